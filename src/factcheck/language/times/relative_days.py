"""Times told from the anchor: "yesterday", "on Tuesday", "last month", "the past 35 years", "the 15th"."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.times import periods
from factcheck.language.times.dates import Reading, Setting, months
from factcheck.language.times.durations import count_before_unit
from factcheck.language.times.spans import units
from factcheck.model import TimeSpan
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    from datetime import date

_MODIFIED = worded(r"(?:({times/modifiers of days})\s)(?!\s)")
_ORDINAL_DAY = worded(r"(\d{1,2}){numerals/ordinal endings}(?=[.,;:)!?]|\Z|\s{times/behind a day of the month}\b)")
_ON_THE = worded(r"\b{times/before a day of the month}\sthe\s\Z")
_SEASON = worded(r"({times/named seasons})(?:\s([a-z\d]{1,14}))?")
_MONTHS_OF_QUARTER = 3
_OF_WEEK = worded(r"\s(?:of\s)?({last, this or next})\sweek(?!['’])(?![^\W_])")
_SUNDAY = 6


@cache
def weekdays() -> dict[str, int]:
    """Map weekday names to 0 for Monday to 6 for Sunday."""
    return {name: int(values[0]) for name, values in lexicon.read_table("times", "weekdays").items()}


@cache
def _weekday_pattern() -> re.Pattern[str]:
    parts = alternatives(lexicon.read_words("times", "parts of a day"))
    return regex(rf"([a-z]{{6,9}})(?:['’]s(?![^\W_]))?(?:\s(?:{parts}))?(?![^\W_])")


@cache
def _seasons() -> frozenset[str]:
    return lexicon.read_words("times", "seasons")


@cache
def _calendar_unit() -> re.Pattern[str]:
    whole = {unit.name for unit in units().values() if unit.days}
    return regex(rf"({alternatives({*whole, *_seasons(), 'weekend', 'quarter'})})(?:['’]s)?(?![^\W_])")


@cache
def _counted() -> re.Pattern[str]:
    forms = alternatives(form for form, unit in units().items() if unit.name != "minute")
    return regex(rf"((?:[a-z\d.,-]{{1,14}}\s){{1,3}}?)({forms})(?![^\W_])")


def read_day_word(lowered: str, start: int, setting: Setting) -> Reading | None:
    """Read "yesterday", "tonight", "last night" and the like."""
    for phrase, (shift,) in lexicon.read_table("times", "days").items():
        if lowered.startswith(phrase, start):
            found = periods.shifted(setting.anchor, days_on=int(shift)) if setting.anchor else None
            return Reading(start, start + len(phrase), TimeSpan(found, found) if found else None, explicit=False)
    return None


def read_weekday(lowered: str, start: int, setting: Setting, modifier: str = "") -> Reading | None:
    """Read a weekday: the latest that is not after the anchor, the next one where the words look ahead."""
    match = _weekday_pattern().match(lowered, start)
    if match is None or match[1] not in weekdays():
        return None
    if modifier in listed("times/ones told of"):
        return Reading(start, match.end(), None, explicit=False)
    week = None if modifier else _OF_WEEK.match(lowered, match.end())
    if week is not None:
        return Reading(start, week.end(), _day_of_week(weekdays()[match[1]], setting, week[1]), explicit=False)
    return Reading(start, match.end(), _weekday(weekdays()[match[1]], setting, modifier), explicit=False)


def _day_of_week(number: int, setting: Setting, modifier: str) -> TimeSpan | None:
    """Give the day of a week that is named with it ("Friday next week"); which week a Sunday is of stays open."""
    week = _calendar("week", modifier, setting, rolling=False)
    if week is None or week.first is None or number == _SUNDAY:
        return None
    found = periods.shifted(week.first, days_on=number)
    return TimeSpan(found, found) if found else None


def _weekday(number: int, setting: Setting, modifier: str) -> TimeSpan | None:
    anchor = setting.anchor
    if anchor is None:
        return None
    back = (anchor.weekday() - number) % 7
    if modifier in listed("times/past ones"):
        shift = -(back or 7)
    elif modifier in listed("times/coming ones") or (setting.future and not modifier):
        shift = (number - anchor.weekday()) % 7 or 7 * (modifier in listed("times/coming ones"))
    elif modifier == "this":
        shift = number - anchor.weekday()
    else:
        shift = -back
    found = periods.shifted(anchor, days_on=shift)
    return TimeSpan(found, found) if found else None


def read_period_word(lowered: str, start: int, setting: Setting, text: str = "") -> Reading | None:
    """Read what follows "last", "next", "this", "past": a weekday, a month, a calendar period or a number of them.

    In the `text` as printed, "last May" is told from what "may" be.
    """
    modified = _MODIFIED.match(lowered, start)
    if modified is None:
        return None
    modifier = re.sub(r"\s", " ", modified[1])
    head = modified.end()
    weekday = read_weekday(lowered, head, setting, modifier)
    if weekday is not None:
        return replace(weekday, start=start)
    named = re.compile(r"[a-z]{3,9}").match(lowered, head)
    month = named is not None and named[0] in months() and (len(named[0]) > 3 or text[head : head + 1].isupper())
    if named and month and modifier not in listed("times/ones told of"):
        return Reading(start, named.end(), _modified_month(months()[named[0]], setting, modifier), explicit=False)
    calendar = _calendar_unit().match(lowered, head)
    if calendar:
        period = (
            None
            if modifier in listed("times/ones told of")
            else _calendar(calendar[1], modifier, setting, _is_rolling(lowered, start))
        )
        unresolved = calendar[1] == "day" and modifier not in {*listed("times/ones told of"), "next"}
        unresolved |= calendar[1] == "season" and modifier == "this"  # the one that everybody speaks of
        return None if unresolved else Reading(start, calendar.end(), period, explicit=False)
    counted = _counted().match(lowered, head)
    if counted and modifier in (listed("times/past ones") | listed("times/coming ones")) and _is_number(counted[1]):
        return Reading(start, counted.end(), _rolling(counted, modifier, setting), explicit=False)
    return None


def _is_rolling(lowered: str, start: int) -> bool:
    """Tell "over the past year", which ends at the anchor, from the calendar's "last year"."""
    return lowered[max(0, start - 4) : start] == "the " and lowered.startswith(
        ("past", "last", "next", "coming"), start
    )


def _is_number(words: str) -> bool:
    return count_before_unit(words) is not None or words.strip() in lexicon.read_words("times", "vague numbers")


def _modified_month(number: int, setting: Setting, modifier: str) -> TimeSpan | None:
    anchor = setting.anchor
    if anchor is None:
        return None
    if modifier in listed("times/coming ones"):
        return periods.month(anchor.year + (number <= anchor.month), number)
    if modifier == "this":
        return periods.month(anchor.year, number)
    return periods.month(anchor.year - (number >= anchor.month), number)


def _calendar(unit: str, modifier: str, setting: Setting, rolling: bool) -> TimeSpan | None:
    anchor = setting.anchor
    if anchor is None or unit in _seasons() or unit == "day":
        return None
    shift = -1 if modifier in listed("times/past ones") else 1 if modifier in listed("times/coming ones") else 0
    if unit == "weekend":
        return _weekend(anchor, modifier, shift)
    if shift and (rolling or modifier == "past"):
        return _from_anchor(anchor, 1, unit, shift)
    match unit:
        case "week":
            return periods.week(anchor, weeks=shift)
        case "month":
            index = anchor.year * 12 + anchor.month - 1 + shift
            return periods.month(index // 12, index % 12 + 1)
        case "year":
            return periods.years(anchor.year + shift, anchor.year + shift)
        case "quarter":
            index = anchor.year * 4 + (anchor.month - 1) // 3 + shift
            return periods.months(index // 4, index % 4 * 3 + 1, 3)
        case "decade":
            first = anchor.year // 10 * 10 + 10 * shift
            return periods.years(first, first + 9)
        case _:
            first = (anchor.year - 1) // 100 * 100 + 1 + 100 * shift
            return periods.years(first, first + 99)


def _weekend(anchor: date, modifier: str, shift: int) -> TimeSpan | None:
    """Give a Saturday and Sunday; "this weekend" is the coming or present one, "past" the latest that has begun."""
    if modifier in listed("times/this past") or (modifier == "last" and anchor.weekday() < 5):
        saturday = anchor - timedelta((anchor.weekday() - 5) % 7)
    else:
        saturday = anchor - timedelta(anchor.weekday() - 5) + timedelta(7 * shift)
    return TimeSpan(saturday, saturday + timedelta(1))


def _from_anchor(anchor: date, count: int, unit: str, shift: int) -> TimeSpan | None:
    if unit in units():
        other = units()[unit].shift(anchor, shift * count)
    else:
        other = periods.shifted(anchor, months_on=shift * count * _MONTHS_OF_QUARTER)
    if other is None:
        return None
    return TimeSpan(min(other, anchor), max(other, anchor))


def _rolling(match: re.Match[str], modifier: str, setting: Setting) -> TimeSpan | None:
    count = count_before_unit(match[1])
    if setting.anchor is None or count is None or modifier == "previous" or match[2].startswith("hour"):
        return None
    return _from_anchor(setting.anchor, count, match[2], -1 if modifier in listed("times/past ones") else 1)


def read_season(lowered: str, start: int) -> Reading | None:
    """Read "in the spring", of a year that nothing tells, where no noun follows that it only describes."""
    placed = lowered.endswith(("in ", "over ", "during "), 0, start)
    match = _SEASON.match(lowered, start) if placed else None
    if match is None or (match[2] and match[2] not in lexicon.read_words("times", "behind a season")):
        return None
    return Reading(start, match.end(1), None, explicit=False)


def read_nth(lowered: str, start: int, setting: Setting) -> Reading | None:
    """Read "on the 15th" as the day of that number nearest to the anchor."""
    match = _ORDINAL_DAY.match(lowered, start)
    if match is None or not _ON_THE.search(lowered[max(0, start - 12) : start]) or not 1 <= int(match[1]) <= 31:
        return None
    period = None
    if setting.anchor is not None:
        index = setting.anchor.year * 12 + setting.anchor.month - 1
        if int(match[1]) > setting.anchor.day and not setting.future:
            index -= 1
        elif int(match[1]) < setting.anchor.day and setting.future:
            index += 1
        period = periods.day(index // 12, index % 12 + 1, int(match[1]))
    return Reading(start, match.end(), period, explicit=False)
