"""Lengths of time that tell when or how long: "two years ago", "55 years earlier", "for several months"."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.numbers.numerals import read_numeral
from factcheck.language.times.dates import Reading, Setting
from factcheck.language.times.spans import Unit, unit_pattern, units
from factcheck.model import TimeSpan
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    from datetime import date

_COUNT = regex(r"((?:[a-z]{1,9}|[\d.,]{1,9})(?:[\s-](?:a|of|and|half|hundred|thousand|million|[a-z]{3,9}))?)[\s-]\Z")
_LOOSE = {"week": 3, "month": 15, "year": 183, "decade": 1826, "century": 18262}  # days to either side
_MOST_WHOLE = 12  # of so many and more the last may be one that is not yet over
_OVER = {"month": 30, "year": 364}  # days by which it may be longer ago, for whole ones are counted


@cache
def _unit() -> re.Pattern[str]:
    return regex(unit_pattern())


@cache
def _behind() -> re.Pattern[str]:
    ways = alternatives(lexicon.read_table("times", "behind a span"))
    return regex(rf"({unit_pattern()})\s({ways})(?![^\W_])")


@cache
def _stretch() -> re.Pattern[str]:
    about = alternatives(lexicon.read_words("times", "about a span"))
    return regex(
        rf"for\s(?:(?:{about})\s)?((?:[a-z\d.,-]{{1,14}}\s)(?:[a-z\d-]{{1,10}}\s)?)?({unit_pattern()})(?![^\W_])"
    )


@cache
def _vague() -> frozenset[str]:
    return lexicon.read_words("times", "vague numbers") | listed("times/vague lengths")


def count_before_unit(words: str) -> int | None:
    """Read the whole number in words that stand before a unit ("35", "two", "a"); None where there is none."""
    stripped = words.strip(" -")
    if stripped in listed("one"):
        return 1
    numeral = read_numeral(stripped, 0) if stripped else None
    if numeral is None or numeral.end != len(stripped) or numeral.value != int(numeral.value):
        return None
    return int(numeral.value)


def read_span(lowered: str, start: int, setting: Setting) -> Reading | None:
    """Read "two years ago" from its unit's offset; "earlier" and "later" lean on the story and stay unresolved."""
    behind = _behind().match(lowered, start)
    window = max(0, start - 28)
    before = _COUNT.search(lowered[window:start])
    if behind is None or before is None:
        return None
    for words, offset in _countings(before[1]):
        count = count_before_unit(words)
        if count is not None or words in _vague():
            begin = window + before.start() + offset
            if behind[2] in listed("before or after") and words not in listed("a or the") and count is None:
                return None
            way = re.sub(r"\s", " ", behind[2])
            period = _counted_off(units()[behind[1]], count, way, setting.anchor) if count is not None else None
            return Reading(begin, behind.end(), period, explicit=False)
    return None


def _countings(words: str) -> tuple[tuple[str, int], ...]:
    """Give the words before a unit, then without their first ones, each with its offset."""
    gaps = [0, *(gap.end() for gap in re.finditer(r"[\s-]", words))]
    return tuple((words[gap:], gap) for gap in gaps)


def _counted_off(unit: Unit, count: int, words: str, anchor: date | None) -> TimeSpan | None:
    """Give the period that lies so many units off: to the day for days, else as loose as the unit is.

    "Fifty years ago" is the year around that day, "three weeks ago" the week around it, or nearly four weeks ago.
    """
    way = lexicon.read_table("times", "behind a span")[words]
    if anchor is None or not way or not unit.days:
        return None
    middle = unit.shift(anchor, -count if way == ("back",) else count)
    if middle is None:
        return None
    around = _LOOSE.get(unit.name, 0)
    over = _OVER.get(unit.name, around) if way == ("back",) and count < _MOST_WHOLE else around
    try:
        return TimeSpan(middle - timedelta(over), middle + timedelta(around))
    except OverflowError:
        return None


def read_stretch(lowered: str, start: int) -> Reading | None:
    """Read "for two years" and "for several months"; the span leaves out the preposition."""
    match = _stretch().match(lowered, start)
    if match is None:
        return None
    words = (match[1] or "").strip()
    counted = count_before_unit(words) is not None or words in _vague() if words else match[2].endswith("s")
    return Reading(start + len("for "), match.end(), None, explicit=False) if counted else None


def length_in_days(words: str) -> int | None:
    """Give the length that words like "two years" name, in days; None for "several months"."""
    unit = _unit().search(words)
    if unit is None:
        return None
    tail = words[: unit.start()].split()
    for first in range(len(tail)):
        count = count_before_unit(" ".join(tail[first:]))
        if count is not None:
            return count * units()[unit[0]].days or None
    return None
