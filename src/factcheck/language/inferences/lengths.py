"""Lengths: how long what went on from one day or hour to another lasted ("the power cut lasted from 9:40 to 13:30")."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.inferences.courses import find_ends, find_hours, what_was_shut, what_went_on
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import predicate_of
from factcheck.language.times.clocks import ClockExpression
from factcheck.model import Quantity, QuantityKind, Span

if TYPE_CHECKING:
    from factcheck.language.meaning.meanings import Proposition
    from factcheck.language.meaning.readings import Reading
    from factcheck.model import TimeExpression

_LAST, _LASTED = "last", "lasted"
_DAY_MINUTES = 1440
_HALF = Decimal("0.5")


def draw_lengths(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say once more how long what went on between two hours of a day, or between two days, lasted."""
    if proposition.negated or proposition.quantities or not any(t.relation != "on" for t in proposition.times):
        return ()
    ends = find_hours(proposition) or find_ends(proposition)
    length = _find_length(*ends) if ends is not None else None
    if ends is None or length is None:
        return ()
    others = (time for time in proposition.times if not isinstance(time, ClockExpression) and time not in ends)
    days = tuple(time for time in others if time.relation == "on")
    timed = replace(proposition, quantities=(length,), times=days, orderings=(), variant=True)
    if what_was_shut(proposition) is not None:
        return (timed,) if isinstance(ends[0], ClockExpression) else ()
    predicate = predicate_of(reading, _LAST, _LASTED)
    lasting = replace(timed, predicate=predicate, object=None, voice=Voice.ACTIVE)
    return tuple(replace(lasting, subject=what) for what in what_went_on(proposition))


def _find_length(start: TimeExpression, end: TimeExpression) -> Quantity | None:
    """Give the time between two hours in minutes, or between two days in days, which may be counted in or not."""
    span, text = Span(start.span.start, end.span.end), f"{start.text} to {end.text}"
    if isinstance(start, ClockExpression) and isinstance(end, ClockExpression):
        if start.clock.halved or end.clock.halved:
            return None
        minutes = Decimal((end.clock.minute - start.clock.minute) % _DAY_MINUTES)
        return _as_duration(span, text, (minutes, minutes - _HALF, minutes + _HALF), "minute")
    if start.period is None or end.period is None or start.period.first is None or end.period.first is None:
        return None
    if start.period.first != start.period.last or end.period.first != end.period.last:
        return None
    days = Decimal((end.period.first - start.period.first).days)
    return _as_duration(span, text, (days + 1, days - _HALF, days + 1 + _HALF), "day")


def _as_duration(span: Span, text: str, values: tuple[Decimal, Decimal, Decimal], unit: str) -> Quantity:
    return Quantity(span, text, *values, QuantityKind.DURATION, unit)
