"""Weekdays without their date: "the last Monday of March", "the second Tuesday in May 2031", "a Friday in June".

A counted one is a day of its month. "A Friday in June" is any Friday of that month, and "on a Friday" any at all; which
one is meant stays open until it is held against a day.
"""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.numbers.numerals import ordinals
from factcheck.language.text.letters import lower_alike
from factcheck.language.times import periods
from factcheck.language.times.relative_days import weekdays
from factcheck.language.times.time_relations import relation_before
from factcheck.model import Span, TimeSpan
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from datetime import date

    from factcheck.model import TimeExpression

_ANY = regex(r"(?<![^\W_])(?:on\s(an?)|(one))\s\Z")
_COUNTED = regex(r"(?<![^\W_])the\s(?:([a-z]{4,6})\s)?\Z")
_LEAD = 16  # characters that hold the article and the ordinal
_FIRST = "first"
_MONTH_DAYS, _WEEK = 31, 7
_WEEKS = 5  # to either side of a day, more than a month has
_NEXT_WORD = regex(r"\s([a-z]{1,14})")


@cache
def _weekday() -> re.Pattern[str]:
    names = alternatives(name for name in weekdays() if name.endswith("day"))
    parts = alternatives(lexicon.read_words("times", "parts of a day"))
    return worded(rf"({{one or last}}\s)?({names})(?:\s(?:{parts}))?(?:\s{{of or in}}\s.+)?")


def date_weekdays(text: str, times: tuple[TimeExpression, ...]) -> tuple[TimeExpression, ...]:
    """Read weekdays with the month behind them, and leave those open that may be of any week."""
    dated: list[TimeExpression] = []
    for time in times:
        whole = _join(text, dated[-1], time) if dated else None
        dated[-1:] = [whole] if whole is not None else [*dated[-1:], time]
    return tuple(_leave_open(text, time) for time in dated)


def _join(text: str, left: TimeExpression, right: TimeExpression) -> TimeExpression | None:
    """Join a weekday to the month behind it, where the words before it tell which of the month it is, or any."""
    if text[left.span.end : right.span.start].strip() not in listed("of or in") or not _is_month(right):
        return None
    found = _weekday().fullmatch(left.text.lower())
    if found is None:
        return None
    before = lower_alike(text[max(0, left.span.start - _LEAD) : left.span.start])
    any_one, counted = _ANY.search(before), _COUNTED.search(before)
    if any_one is not None and not found[1]:
        return _span(text, left.span.start - len(any_one[0].split()[-1]) - 1, right, right.period)
    order = _read_order(found[1], counted) if counted is not None else 0
    if not order:
        return None
    start = left.span.start - (len(counted[0]) if counted is not None else 0)
    return _span(text, start, right, _count_off(right.period, weekdays()[found[2]], order))


def _is_month(time: TimeExpression) -> bool:
    """Tell whether a time is a month, or a part of one that is longer than some days."""
    return time.period is not None and _WEEK <= time.period.length_days < _MONTH_DAYS


def _read_order(last: str | None, counted: re.Match[str]) -> int:
    """Read which weekday of a month is meant: -1 for the last, 0 where the words do not tell."""
    if last is not None or counted[1] in listed("final or last"):
        return -1
    return 1 if counted[1] == _FIRST else int(ordinals().get(counted[1] or "", 0))


def _count_off(month: TimeSpan | None, weekday: int, order: int) -> TimeSpan | None:
    """Give the weekday of that number in a whole month, counted from its end where the number is negative."""
    if month is None or month.first is None or month != periods.month(month.first.year, month.first.month):
        return None
    start = month.first if order > 0 else month.last
    if start is None:
        return None
    ahead, back = (weekday - start.weekday()) % _WEEK, (start.weekday() - weekday) % _WEEK
    day = start + timedelta(ahead + _WEEK * (order - 1)) if order > 0 else start - timedelta(back)
    return TimeSpan(day, day) if month.holds_on(day) else None


def _span(text: str, start: int, right: TimeExpression, period: TimeSpan | None) -> TimeExpression:
    """Make the time that reaches from the first word that tells which weekday it is to the end of its month."""
    relation = relation_before(lower_alike(text), start) or "on"
    span = Span(start, right.span.end)
    return replace(right, span=span, text=text[span.start : span.end], period=period, relation=relation)


def _leave_open(text: str, time: TimeExpression) -> TimeExpression:
    """Leave open which day "on a Friday" is; "on a Friday flight" tells of the flight."""
    found = _weekday().fullmatch(time.text.lower())
    any_one = _ANY.search(lower_alike(text[max(0, time.span.start - _LEAD) : time.span.start]))
    if found is None or found[1] or any_one is None:
        return time
    behind = _NEXT_WORD.match(text, time.span.end)
    if behind is not None and behind[1] not in lexicon.read_words("times", "behind a season"):
        return time
    span = Span(time.span.start - len(any_one[0].split()[-1]) - 1, time.span.end)
    return replace(time, span=span, text=text[span.start : span.end], period=None, explicit=False)


def is_any_weekday(text: str) -> bool:
    """Tell whether a time may be any day of its name ("a Friday in June")."""
    found = _weekday().fullmatch(text.lower())
    return found is not None and found[1] is not None and not found[1].startswith("last")


def settle_weekday(time: TimeExpression, day: date) -> TimeExpression:
    """Read "a Friday in June" as the Friday of its month that is nearest to a day; other times are left as they are."""
    found = _weekday().fullmatch(time.text.lower())
    if found is None or not is_any_weekday(time.text):
        return time
    ahead = (weekdays()[found[2]] - day.weekday()) % _WEEK
    around = [day + timedelta(ahead + _WEEK * weeks) for weeks in range(-_WEEKS, _WEEKS)]
    within = [one for one in around if time.period is None or time.period.holds_on(one)]
    nearest = min(within, key=lambda one: abs(one - day), default=None)
    return replace(time, period=TimeSpan(nearest, nearest)) if nearest is not None else time


def names_other_weekday(one: str, other: str) -> bool:
    """Tell whether two times are any day of a name, and not of the same one ("a Friday in June", "a Monday")."""
    found = [_weekday().fullmatch(text.lower()) for text in (one, other)]
    names = {match[2] for match in found if match is not None}
    return is_any_weekday(one) and is_any_weekday(other) and len(names) > 1
