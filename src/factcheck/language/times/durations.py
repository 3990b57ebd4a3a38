"""Lengths of time that tell when or how long: "two years ago", "55 years earlier", "for several months"."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.numbers.numerals import read_numeral
from factcheck.language.times import periods
from factcheck.language.times.dates import Reading, Setting
from factcheck.model import TimeSpan
from factcheck.patterns import regex

if TYPE_CHECKING:
    from datetime import date

_UNIT = regex(r"(day|week|month|year|decade|century|hour|minute)s?|centuries")
_BEHIND = regex(
    r"(?:days?|weeks?|months?|years?|decades?|century|centuries|hours?|minutes?)\s(ago|earlier|later|from\snow|hence|before|after)(?![^\W_])"
)
_COUNT = regex(r"((?:[a-z]{1,9}|[\d.,]{1,9})(?:[\s-](?:a|of|and|half|hundred|thousand|million|[a-z]{3,9}))?)[\s-]\Z")
_STRETCH = regex(
    r"for\s(?:(?:about|almost|nearly|over|around|roughly|some|at\sleast|more\sthan|less\sthan|up\sto|well\sover|the\sbest\spart\sof|another)\s)?"
    r"((?:[a-z\d.,-]{1,14}\s)(?:[a-z\d-]{1,10}\s)?)?(days?|weeks?|months?|years?|decades?|century|centuries|hours?|minutes?)(?![^\W_])"
)
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365, "decade": 3650, "century": 36500, "hour": 0, "minute": 0}
_MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1200}


@cache
def _vague() -> frozenset[str]:
    return lexicon.read_words("times", "vague numbers") | {"a few", "a couple of", "a number of"}


def _unit_name(word: str) -> str:
    return "century" if word.startswith("centur") else word.removesuffix("s")


def count_before_unit(words: str) -> int | None:
    """Read the whole number in words that stand before a unit ("35", "two", "a"); None where there is none."""
    stripped = words.strip(" -")
    if stripped in {"a", "an", "one"}:
        return 1
    numeral = read_numeral(stripped, 0) if stripped else None
    if numeral is None or numeral.end != len(stripped) or numeral.value != int(numeral.value):
        return None
    return int(numeral.value)


def read_span(lowered: str, start: int, setting: Setting) -> Reading | None:
    """Read "two years ago" from its unit's offset; "earlier" and "later" lean on the story and stay unresolved."""
    behind = _BEHIND.match(lowered, start)
    window = max(0, start - 28)
    before = _COUNT.search(lowered[window:start])
    if behind is None or before is None:
        return None
    for words, offset in _countings(before[1]):
        count = count_before_unit(words)
        if count is not None or words in _vague():
            begin = window + before.start() + offset
            unit = _unit_name(lowered[start : behind.start(1)].strip())
            if behind[1] in {"before", "after"} and words not in {"a", "the"} and count is None:
                return None
            period = _counted_back(unit, count, behind[1], setting.anchor) if count is not None else None
            return Reading(begin, behind.end(), period, explicit=False)
    return None


def _countings(words: str) -> tuple[tuple[str, int], ...]:
    """Give the words before a unit, then without their first ones, each with its offset."""
    gaps = [0, *(gap.end() for gap in re.finditer(r"[\s-]", words))]
    return tuple((words[gap:], gap) for gap in gaps)


def _counted_back(unit: str, count: int, direction: str, anchor: date | None) -> TimeSpan | None:
    """Give the period that lies so many units off: to the day for days, else as loose as the unit is.

    "Two years ago" is the year around that day, "three weeks ago" the week around it.
    """
    sign = {"ago": -1, "from now": 1, "hence": 1}.get(direction)
    if anchor is None or sign is None or unit in {"hour", "minute"}:
        return None
    if unit in _MONTHS:
        middle = periods.shifted(anchor, months_on=sign * count * _MONTHS[unit])
        around = {"month": 15, "year": 183, "decade": 1826, "century": 18262}[unit]
    else:
        middle = periods.shifted(anchor, days_on=sign * count * _DAYS[unit])
        around = 3 if unit == "week" else 0
    if middle is None:
        return None
    try:
        return TimeSpan(middle - timedelta(around), middle + timedelta(around))
    except OverflowError:
        return None


def read_stretch(lowered: str, start: int) -> Reading | None:
    """Read "for two years" and "for several months"; the span leaves out the preposition."""
    match = _STRETCH.match(lowered, start)
    if match is None:
        return None
    words = (match[1] or "").strip()
    counted = count_before_unit(words) is not None or words in _vague() if words else match[2].endswith("s")
    return Reading(start + len("for "), match.end(), None, explicit=False) if counted else None


def length_in_days(words: str) -> int | None:
    """Give the length that words like "two years" name, in days; None for "several months"."""
    unit = _UNIT.search(words)
    if unit is None:
        return None
    tail = words[: unit.start()].split()
    for first in range(len(tail)):
        count = count_before_unit(" ".join(tail[first:]))
        if count is not None:
            return count * _DAYS[_unit_name(unit[0])] or None
    return None
