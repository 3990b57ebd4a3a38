"""Circumstances: a clause that tells what was so at the place or on the day named right before it.

", in Tal, where prices rose" says that prices rose in Tal, "on 3 May, when the law takes effect" that it
does so on 3 May.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline

_FINITE = regex("[veb]")


def opens_circumstance(sentence: Outline, opener: int) -> bool:
    """Tell whether a subordinator opens a clause of what was so at the place or on the day named right before it."""
    if opener < 3 or not sentence.kinds.startswith("IN,SN", opener - 3):
        return False
    preposition, named = sentence.last_word(opener - 3), opener - 2
    match sentence.last_word(opener):
        case "where":
            return preposition in {"in", "at"} and sentence.classes((named, named + 1))[-1] == "P"
        case "when":
            told = _FINITE.search(sentence.kinds, 0, opener - 3) is not None  # not "In 1988, when he was mayor, the"
            return told and preposition == "on" and not _calendar().isdisjoint(sentence.words((named, named + 1)))
        case _:
            return False


@cache
def _calendar() -> frozenset[str]:
    """Give the names of months and weekdays."""
    return frozenset(word for section in ("months", "weekdays") for word in lexicon.read_table("times", section))
