"""Running months: "the three months to the end of June", by which companies and statisticians count."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.times import periods
from factcheck.language.times.durations import count_before_unit
from factcheck.model import Span, TimeSpan
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.language.times.times import TimeExpression

_MONTHS = regex(
    r"\b(?:the\s|its\s|their\s)?(?:first\s|last\s|latest\s)?(\d{1,2}|[a-z]{3,6})\smonths\s"
    r"(?:to|through|ended|ending|ending\son|ended\son|up\sto)(?:\sthe)?\s\Z"
)
_WINDOW = 48  # characters before the month or day
_MOST = 24


def count_back_months(text: str, times: tuple[TimeExpression, ...]) -> tuple[TimeExpression, ...]:
    """Let a month or day be the end of the months that the words before it count up to it."""
    if " months " not in text:
        return times
    free = (0, *(time.span.end for time in times))  # from where on a time may begin
    return tuple(_count_back(text, time, since) for time, since in zip(times, free, strict=False))


def _count_back(text: str, time: TimeExpression, since: int) -> TimeExpression:
    """Give the months up to a time where they are counted, and else the time itself."""
    last = time.period.last if time.period is not None else None
    before = text[max(since, time.span.start - _WINDOW) : time.span.start].lower()
    found = _MONTHS.search(before) if last is not None and time.duration_days is None else None
    count = count_before_unit(found[1]) if found is not None else None
    if found is None or count is None or last is None or not 1 < count <= _MOST:
        return time
    first = periods.shifted(last + timedelta(1), months_on=-count)
    span = Span(time.span.start - len(before) + found.start(1), time.span.end)
    if first is None:
        return time
    return replace(time, span=span, text=text[span.start : span.end], period=TimeSpan(first, last), relation="on")
