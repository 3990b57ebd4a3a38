"""Weekdays: a day that a claim calls by another weekday than the calendar does ("Thursday, 24 January 2031")."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from factcheck.language.times.clocks import ClockExpression
from factcheck.language.times.relative_days import weekdays

if TYPE_CHECKING:
    from datetime import date

    from factcheck.language.propositions import Proposition

_BESIDE = 2  # characters between a weekday and its day


class WrongWeekday(NamedTuple):
    """A weekday as printed, the day behind it as printed and as a date, and the weekday that this is."""

    said: str
    text: str
    day: date
    known: str


def find_wrong_weekday(claim: Proposition) -> WrongWeekday | None:
    """Give the weekday right before a full date that falls on another one; None where none stands there."""
    dated = (time for time in claim.times if not isinstance(time, ClockExpression))
    for weekday, time in pairwise(dated):
        number, period = weekdays().get(weekday.text.lower()), time.period
        if number is None or period is None or not time.explicit or period.first is None or period.first != period.last:
            continue
        if 0 < time.span.start - weekday.span.end <= _BESIDE and period.first.weekday() != number:
            return WrongWeekday(weekday.text, time.text, period.first, _name_of(period.first.weekday()))
    return None


def _name_of(number: int) -> str:
    """Give the name of a weekday, of which the lexicon lists the full form first."""
    return next(name for name, day in weekdays().items() if day == number).capitalize()
