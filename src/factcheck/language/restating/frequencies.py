"""Frequencies: how often something was so, told again as a number of times."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.passes import needing
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re


_DENIED = worded(r"\b{not, never or no}\b|n['’]t\b")


@needing("once", lists=(("numerals", "how often"),))
def count_times(text: str) -> str:
    """Tell "was hit twice" as "was hit two times", and "was hit only once" as "was hit 1 times"."""
    if _DENIED.search(text.lower()) is None:  # "has not lost once"
        text = _only_once().sub("1 times", text)
    return _often().sub(lambda found: f"{lexicon.read_table('numerals', 'how often')[found[1]][0]} times", text)


@cache
def _often() -> re.Pattern[str]:
    """Match an adverb that counts, and multiplies nothing ("twice as many", "twice the size")."""
    adverbs = alternatives(lexicon.read_table("numerals", "how often"))
    after = alternatives(
        lexicon.read_words("numerals", "multiplied") | lexicon.read_words("numerals", "multiplied at a rate")
    )
    return regex(rf"\b({adverbs})\b(?!-|\s(?:{after})\b)")


@cache
def _only_once() -> re.Pattern[str]:
    """Match a "once" that counts: not "at once", nor "once owned a mill"."""
    limits = alternatives(lexicon.read_words("numerals", "limits of once"))
    idioms = "".join(rf"(?<!\b{word}\s)" for word in sorted(lexicon.read_words("numerals", "idioms of once")))
    return worded(rf"(?:(?<=\s)(?:{limits})\sonce\b(?!\s{{once a}}\b)|(?<=\s){idioms}once(?=\s?\.?\s?\Z|\sagainst\b))")
