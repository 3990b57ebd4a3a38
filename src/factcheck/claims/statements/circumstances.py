"""Circumstances: a clause that tells what was so at the place or on the day named right before it.

", in Tal, where prices rose" says that prices rose in Tal, "on 3 May, when the law takes effect" that it
does so on 3 May.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.claims.statements.pronouns import reword
from factcheck.claims.statements.subordination import find_finite, find_subject
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch
    from factcheck.claims.statements.pronouns import Voice
    from factcheck.claims.statements.units import Unit

_FINITE = regex("[veb]")


def opens_circumstance(sentence: Outline, opener: int) -> bool:
    """Tell whether a subordinator opens a clause of what was so at the place or on the day named right before it."""
    if opener < 3 or not sentence.kinds.startswith("IN,SN", opener - 3):
        return False
    preposition, named = sentence.last_word(opener - 3), opener - 2
    told = _FINITE.search(sentence.kinds, 0, opener - 3) is not None  # not "In 1988, when he was mayor, the"
    match sentence.last_word(opener):
        case "where":
            return told and preposition in listed("at a place") and sentence.classes((named, named + 1))[-1] == "P"
        case "when":
            return told and preposition == "on" and not calendar_words().isdisjoint(sentence.words((named, named + 1)))
        case _:
            return False


def find_place(sentence: Outline, unit: Unit) -> Stretch | None:
    """Give the place right before ", where", if that opens a clause with a subject of its own that is no pronoun."""
    if not unit.after_comma or unit.coordinated or sentence.first_word(unit.lead) != "where":
        return None
    verb = find_finite(sentence, (unit.lead + 1, unit.stretch[1]))
    subject = find_subject(sentence, unit.lead + 1, verb) if verb is not None else None
    if subject is None or subject[0] != unit.lead + 1 or "O" in sentence.classes(subject):
        return None
    end = unit.stretch[0] - 1
    if not sentence.kinds.startswith("N,", end - 1) or sentence.classes((end - 1, end))[-1] not in "NP":
        return None
    named = sentence.classes((end - 1, end)).endswith("P")
    owned = named and sentence.kinds[max(0, end - 3) : end] == "NIN" and sentence.last_word(end - 2) == "of"
    return (end - 3 if owned else end - 1), end  # "the University of Tal, where ..."


@cache
def calendar_words() -> frozenset[str]:
    """Give the names of months and weekdays."""
    return frozenset(word for section in ("months", "weekdays") for word in lexicon.read_table("times", section))


def say_place(sentence: Outline, place: Stretch, voice: Voice) -> str:
    """Say the place that "where" stands for, with its own preposition if it has one."""
    before = sentence.last_word(place[0] - 1) if place[0] else ""
    words = reword(sentence, place, voice).strip()
    if sentence.classes(place)[0] == "D":
        words = f"{words[:1].lower()}{words[1:]}"
    return f"{before if before in listed('placing') else 'in'} {words}"
