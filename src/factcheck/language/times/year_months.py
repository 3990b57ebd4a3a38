"""Year months: "the first nine months of 2034", a part of a year by the months or quarters at one of its ends."""

from __future__ import annotations

from factcheck.language.lexicon.patterns import worded
from factcheck.language.times import periods
from factcheck.language.times.dates import Reading, Setting
from factcheck.language.times.durations import count_before_unit

_COUNTED = worded(
    r"({times/first or final})\s(\d{1,2}|[a-z]{3,6})\s({times/month or quarter})s\sof\s(?:"
    r"({the, this or last})\syear|((?:1[5-9]|20)\d\d))(?![^\W_])"
)
_MONTHS = {"month": 1, "quarter": 3}
_YEAR = 12  # months


def read_year_months(lowered: str, start: int, setting: Setting) -> Reading | None:
    """Read the months that open or close a year; of "the year" only those that are over, else it may be another."""
    match = _COUNTED.match(lowered, start)
    count = count_before_unit(match[2]) if match is not None else None
    if match is None or count is None:
        return None
    length = count * _MONTHS[match[3]]
    if not 1 < length < _YEAR:
        return None
    explicit = match[5] is not None
    year = _find_year(match[4], match[5], setting)
    first = 1 if match[1] == "first" else _YEAR - length + 1
    period = periods.months(year, first, length) if year is not None else None
    if match[4] == "the" and (period is None or period.last is None or not _is_over(period.last.toordinal(), setting)):
        period = None
    return Reading(start, match.end(), period, explicit)


def _find_year(told: str | None, printed: str | None, setting: Setting) -> int | None:
    """Give the year that is printed, or that of the anchor or the one before it."""
    if printed is not None:
        return int(printed)
    return setting.anchor.year - (told == "last") if setting.anchor is not None else None


def _is_over(last: int, setting: Setting) -> bool:
    return setting.anchor is not None and last < setting.anchor.toordinal()
