"""Named parts: words of a claim that make its time a part of the fact's ("in the spring of 2031", of all that year)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.checking.alignment.bonds import Bond
from factcheck.checking.alignment.longer_spans import tells_any_of_kind
from factcheck.checking.knowledge.stated_times import time_stated
from factcheck.checking.knowledge.statements import words_of
from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.text.letters import lower_alike
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.propositions import Proposition
    from factcheck.model import TimeSpan

_END_OF = worded(r"\b{at or by} the ({times/ends of a time}) of\b")
_SEASON_DAYS = 124


def names_part_of_time(alignment: Alignment) -> bool:
    """Tell whether only the claim has a word before its time that makes it a part of that time."""
    mine, theirs = _read_parts(alignment)
    return mine is not None and mine != theirs


def names_part_of_day(alignment: Alignment) -> bool:
    """Tell whether only the claim names a part of the day, of a level or of whatever calamities there were.

    One storm of a night is the one of its day, but a river may have stood lower in the morning.
    """
    words = frozenset(words_of(alignment.query.around.text)).difference(alignment.statement.words)
    if words.isdisjoint(lexicon.read_words("times", "parts of days")):
        return False
    return alignment.bond is Bond.LEVEL or alignment.claim.predicate.copular or tells_any_of_kind(alignment.claim)


def is_at_other_end(alignment: Alignment) -> bool:
    """Tell whether one side tells a level at one end of a time, and the other one at none or another ("at the end of").

    Where the claim gives no time at all, it tells no other one.
    """
    if time_stated(alignment.claim) is None:
        return False
    mine, theirs = (_END_OF.search(text.lower()) for text in (alignment.query.around.text, alignment.statement.text))
    return (mine[1] if mine is not None else None) != (theirs[1] if theirs is not None else None)


def is_of_other_part(alignment: Alignment) -> bool:
    """Tell whether one side names a part of its time, and a claim with a time another one or none."""
    mine, theirs = _read_parts(alignment)
    return mine != theirs and time_stated(alignment.claim) is not None


def _read_parts(alignment: Alignment) -> tuple[str | None, str | None]:
    """Read the word for a part of its time on either side."""
    mine = _read_part(alignment.claim, alignment.query.around.text)
    known = time_stated(alignment.fact)
    if mine is not None and _is_in_season(mine, known.period if known is not None else alignment.statement.fact.event):
        return mine, mine
    return mine, _read_part(alignment.fact, alignment.statement.text)


def _is_in_season(word: str, known: TimeSpan | None) -> bool:
    """Tell whether a time lies in a season, as the north of the world has it."""
    months = lexicon.read_table("times", "months of seasons").get(word, ())
    if known is None or known.first is None or known.last is None:
        return False
    return known.length_days < _SEASON_DAYS and {str(known.first.month), str(known.last.month)} <= set(months)


def _read_part(side: Proposition, text: str) -> str | None:
    stated = time_stated(side)
    if stated is None:
        return None
    before, found, _ = lower_alike(text).partition(stated.text.lower())
    part = _part_behind().search(before) if found else None
    return part[1] if part is not None else None


@cache
def _part_behind() -> re.Pattern[str]:
    words = alternatives(lexicon.read_words("times", "parts in words"))
    return regex(rf"(?<![^\W_])({words})\s(?:of\s)?\Z")
