"""Times told by two expressions: "April of last year", "between June and July 2032", "from 2019 until 2032"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.times import periods
from factcheck.language.times.dates import months
from factcheck.model import Span, TimeSpan

if TYPE_CHECKING:
    from factcheck.language.times.times import TimeExpression

_UNTIL = frozenset({" until ", " till "})
_YEAR_DAYS, _MONTH_DAYS = 364, 31


def join_times(text: str, times: tuple[TimeExpression, ...]) -> tuple[TimeExpression, ...]:
    """Make one time of two that stand side by side and can only be understood together."""
    joined: list[TimeExpression] = []
    for time in times:
        whole = _join(text, joined[-1], time) if joined else None
        joined[-1:] = [whole] if whole is not None else [*joined[-1:], time]
    return tuple(joined)


def _join(text: str, left: TimeExpression, right: TimeExpression) -> TimeExpression | None:
    """Join a month or day to the year behind it, or the two ends of "between"; None where they stand for themselves."""
    if left.period is None or right.period is None or left.duration_days or right.duration_days:
        return None
    gap = text[left.span.end : right.span.start]
    if gap in _UNTIL and left.relation == "since":
        return _span(text, left, right, periods.joined(left.period, right.period), "between")
    year = right.period.first.year if right.period.first is not None else None
    named = not months().keys().isdisjoint(left.text.lower().split())
    if left.explicit or year is None or not named or _days(left.period) > _MONTH_DAYS:
        return None
    dated = _in_year(left.period, year)
    if gap in {" of ", " ", ", "} and not right.explicit and _days(right.period) >= _YEAR_DAYS:
        period: TimeSpan | None = dated
    elif gap == " and " and left.relation == "between":
        period = periods.joined(dated, right.period)
    else:
        return None
    return _span(text, left, right, period, left.relation)


def _span(
    text: str, left: TimeExpression, right: TimeExpression, period: TimeSpan | None, relation: str | None
) -> TimeExpression | None:
    """Make the time that reaches from the start of one to the end of another."""
    if period is None:
        return None
    span = Span(left.span.start, right.span.end)
    return replace(left, span=span, text=text[span.start : span.end], period=period, relation=relation)


def _days(period: TimeSpan) -> int:
    """Count the days from the first to the last of a period; a very large number for an open one."""
    return (period.last - period.first).days if period.first and period.last else 10**6


def _in_year(period: TimeSpan, year: int) -> TimeSpan | None:
    """Move a day or month to the same day or month of another year."""
    if period.first is None or period.last is None:
        return None
    months_on = 12 * (year - period.first.year)
    first, last = (periods.shifted(day, months_on=months_on) for day in (period.first, period.last))
    return TimeSpan(first, last) if first is not None and last is not None else None
