"""Times before: when an earlier level was, told by its date or from the time of the later one ("a year earlier")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.levels import words_for
from factcheck.language.times.dates import months as months_by_name
from factcheck.language.times.dates import print_day, print_month
from factcheck.language.times.periods import month, months, shifted, years
from factcheck.language.times.times import find_times
from factcheck.model import TimeSpan
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from datetime import date

    from factcheck.model import TimeExpression

_YEAR_END = regex(r"end\sof\s(?:\d{4}|last\syear)\Z")
PLACING = worded(r"{in, at or during the}\s")
_UNITS = {"year": 12, "quarter": 3, "month": 1}
_ENDS = " .,"


def find_then(rest: str, now: TimeExpression | None, on: date | None) -> str | None:
    """Say when the earlier level was, told by its date or from the time of the later one."""
    told = rest.strip(_ENDS).lower()
    leaning = _leaning().fullmatch(told)
    if leaning is not None:
        unit = leaning["unit"] or leaning["same"] or leaning["other"] or "year"
        earlier = _move(now.period, _UNITS[unit]) if now is not None and now.period is not None else None
        if earlier is not None and earlier.last is not None and now is not None and _YEAR_END.match(now.text.lower()):
            return f"at the end of {earlier.last.year}"
        return _print(earlier) if earlier is not None else None
    found = find_times(rest, on)
    if len(found) != 1 or not _is_whole(rest, found[0]):
        return None
    if found[0].period is None and found[0].text.lower() in months_by_name():
        return _name_month(found[0].text, now.period if now is not None else None)
    return _print(found[0].period) if found[0].period is not None else None


def tells_time_before(then: str) -> bool:
    """Tell whether words say when an earlier level was ("a year earlier", "in 2030", "the year before")."""
    told = then.strip(_ENDS).lower()
    if told in words_for("times before") or _leaning().fullmatch(told) is not None:
        return True
    found = find_times(then)
    return len(found) == 1 and _is_whole(then, found[0])


def _is_whole(words: str, time: TimeExpression) -> bool:
    """Tell whether some words are a time with its preposition, and nothing else."""
    return not PLACING.sub("", words[: time.span.start].lstrip()) and not words[time.span.end :].strip(_ENDS)


def _name_month(name: str, now: TimeSpan | None) -> str:
    """Say in which month a former level was, the last of that name before the later one."""
    if now is None or now.first is None:
        return f"in {name}"
    year = now.first.year if months_by_name()[name.lower()] < now.first.month else now.first.year - 1
    return f"in {name} {year}"


@cache
def _leaning() -> re.Pattern[str]:
    unit = alternatives(_UNITS)
    spans = alternatives(lexicon.read_words("comparisons", "same spans"))
    return worded(
        rf"(?:{{a or one}}\s(?P<unit>{unit})\s{{a time ago}}"
        rf"|(?:in\s)?the\s(?:previous\s(?P<same>{unit})|(?P<other>{unit})\s{{earlier or before}})"
        rf"|in\sthe\ssame\s(?:{spans})\s(?:of\s)?{{times/year before}})"
    )


def _move(period: TimeSpan, months_back: int) -> TimeSpan | None:
    """Give the same months, or the same day, so many months before."""
    if period.first is None or period.last is None:
        return None
    first, behind = shifted(period.first, months_on=-months_back), shifted(period.last, days_on=1)
    if period.first == period.last:
        return TimeSpan(first, first) if first is not None else None
    end = shifted(behind, months_on=-months_back) if behind is not None else None
    last = shifted(end, days_on=-1) if end is not None else None
    return TimeSpan(first, last) if first is not None and last is not None else None


def _print(period: TimeSpan) -> str | None:
    """Print a day, a month, a quarter, a half or a year, or the months that end with one."""
    first, last = period.first, period.last
    if first is None or last is None:
        return None
    if first == last:
        return f"on {print_day(first)}"
    if period == years(first.year, first.year):
        return f"in {first.year}"
    if period == month(first.year, first.month):
        return f"in {print_month(first.year, first.month)}"
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    if period != months(first.year, first.month, count):
        return None
    return f"in the {count} months to the end of {print_month(last.year, last.month)}"
