"""Periods of whole days: months, quarters, years, decades, weeks, and the parts of them."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date, timedelta

from factcheck.model import TimeSpan

_EARLY, _LATE = "early", "late"


def day(year: int, month: int, number: int) -> TimeSpan | None:
    """Give one day as a period; None where the calendar has no such day."""
    try:
        only = date(year, month, number)
    except ValueError:
        return None
    return TimeSpan(only, only)


def days(first: date, last: date) -> TimeSpan:
    """Give the period from one day to another, both included."""
    return TimeSpan(first, last)


def month(year: int, number: int) -> TimeSpan | None:
    """Give a calendar month."""
    return months(year, number, 1)


def months(year: int, number: int, count: int) -> TimeSpan | None:
    """Give a run of calendar months from the first of one on."""
    end = year * 12 + number - 1 + count
    if not (MINYEAR <= year <= MAXYEAR and 1 <= number <= 12 and end // 12 < MAXYEAR):
        return None
    return TimeSpan(date(year, number, 1), date(end // 12, end % 12 + 1, 1) - timedelta(1))


def years(first: int, last: int) -> TimeSpan | None:
    """Give a run of calendar years, both included."""
    if not MINYEAR <= first <= last < MAXYEAR:
        return None
    return TimeSpan(date(first, 1, 1), date(last, 12, 31))


def week(of: date, *, weeks: int = 0) -> TimeSpan | None:
    """Give the Monday-to-Sunday week of a day, or one some weeks off."""
    monday = shifted(of, days_on=7 * weeks - of.weekday())
    return TimeSpan(monday, shifted(monday, days_on=6)) if monday else None


def shifted(of: date, *, days_on: int = 0, months_on: int = 0) -> date | None:
    """Move a day by months, then days; the last day of a shorter month where the month has no such day."""
    index = of.year * 12 + of.month - 1 + months_on
    try:
        first = date(index // 12, index % 12 + 1, 1)
        following = (first.replace(day=28) + timedelta(4)).replace(day=1)
        last_day = (following - timedelta(1)).day
        return first.replace(day=min(of.day, last_day)) + timedelta(days_on)
    except (ValueError, OverflowError):
        return None


def narrowed(period: TimeSpan, part: str) -> TimeSpan:
    """Keep the early, middle or late part of a period; generously, since the words are loose: the parts overlap."""
    if period.first is None or period.last is None:
        return period
    length = (period.last - period.first).days
    if part == _EARLY:
        return TimeSpan(period.first, period.first + timedelta(length // 2))
    if part == _LATE:
        return TimeSpan(period.last - timedelta(length // 2), period.last)
    return TimeSpan(period.first + timedelta(length // 4), period.last - timedelta(length // 4))


def joined(first: TimeSpan | None, last: TimeSpan | None) -> TimeSpan | None:
    """Give the period from the start of one to the end of another; None when they are open or out of order."""
    if first is None or last is None or first.first is None or last.last is None or first.first > last.last:
        return None
    return TimeSpan(first.first, last.last)
