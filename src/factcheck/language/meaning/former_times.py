"""Former times: when a measure stood at the level that a sentence compares its own with ("up from 5.9% in June")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

    from factcheck.language.meaning.readings import Reading
    from factcheck.language.times.clocks import ClockExpression
    from factcheck.model import TimeExpression

_PLACED = regex(r"\s(?:(?:in|at|on|for|during)\s)?(?:the\s)?\Z")


def without_former(
    reading: Reading, times: tuple[TimeExpression | ClockExpression, ...]
) -> tuple[TimeExpression | ClockExpression, ...]:
    """Leave out the times of former levels, where another time is left."""
    if len(times) < 2 or len(reading.quantities) < 2:
        return times
    left = tuple(time for time in times if not _is_former(reading, time))
    return left or times


def _is_former(reading: Reading, time: TimeExpression | ClockExpression) -> bool:
    """Tell whether a time stands right behind a figure that the one before it is compared with."""
    text = reading.tagged.text
    for level, former in zip(reading.quantities, reading.quantities[1:], strict=False):
        beside = text[former.span.end : time.span.start]
        if former.span.end <= time.span.start and _PLACED.fullmatch(beside) is not None and level.kind is former.kind:
            return _links().search(text[level.span.end : former.span.start]) is not None
    return False


@cache
def _links() -> re.Pattern[str]:
    """Match the words between a level and the former one."""
    links = alternatives(lexicon.read_words("comparisons", "former levels"))
    return regex(rf"\s(?:{links})\s\Z")
