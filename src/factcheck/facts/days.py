"""Days, months and years as facts files write them."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from factcheck.model import TimeSpan


def parse_period(text: str) -> TimeSpan:
    """Read `2025-12-14`, `2025-12` or `2025` as the whole days that it covers.

    Raises ValueError for a day that no calendar has.
    """
    year, month, day = ([int(part) for part in text.split("-")] + [0, 0])[:3]
    if day or text.count("-") == 2:
        exact = date(year, month, day)
        return TimeSpan(exact, exact)
    if month or "-" in text:
        return TimeSpan(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    return TimeSpan(date(year, 1, 1), date(year, 12, 31))


def print_period(period: TimeSpan) -> str:
    """Write a period of one day, month or year the way `parse_period` reads it.

    Raises ValueError for any other period.
    """
    first, last = period.first, period.last
    if first is None or last is None:
        raise ValueError("an open period has no short form")
    for text in (first.isoformat(), first.isoformat()[:7], first.isoformat()[:4]):
        if parse_period(text) == period:
            return text
    raise ValueError(f"{first} to {last} is not a day, a month or a year")
