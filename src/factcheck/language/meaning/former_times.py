"""Former times: when a measure stood at the level that a sentence compares its own with ("up from 5.9% in June")."""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.model import QuantityKind, TimeExpression, TimeSpan
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re
    from datetime import date

    from factcheck.language.meaning.readings import Reading
    from factcheck.language.times.clocks import ClockExpression
    from factcheck.model import Quantity

_BOTH = 2  # a level and the one before
_PLACED = worded(r"\s(?:{of a former time}\s)?(?:the\s)?\Z")


def without_former(
    reading: Reading, times: tuple[TimeExpression | ClockExpression, ...]
) -> tuple[TimeExpression | ClockExpression, ...]:
    """Leave out the times of former levels; where no other is left, the present level is of the time after it."""
    if not times or len(reading.quantities) < _BOTH:
        return times
    left = tuple(time for time in times if not _is_former(reading, time))
    if left or len(times) > 1:
        return left or times
    (time,) = times
    later = _after(time, reading.on) if isinstance(time, TimeExpression) and _is_left(reading, time) else None
    return times if later is None else (later,)


def _is_former(reading: Reading, time: TimeExpression | ClockExpression) -> bool:
    """Tell whether a time stands right behind a figure that the one before it is compared with."""
    return _find_levels(reading, time) is not None


def _is_left(reading: Reading, time: TimeExpression) -> bool:
    """Tell whether a time is of the level that something rose or fell from ("rose to 7% from 6% in July")."""
    levels = _find_levels(reading, time)
    return levels is not None and (levels[0].change, levels[1].change) == ("to", "from")


def _find_levels(reading: Reading, time: TimeExpression | ClockExpression) -> tuple[Quantity, Quantity] | None:
    """Find the level and the former one right behind which a time stands."""
    text = reading.tagged.text
    for level, former in zip(reading.quantities, reading.quantities[1:], strict=False):
        beside = text[former.span.end : time.span.start]
        alike = former.kind in {level.kind, QuantityKind.COUNT}  # a unit told once may be left out ("from 3 million")
        if former.span.end <= time.span.start and _PLACED.fullmatch(beside) is not None and alike:
            linked = _links().search(text[level.span.end : former.span.start])
            return (level, former) if linked is not None else None
    return None


def _after(time: TimeExpression, on: date | None) -> TimeExpression | None:
    """Give the time from the end of another up to the day of the text."""
    if time.period is None or time.period.last is None or on is None or time.period.last >= on:
        return None
    return replace(time, period=TimeSpan(time.period.last + timedelta(days=1), on), explicit=False)


def figures_without_former(reading: Reading, tokens: frozenset[int]) -> frozenset[int]:
    """Leave out the tokens of a former level that is told with its own time ("sold 20, after 30 in 2030")."""
    if len(reading.times) < _BOTH or len(reading.quantities) < _BOTH:
        return tokens
    text, left = reading.tagged.text, set(tokens)
    for number, (level, former) in enumerate(zip(reading.quantities, reading.quantities[1:], strict=False), 1):
        told = _links().search(text[level.span.end : former.span.start])
        moved = former.change == "from" and told is not None and told["way"] is None  # "rose to 20 from 30"
        if (
            told is not None
            and not moved
            and any(_PLACED.fullmatch(text[former.span.end : time.span.start]) for time in reading.times)
        ):
            left.difference_update(token for token, at in reading.quantity_at.items() if at == number)
    return frozenset(left)


@cache
def _links() -> re.Pattern[str]:
    """Match the words between a level and the former one."""
    links = alternatives(lexicon.read_words("comparisons", "former levels"))
    return worded(rf"(?:,\s(?P<way>{{up or down}}))?\s(?:{links})\s(?:an?\s(?:[a-z-]{{2,14}}\s){{1,3}}of\s)?\Z")
