"""Dates of publication: the closed set of forms in which datelines, date lines and front matter write them."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from msgspec import Struct

from factcheck.language.lexicon import read_sections, read_table, read_words
from factcheck.language.lexicon.patterns import worded
from factcheck.language.text.signals import words_in
from factcheck.patterns import alternatives, regex
from factcheck.reading.languages import list_languages

ISO = regex(r"(?P<year>\d{4})(?<!\d{5})(?P<gap>[-/.])(?P<month>\d{1,2})(?P=gap)(?P<day>\d{1,2})(?!\d)")
NUMERIC = regex(r"(?P<first>\d(?<!\d\d)\d?)(?P<gap>[-/.])(?P<second>\d{1,2})(?P=gap)(?P<year>\d{4})(?!\d)")
CLOCK = regex(
    r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:\.\d{1,6})?)?\s?(?:[ap]\.?m\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?|[+-]\d{2}:?\d{2}\b"
)
WORD = regex(r"[^\W\d_]+(?:[.-][^\W\d_]+)*|\d+")
AFTER_DATELINE = regex(
    r"[ ,.]{0,3}(?P<agency>\([^()\n]{1,40}\)|/[^/\n]{1,40}/)?[ ,.]{0,2}(?P<reported>[^\W\d_]{1,12})?[ .]{0,2}"
    r"(?P<close>--|[-–—―:])\s"
)
CLOSE = regex(r"[-–—―:.]\s")
STOP = regex(r"\.\s+[\"“‘']?[A-Z]")
BESIDE = ",.|·•–—-"  # what parts a date from the names on its line
DIGIT = regex(r"\d")
OPENING = 160  # characters at the head of a paragraph in which a dateline must end
DATE_LINE = 90  # characters; a longer line holds more than a date
MOST_NAMES = 6  # words beside a date that a line of it may have
YEARS = range(1500, 2201)


class PublicationDate(Struct, frozen=True):
    """A date found in the head of an article: with a label ("published", "updated") or without, year known or not."""

    day: date | None
    month_day: tuple[int, int]
    label: str | None = None
    weekday: bool = False


@cache
def read_months() -> dict[str, int]:
    """Read every language's month names and abbreviations."""
    tables = (read_table("datelines", "months", language) for language in list_languages())
    return {name: int(number) for table in tables for number, names in table.items() for name in names}


@cache
def read_weekdays() -> dict[str, int]:
    """Read every language's weekday names, Monday as 1."""
    tables = (read_table("datelines", "weekdays", language) for language in list_languages())
    return {name: int(number) for table in tables for number, names in table.items() for name in names}


@cache
def read_labels(section: str) -> frozenset[str]:
    """Read every language's words of one section: published, updated, fillers, reported."""
    words: frozenset[str] = frozenset()
    for language in list_languages():
        if section in read_sections("datelines", language):
            words |= read_words("datelines", section, language)
    return words


@cache
def compile_written() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Compile the two written forms, "December 15, 2025" and "15 December 2025", whose year may be missing."""
    names = alternatives(read_months())
    month = rf"(?P<month>{names})\b\.?"
    year = r"(?P<year>\d{4})(?!\d)"
    month_first = worded(
        rf"(?<!\w){month}\s{{1,3}}(?P<day>\d{{1,2}}){{numerals/ordinal endings}}?(?![\w:])(?:,?\s{{1,3}}{year})?",
        re.IGNORECASE,
    )
    day_first = regex(
        rf"(?<![\w:])(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s{{1,3}}(?:(?:de|of)\s{{1,3}})?{month}"
        rf"(?:,?\s{{1,3}}(?:(?:de|del)\s{{1,3}})?{year})?",
        re.IGNORECASE,
    )
    return month_first, day_first


def make_date(year: int, month: int, day: int) -> date | None:
    """Make a date of three numbers, None where there is no such day or the year is out of all likelihood."""
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None


def find_dates(text: str) -> list[tuple[re.Match[str], PublicationDate]]:
    """Find the dates written in a short text, form by form; ambiguous figures (5/6/2025) are left out."""
    found: list[tuple[re.Match[str], PublicationDate]] = []
    for match in ISO.finditer(text):
        day = make_date(int(match["year"]), int(match["month"]), int(match["day"]))
        if day is not None:
            found.append((match, PublicationDate(day, (day.month, day.day))))
    for match in NUMERIC.finditer(text):
        first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
        readings = {make_date(year, second, first), make_date(year, first, second)} - {None}
        if len(readings) == 1 and (day := readings.pop()) is not None:
            found.append((match, PublicationDate(day, (day.month, day.day))))
    for pattern in () if read_months().keys().isdisjoint(words_in(text)) else compile_written():
        for match in pattern.finditer(text):
            month, number = read_months()[match["month"].lower()], int(match["day"])
            day = make_date(int(match["year"]), month, number) if match["year"] else None
            if day is not None or (not match["year"] and make_date(2000, month, number) is not None):
                found.append((match, PublicationDate(day, (month, number))))
    return found


def read_date(text: str) -> date | None:
    """Read the one full date that a short text holds; None for none, for several, or for one that is not certain."""
    days = {found.day for _, found in find_dates(text[:200])}
    return days.pop() if len(days) == 1 else None


def read_date_line(line: str) -> PublicationDate | None:
    """Read a line that holds nothing but a date, with weekday, time of day or a label; None for another line."""
    if len(line) > DATE_LINE or DIGIT.search(line) is None:
        return None
    found = find_dates(line)
    if not found or len({publication.month_day for _, publication in found}) > 1:
        return None
    match, publication = max(found, key=lambda pair: (pair[1].day is not None, len(pair[0][0])))
    rest = CLOCK.sub(" ", line[: match.start()] + " " + line[match.end() :].removeprefix("T"))
    words = [word.lower() for word in WORD.findall(rest)]
    published, updated = read_labels("published"), read_labels("updated")
    weekdays = [read_weekdays()[word] for word in words if word in read_weekdays()]
    known = published | updated | read_labels("fillers")
    if any(word not in known and word not in read_weekdays() for word in words) or (
        publication.day is None and not words
    ):
        return None
    if publication.day is not None and any(weekday != publication.day.isoweekday() for weekday in weekdays):
        return None
    label = "updated" if updated.intersection(words) else "published" if published.intersection(words) else None
    return PublicationDate(publication.day, publication.month_day, label, bool(weekdays))


def read_placed_date(line: str) -> PublicationDate | None:
    """Read a line of a date with its year and names beside it, as of a place or a paper; None for another line."""
    if len(line) > DATE_LINE or DIGIT.search(line) is None:
        return None
    found = [(match, publication) for match, publication in find_dates(line) if publication.day is not None]
    if len(found) != 1:
        return None
    match, publication = found[0]
    words = line[: match.start()].rstrip().split(" ")
    day = read_weekdays().get(words[-1].strip(BESIDE).lower())
    before = " ".join(words[:-1] if day is not None else words)
    after = line[match.end() :].strip()
    if day is not None and publication.day is not None and day != publication.day.isoweekday():
        return None
    parted = (not before or before[-1] in BESIDE) and (not after or after[0] in BESIDE)
    names = WORD.findall(f"{before.rstrip(BESIDE).rsplit('. ', 1)[-1]} {after}")
    named = 0 < len(names) <= MOST_NAMES and all(word[0].isupper() for word in names)
    return (
        PublicationDate(publication.day, publication.month_day, weekday=day is not None) if parted and named else None
    )


def read_dateline(paragraph: str) -> PublicationDate | None:
    """Read the dateline that a paragraph opens with ("OSLO, March 3 (Agency) - "); None where it has none.

    What stands before the date must be names and no sentence, and a dash or colon must close the dateline; a stop does
    so behind a place and a year.
    """
    opening = paragraph[:OPENING]
    digit = DIGIT.search(opening)
    if digit is None or CLOSE.search(opening, digit.end()) is None:
        return None
    for match, publication in sorted(find_dates(opening), key=lambda pair: pair[0].start()):
        before = opening[: match.start()].rstrip()
        place = before.replace(",", " ").replace("(", " ").split()
        if len(place) > 10 or any(
            word[0].islower() and len(word) > 3 and word not in read_weekdays() for word in place
        ):
            return None
        after = AFTER_DATELINE.match(opening, match.end())
        reported = after["reported"] if after else None
        closed = after is not None and (after["close"] != ":" or after["agency"] or reported)
        dated = publication.day is not None
        named = before.endswith((",", "(")) or before.isupper() or (dated and not place)
        told = reported is None or reported.lower() in read_labels("reported")
        if dated and place and before.endswith(",") and STOP.match(opening, match.end()) is not None:
            return PublicationDate(publication.day, publication.month_day, "dateline")
        if named and closed and told:
            return PublicationDate(publication.day, publication.month_day, "dateline")
    return None
