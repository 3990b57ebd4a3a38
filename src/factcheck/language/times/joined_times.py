"""Times told by two expressions: "April of last year", "between June and July 2032", "from 2019 until 2032".

A day or month without a year that opens a stretch belongs to the year of its end, or to the one before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.text.letters import lower_alike
from factcheck.language.times import periods
from factcheck.language.times.dates import Setting, months, read_date, read_month
from factcheck.language.times.relative_days import weekdays
from factcheck.model import Span, TimeSpan

if TYPE_CHECKING:
    from factcheck.model import TimeExpression

_UNTIL = frozenset({" until ", " till "})
_TO = frozenset({*_UNTIL, " to ", " through "})
_AND = " and "
_OF_YEAR = frozenset({" of ", " ", ", "})
_OF_OPEN_YEAR = _OF_YEAR | {" the ", " of the "}
_BEHIND_DAY = frozenset({" ", ", "})
_YEAR = " year"
_YEAR_DAYS, _MONTH_DAYS = 364, 31


def join_times(text: str, times: tuple[TimeExpression, ...]) -> tuple[TimeExpression, ...]:
    """Make one time of two that stand side by side and can only be understood together."""
    joined: list[TimeExpression] = []
    for time in _join_weekdays(text, times):
        if joined:
            joined[-1] = _date_by_end(text, joined[-1], time)
        whole = _join(text, joined[-1], time) if joined else None
        joined[-1:] = [whole] if whole is not None else [*joined[-1:], time]
    return tuple(joined)


def _join_weekdays(text: str, times: tuple[TimeExpression, ...]) -> list[TimeExpression]:
    """Make one time of each weekday and the day behind it."""
    found: list[TimeExpression] = []
    for time in times:
        whole = _on_weekday(text, found[-1], time) if found and _is_weekday_of(text, found[-1], time) else None
        found[-1:] = [whole] if whole is not None else [*found[-1:], time]
    return found


def _join(text: str, left: TimeExpression, right: TimeExpression) -> TimeExpression | None:
    """Join a month or day to the year behind it, or the two ends of "between"; None where they stand for themselves."""
    if _is_of_open_year(text, left, right):
        return _open_span(text, left, right)
    if left.period is None or right.period is None or left.duration_days or right.duration_days:
        return None
    gap = text[left.span.end : right.span.start]
    if (gap in _UNTIL and left.relation == "since") or (gap == _AND and _are_dated_ends(left, right)):
        return _span(text, left, right, periods.joined(left.period, right.period), "between")
    year = right.period.first.year if right.period.first is not None else None
    if left.explicit or year is None or not _names_month(left) or left.period.length_days > _MONTH_DAYS:
        return None
    dated = _in_year(left.period, year)
    if gap in _OF_YEAR and not right.explicit and right.period.length_days >= _YEAR_DAYS:
        period: TimeSpan | None = dated
    elif gap == _AND and left.relation == "between":
        start = left.period if right.explicit else dated
        period = periods.joined(start, right.period) or periods.joined(_in_year(left.period, year - 1), right.period)
    else:
        return None
    return _span(text, left, right, period, left.relation)


def _is_weekday_of(text: str, left: TimeExpression, right: TimeExpression) -> bool:
    """Tell whether a weekday stands before its day and month ("on Monday 20 September", "Friday, May 3")."""
    alone = left.text.lower() in weekdays() and right.relation is None and _names_month(right)
    day = right.period is None or right.period.first == right.period.last
    return alone and day and any(map(str.isdigit, right.text)) and text[left.span.end : right.span.start] in _BEHIND_DAY


def _on_weekday(text: str, left: TimeExpression, right: TimeExpression) -> TimeExpression | None:
    """Make one time of a weekday and its day; None where the day was no such weekday."""
    period = right.period
    if period is not None and period.first is not None and period.first.weekday() != weekdays()[left.text.lower()]:
        return None
    return replace(_open_span(text, left, right), period=period, relation=left.relation, explicit=right.explicit)


def _are_dated_ends(left: TimeExpression, right: TimeExpression) -> bool:
    """Tell whether two times with their years are the ends of "between May 2030 and June 2032"."""
    return left.relation == "between" and left.explicit and right.explicit and right.relation is None


def _is_of_open_year(text: str, left: TimeExpression, right: TimeExpression) -> bool:
    """Tell whether a day or month is of a year that only the story tells ("on 4 May of that year")."""
    behind = text[left.span.end : right.span.start] in _OF_OPEN_YEAR and right.text.lower().endswith(_YEAR)
    return behind and right.period is None and not left.explicit and _names_month(left)


def _names_month(time: TimeExpression) -> bool:
    """Tell whether a month stands in a time."""
    return not months().keys().isdisjoint(time.text.lower().split())


def _date_by_end(text: str, left: TimeExpression, right: TimeExpression) -> TimeExpression:
    """Give the start of a stretch the year of its end ("from 3 November to 9 March 2031" begins in 2030)."""
    gap = text[left.span.end : right.span.start]
    stretch = (left.relation == "since" and gap in _TO) or (left.relation == "between" and gap == _AND)
    if left.explicit or not right.explicit or not stretch or right.period is None or right.period.first is None:
        return left
    if right.period.length_days > _MONTH_DAYS:
        return left
    lowered, setting = lower_alike(left.text), Setting(right.period.first, future=False)
    reading = read_date(lowered, 0, setting) or read_month(lowered, 0, setting)
    dated = reading is not None and reading.end == len(lowered)
    return replace(left, period=reading.period) if reading is not None and dated else left


def _open_span(text: str, left: TimeExpression, right: TimeExpression) -> TimeExpression:
    """Make the time of both words that nothing here dates."""
    span = Span(left.span.start, right.span.end)
    return replace(left, span=span, text=text[span.start : span.end], period=None)


def _span(
    text: str, left: TimeExpression, right: TimeExpression, period: TimeSpan | None, relation: str | None
) -> TimeExpression | None:
    """Make the time that reaches from the start of one to the end of another."""
    if period is None:
        return None
    return replace(_open_span(text, left, right), period=period, relation=relation, explicit=right.explicit)


def _in_year(period: TimeSpan, year: int) -> TimeSpan | None:
    """Move a day or month to the same day or month of another year."""
    if period.first is None or period.last is None:
        return None
    months_on = 12 * (year - period.first.year)
    first, last = (periods.shifted(day, months_on=months_on) for day in (period.first, period.last))
    return TimeSpan(first, last) if first is not None and last is not None else None


def part_ends(time: TimeExpression) -> tuple[TimeExpression, TimeExpression] | None:
    """Give the two ends of a time such as "between 3 and 9 June 2031", each a day, a month or a year long."""
    period = time.period
    if period is None or period.first is None or period.last is None:
        return None
    words = time.text.lower().replace("-", " ").replace("–", " ").split()
    if months().keys().isdisjoint(words):
        first, last = (
            periods.years(period.first.year, period.first.year),
            periods.years(period.last.year, period.last.year),
        )
    elif any(word.isdigit() and int(word) <= _MONTH_DAYS for word in words):
        first, last = TimeSpan(period.first, period.first), TimeSpan(period.last, period.last)
    else:
        first = periods.month(period.first.year, period.first.month)
        last = periods.month(period.last.year, period.last.month)
    return (replace(time, period=first), replace(time, period=last)) if first is not None and last is not None else None
