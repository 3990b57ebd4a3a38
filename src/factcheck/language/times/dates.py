"""Times that the calendar fixes: days, months, years, decades, centuries, quarters, and ranges of them.

A day or month without a year needs the anchor, the day on which the words were written. Orders of day and month that
can be read two ways ("03/04/2025") stay unresolved.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.numbers.numerals import ordinals
from factcheck.language.times import periods
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from factcheck.model import TimeSpan

PRINTED_YEAR = regex(r"\b(?:1[5-9]|20)\d\d\b")
_NEAR_FUTURE_DAYS = 60
_IN_LETTERS = frozenset({"month day", "month year", "word century"})
_IN_FIGURES = frozenset({"iso", "numeric", "day month", "decade", "century", "year range", "year month"})
"""The calendar times that a letter or a digit opens; either opens the others."""


class Reading(Struct, frozen=True):
    """One reading of a time: where it starts and ends, its period if it can be told, whether it needs no anchor."""

    start: int
    end: int
    period: TimeSpan | None
    explicit: bool


class Setting(Struct, frozen=True):
    """What a relative time leans on: the anchor day, and whether the words look ahead (None: unknown)."""

    anchor: date | None
    future: bool | None = None


@cache
def months() -> dict[str, int]:
    """Map month names and their abbreviations to 1 to 12."""
    table: dict[str, int] = {}
    for name, (number, *short) in lexicon.read_table("times", "months").items():
        table.update(dict.fromkeys((name, *short), int(number)))
    return table


@cache
def decades() -> dict[str, int]:
    """Map words for decades of the twentieth century to their first years."""
    return {word: int(values[0]) for word, values in lexicon.read_table("times", "decades").items()}


@cache
def _month_names() -> dict[int, str]:
    return {int(number): name.capitalize() for name, (number, *_) in lexicon.read_table("times", "months").items()}


def print_day(day: date) -> str:
    """Print a day in full ("3 May 2031")."""
    return f"{day.day} {print_month(day.year, day.month)}"


def print_month(year: int, number: int) -> str:
    """Print a calendar month in full ("May 2031")."""
    return f"{_month_names()[number]} {year}"


def month_pattern() -> str:
    """Give the alternatives of month names for a pattern, longest first."""
    return alternatives(months())


def printed_pattern(section: str) -> str:
    """Give the alternatives of the names of months or weekdays as sentences print them."""
    return alternatives(name.capitalize() for name in lexicon.read_table("times", section) if name.isalpha())


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    written_out = "".join(
        rf"(?<!{name.lower()})" for name in _month_names().values()
    )  # a stop after them ends a sentence
    month, year = rf"({month_pattern()})(?![^\W_])(?:{written_out}\.)?", r"(1\d{3}|20\d{2})(?![\d,]*\d|\s?%|[^\W_])"
    plain, no_more = r"1[5-9]\d{2}|20\d{2}", r"(?!\d|[,.]\d|\s?%|[^\W_])"
    number = r"(\d{1,2}){numerals/ordinal endings}?(?![\d%:]|[.,]\d|[^\W_])"
    through = r"(?:\s?(?:[-–]|to|and)\s?(\d{1,2}){numerals/ordinal endings}?)?(?![^\W_]|[,.]\d|\s?%)"
    of_year = rf"(?:\sof\s(?:{year}|{{the or this}}\syear))?"
    texts = {
        "iso": r"(\d{4})-(\d{2})-(\d{2})(?![\d-])",
        "numeric": r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d./-]*\d)",
        "day month": rf"(\d{{1,2}}){{numerals/ordinal endings}}?{through}\s(?:of\s)?{month}(?:,?\s{year})?",
        "month day": rf"{month}\s(?:the\s)?{number}(?:\s?(?:[-–]|to)\s?(\d{{1,2}})(?![\d,.]*\d|\s?%))?(?:,?\s{year})?",
        "month year": rf"{month},?\s(?:of\s)?{year}",
        "month": month,
        "year range": rf"({plain})(\s?[-–]\s?|\sto\s|\sand\s|\sthrough\s)({plain}|(?<=[-–])\d{{2}}){no_more}",
        "year month": r"(\d{4})-(0[1-9]|1[0-2])(?![\d-]|[^\W_])",
        "decade": r"(1[5-9]\d0|20\d0)['’]?s(?![^\W_])",
        "short decade": r"([3-9]0)s(?![^\W_])",
        "century": r"(\d{1,2}){numerals/ordinal endings}[\s-]century",
        "year": r"(1[5-9]\d{2}|20\d{2}|1[0-4]\d{2}(?=[.,;:)]|\s?\Z))(?![\d%:]|[,.]\d|[^\W_])",
        "quarter": rf"q([1-4])\s(?:of\s)?{year}|{year}\sq([1-4])",
        "nth quarter": rf"(first|second|third|fourth|1st|2nd|3rd|4th)\s({{times/half or quarter}}){of_year}",
        "word century": r"([a-z]{5,11})[\s-]century",
    }
    return {name: worded(text) for name, text in texts.items()}


@cache
def _readers() -> tuple[tuple[str, Callable[[re.Match[str], Setting], TimeSpan | None]], ...]:
    return (
        ("iso", lambda m, _: periods.day(int(m[1]), int(m[2]), int(m[3]))),
        ("numeric", _numeric),
        ("day month", lambda m, s: _days_of(m[3], (m[1], m[2]), m[4], s)),
        ("month day", lambda m, s: _days_of(m[1], (m[2], m[3]), m[4], s)),
        ("month year", lambda m, _: periods.month(int(m[2]), months()[m[1]])),
        ("decade", lambda m, _: periods.years(int(m[1]), int(m[1]) + 9)),
        ("century", lambda m, _: _century(int(m[1]))),
        ("year range", _year_range),
        ("year month", lambda m, _: periods.month(int(m[1]), int(m[2]))),
        ("quarter", lambda m, _: periods.months(int(m[2] or m[3]), 3 * int(m[1] or m[4]) - 2, 3)),
        ("nth quarter", _nth_quarter),
        ("word century", lambda m, _: _century(int(ordinals()[m[1]])) if m[1] in ordinals() else None),
    )


@cache
def _goes_on() -> re.Pattern[str]:
    """Match a number with what must follow it where a calendar time begins; most numbers count something."""
    behind = (
        r"[./-]\d",
        r"\s?(?:[-–]|to|and|through)\s?\d",
        rf"\s(?:of\s)?(?:{month_pattern()})",
        r"['’]?s|[\s-]century|\sq[1-4]|\s{times/half or quarter}",
    )
    return worded(rf"\d{{1,4}}{{numerals/ordinal endings}}?(?:{'|'.join(behind)})")


def read_date(lowered: str, start: int, setting: Setting) -> Reading | None:
    """Read the longest calendar time at an offset, months and years on their own left out."""
    in_figures = lowered[start].isdigit()
    if in_figures and _goes_on().match(lowered, start) is None:
        return None
    for name, reader in _readers():
        if name in (_IN_LETTERS if in_figures else _IN_FIGURES):
            continue
        match = _patterns()[name].match(lowered, start)
        if match is None or (name == "word century" and match[1] not in ordinals()):
            continue
        period = reader(match, setting)
        if name == "year range" and period is None:
            continue
        if name in {"day month", "month day"}:
            if not _is_day(match, name):
                continue
            return Reading(start, match.end(), period, match[4] is not None)
        explicit = name != "nth quarter" or match[3] is not None
        return Reading(start, match.end() - (match[0][-1] == "."), period, explicit)
    return None


def _is_day(match: re.Match[str], name: str) -> bool:
    return 1 <= int(match[2] if name == "month day" else match[1]) <= 31


def read_year(lowered: str, start: int) -> Reading | None:
    """Read a bare year, 1500 to 2099 or an earlier one that ends its phrase; its neighbours say whether it is one."""
    match = _patterns()["year"].match(lowered, start)
    return Reading(start, match.end(), periods.years(int(match[1]), int(match[1])), explicit=True) if match else None


def read_short_decade(lowered: str, start: int) -> Reading | None:
    """Read "the 90s" and "the ’60s" as decades of the twentieth century."""
    match = _patterns()["short decade"].match(lowered, start)
    if match is None or not re.search(r"\bthe\s['’]?\Z|['’]\Z", lowered[max(0, start - 6) : start]):
        return None
    first = 1900 + int(match[1])
    return Reading(start, match.end(), periods.years(first, first + 9), explicit=True)


def read_word_decade(lowered: str, start: int) -> Reading | None:
    """Read "the forties" as a decade of the twentieth century; "her forties" are years of a life."""
    word = re.match(r"[a-z]+", lowered[start : start + 12])
    if word is None or word[0] not in decades() or not lowered.endswith((" the ", " nineteen "), 0, start):
        return None
    first = decades()[word[0]]
    return Reading(start, start + word.end(), periods.years(first, first + 9), explicit=True)


def read_month(lowered: str, start: int, setting: Setting) -> Reading | None:
    """Read a month's name on its own; with an anchor, the latest that has begun, or the next when words look ahead."""
    match = _patterns()["month"].match(lowered, start)
    if match is None:
        return None
    return Reading(start, match.end(1), recent_month(months()[match[1]], setting), explicit=False)


def recent_month(number: int, setting: Setting) -> TimeSpan | None:
    """Give the month of that number nearest to the anchor on the side where the words look."""
    anchor = setting.anchor
    if anchor is None:
        return None
    begun = number <= anchor.month
    if setting.future:
        return periods.month(anchor.year + (number < anchor.month), number)
    return periods.month(anchor.year - (not begun), number)


def _days_of(name: str, numbers: tuple[str, str | None], year: str | None, setting: Setting) -> TimeSpan | None:
    number, first, last = months()[name], int(numbers[0]), int(numbers[1] or numbers[0])
    if year is not None:
        return periods.joined(periods.day(int(year), number, first), periods.day(int(year), number, last))
    nearest = recent_day(number, first, setting)
    if nearest is None or nearest.first is None:
        return None
    return periods.joined(nearest, periods.day(nearest.first.year, number, last))


def recent_day(month: int, number: int, setting: Setting) -> TimeSpan | None:
    """Give the day and month nearest to the anchor on the side where the words look.

    Where they do not say, a day up to two months ahead is taken as coming and any other as past.
    """
    anchor = setting.anchor
    if anchor is None:
        return None
    found = [periods.day(anchor.year + shift, month, number) for shift in (-1, 0, 1)]
    firsts = [span.first for span in found if span is not None and span.first is not None]
    past = max((first for first in firsts if first <= anchor), default=None)
    coming = min((first for first in firsts if first >= anchor), default=None)
    near = coming is not None and (coming - anchor).days <= _NEAR_FUTURE_DAYS
    chosen = coming if setting.future or (setting.future is None and near) else past
    return periods.days(chosen, chosen) if chosen else None


def _numeric(match: re.Match[str], _: Setting) -> TimeSpan | None:
    """Read 14.12.2025 and 14/12/2025; a slashed date that can be read two ways stays open."""
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    if match[2] == "." or first > 12 or first == second:
        return periods.day(year, second, first)
    return periods.day(year, first, second) if second > 12 else None


def _year_range(match: re.Match[str], _: Setting) -> TimeSpan | None:
    first, last = int(match[1]), int(match[3])
    before = match.string[max(0, match.start() - 8) : match.start()]
    if match[2] == " and " and before != "between ":
        return None
    if len(match[3]) == 2:
        last += first - first % 100
    return periods.years(first, last) if first < last else None


def _century(number: int) -> TimeSpan | None:
    return periods.years(100 * number - 99, 100 * number) if 1 <= number <= 21 else None


def _nth_quarter(match: re.Match[str], setting: Setting) -> TimeSpan | None:
    if match[3] is None:
        return _part_of_this_year(match, setting)
    order = {"first": 1, "1st": 1}.get(match[1]) or int(ordinals().get(match[1], match[1][0]))
    length = 3 if match[2] == "quarter" else 6
    return periods.months(int(match[3]), length * (order - 1) + 1, length)


def _part_of_this_year(match: re.Match[str], setting: Setting) -> TimeSpan | None:
    """Read "the first half of the year" where it is over by then; else it may be the year before's."""
    if setting.anchor is None or not match[0].endswith(" year"):
        return None
    named = f"{match[0].rsplit(' of ', 1)[0]} of {setting.anchor.year}"
    dated = _patterns()["nth quarter"].fullmatch(named)
    part = _nth_quarter(dated, setting) if dated is not None else None
    over = part is not None and part.last is not None and part.last < setting.anchor
    return part if over or "this year" in match[0] else None
