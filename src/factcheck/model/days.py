"""Days and periods as reports tell them to people, in words; programs read ISO days."""

from __future__ import annotations

from calendar import monthrange
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from factcheck.model.values import TimeSpan

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


def tell_day(day: date) -> str:
    """Tell a day in words ("3 May 2031")."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def tell_period(period: TimeSpan) -> str:
    """Tell a period in words: "3 May 2031", "May 2031", "2031", "3 May to 4 June 2031", "from 3 May 2031"."""
    first, last = period.first, period.last
    if first is None or last is None:
        return tell_when(period)
    if first == last:
        return tell_day(first)
    if _is_year(first, last):
        return str(first.year)
    if _is_month(first, last):
        return tell_day(first).removeprefix("1 ")
    return f"{_tell_first(first, last)} to {tell_day(last)}"


def tell_when(period: TimeSpan) -> str:
    """Tell when something was so: "on 3 May 2031", "in 2031", "from 3 May to 4 June 2031", "until 3 May 2031"."""
    first, last = period.first, period.last
    if first is None:
        return f"until {tell_day(last)}" if last is not None else "at no known time"
    if last is None:
        return f"from {tell_day(first)}"
    word = "on" if first == last else "in" if _is_year(first, last) or _is_month(first, last) else "from"
    return f"{word} {tell_period(period)}"


def _tell_first(first: date, last: date) -> str:
    """Tell the first day of a period, without its year where the last day is in the same."""
    return tell_day(first).removesuffix(f" {last.year}")


def _is_year(first: date, last: date) -> bool:
    return (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year


def _is_month(first: date, last: date) -> bool:
    same = (first.year, first.month) == (last.year, last.month)
    return same and (first.day, last.day) == (1, monthrange(last.year, last.month)[1])


def note_period(period: TimeSpan) -> str:
    """Write a period for programs: an ISO day, a year, or from and to."""
    first, last = period.first, period.last
    if first is None:
        return f"until {last.isoformat()}" if last is not None else "no date"
    if last is None:
        return f"from {first.isoformat()}"
    if first == last:
        return first.isoformat()
    return str(first.year) if _is_year(first, last) else f"{first.isoformat()} to {last.isoformat()}"
