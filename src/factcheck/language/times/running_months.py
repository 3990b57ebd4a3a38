"""Running months: "the three months to the end of June", "the year to May", by which statisticians count.

Behind such words, and behind "between April and", "June" is no name.
"""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.times import periods
from factcheck.language.times.dates import month_pattern, months
from factcheck.language.times.durations import count_before_unit
from factcheck.model import Span, TimeSpan
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re

    from factcheck.model import TimeExpression

_MONTHS = worded(
    r"\b(?:{definite of things}\s)?(?:{times/first, last or latest}\s)?(\d{1,2}|[a-z]{3,6})\smonths\s"
    r"{times/ending at}(?:\sthe)?\s\Z"
)
_WINDOW = 48  # characters before the month or day
_MOST = 24


@cache
def _stretches() -> re.Pattern[str]:
    ends = r"to|through|ended|ending|up\sto"
    return worded(
        rf"\b(?:{{times/halves and months}}\s(?:{ends})(?:\sthe)?"
        rf"|{{between or from}}\s(?:\d{{1,2}}\s)?(?:{month_pattern()})(?:\s\d{{4}})?\s{{and, to or through}})\s\Z"
    )


def ends_stretch(lowered: str, start: int) -> bool:
    """Tell whether the words before a month make it the end of a stretch of time ("the year to", "from April to")."""
    return _stretches().search(lowered[max(0, start - _WINDOW) : start]) is not None


def count_back_months(text: str, times: tuple[TimeExpression, ...]) -> tuple[TimeExpression, ...]:
    """Let a month or day be the end of the months that the words before it count up to it."""
    if " months " not in text and not any(f" {stretch} " in text for stretch in _lengths()):
        return times
    free = (0, *(time.span.end for time in times))  # from where on a time may begin
    return tuple(_count_back(text, time, since) for time, since in zip(times, free, strict=False))


def _count_back(text: str, time: TimeExpression, since: int) -> TimeExpression:
    """Give the months up to a time where they are counted, and else the time itself."""
    before = text[max(since, time.span.start - _WINDOW) : time.span.start].lower()
    found = _MONTHS.search(before) if time.duration_days is None else None
    count = count_before_unit(found[1]) if found is not None else None
    if found is None and time.duration_days is None:
        found = _stretch().search(before)
        count = int(_lengths()[found[1]][0]) if found is not None else None
    if found is None or count is None or not 1 < count <= _MOST or not _is_day_or_month(time):
        return time
    last = time.period.last if time.period is not None else None
    first = periods.shifted(last + timedelta(1), months_on=-count) if last is not None else None
    span = Span(time.span.start - len(before) + found.start(1), time.span.end)
    period = TimeSpan(first, last) if first is not None else None
    return replace(time, span=span, text=text[span.start : span.end], period=period, relation="on")


@cache
def _stretch() -> re.Pattern[str]:
    return worded(rf"\b({alternatives(_lengths())})\s{{times/ending at}}(?:\sthe)?\s\Z")


def _lengths() -> dict[str, tuple[str, ...]]:
    """Give how many months a stretch has that is counted up to its end ("year")."""
    return lexicon.read_table("times", "stretches of months")


def _is_day_or_month(time: TimeExpression) -> bool:
    """Tell whether a time is dated, or has the name of a month."""
    return time.period is not None or not months().keys().isdisjoint(time.text.lower().split())
