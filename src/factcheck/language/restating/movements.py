"""Movements: what rose or fell by how much between two times, as the levels that it stood at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.levels import BREAK, DIFFERENCES, GAP, NEAR, PERCENT, VERB, order, words_for
from factcheck.language.times.dates import print_day, print_month
from factcheck.language.times.times import find_times
from factcheck.language.words.concepts import built_in_thesaurus
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from datetime import date

    from factcheck.language.restating.levels import Comparison, FigureIn
    from factcheck.model import TimeSpan

_SHORTEST_MONTH = 28
_SPAN = regex(r"\s(?:between\s([^,;]{3,24}?)\sand|from\s([^,;]{3,24}?)\sto)\s([^,;]{3,24}?)[.\s]*\Z")
_LEADING_SPAN = worded(
    r"((?:Between|From)\s[^,;]{3,24}\s{and or to}\s(?:[^,;]{3,24}(?=,)|(?:[A-Z][a-z]{2,8}\s)?\d{4}(?=\s[a-z]))),?\s"
)
_THINGS = worded(r"(?:\s(?!{times/opening a span}\s)[a-z]{3,20}){1,2}(?=\s)")
_PLAIN_YEAR = regex(r"\d{4}")
_YEAR = regex(r"\s\d{4}\Z")
_OWNED = regex(r"(.{2,60}?)['’]s?\s([a-z]{3,14}(?:\s[a-z]{3,14})?)\Z")
_HAD_BY = worded(r"([a-z]{3,16})\s{to, of or at}\s((?:the\s|[A-Z]).{2,50})\Z")
_COUNTED = worded(r"([a-z]{3,14}{endings in ed or en})\s(.+)\Z")
_DETERMINED = regex(r"(?:[Tt]he|[Ii]ts|[Tt]heir)\s")


def open_with_subject(text: str) -> str:
    """Move a span of time that opens a sentence to its end."""
    opening = _LEADING_SPAN.match(text)
    if opening is None:
        return text
    rest = text[opening.end() :].rstrip(". ")
    return f"{rest[:1].upper()}{rest[1:]} {opening[1][0].lower()}{opening[1][1:]}."


def read_change(sentence: FigureIn) -> Comparison | None:
    """Read "gained three seats compared with 2027" as the levels of now and then."""
    verb = VERB.search(sentence.before)
    levels = lexicon.read_table("comparisons", "won over a time")
    if verb is None or verb[1] not in levels or not sentence.subject:
        return None
    for words in words_for("other times"):
        at = sentence.after.find(f" {words} ", 0, NEAR)
        then = sentence.after[at + len(words) + 2 :].rstrip(". ") if at >= 0 else ""
        if at >= 0 and _PLAIN_YEAR.fullmatch(then):
            level = f"{sentence.before[: verb.start(1)]}{levels[verb[1]][0]} {GAP}{sentence.after[:at]}"
            return order(sentence, (f"{level} in {then}",), (level,), falls=verb[1] == "lost")
    return None


def read_movement(sentence: FigureIn, on: date | None) -> Comparison | None:
    """Read "rose by 3 between May and June" and "fell by 2 million in 2032" as levels of two times."""
    verb = VERB.search(sentence.before)
    if verb is None or sentence.figure.change != "by":
        return None
    falls = _moves(verb[1])
    subject = sentence.before[: verb.start()].strip()
    if falls is None or not subject or BREAK.search(subject):
        return None
    rest = sentence.after
    if sentence.figure.kind is QuantityKind.COUNT and (things := _THINGS.match(rest)) is not None:
        rest = rest[things.end() :]
    span = _SPAN.match(rest)
    if span is not None:
        then, year = span[1] or span[2], _YEAR.search(span[3])
        if year is not None and _YEAR.search(then) is None:
            then += year[0]
        then, now = _in_full(then, on), _in_full(span[3], on)
        return order(sentence, _levels(subject, then), _levels(subject, now), falls=falls)
    periods = _periods(rest, on)
    if periods is None or sentence.figure.kind not in DIFFERENCES | PERCENT:
        return None
    then, now, sure = periods
    if not sure and sentence.figure.kind in PERCENT:
        return None  # a rise in a month is as often one over a year
    return replace(order(sentence, _levels(subject, then), _levels(subject, now), falls=falls), sure=sure)


def _moves(verb: str) -> bool | None:
    """Tell whether a verb is one of falling, or of rising; None where it is neither or both."""
    for section, falls in (("falling", True), ("rising", False)):
        if verb in words_for(section):
            return falls
    meant = built_in_thesaurus().concepts(stem(verb))
    rises = stem("rise") in meant
    return None if rises is (stem("fall") in meant) else not rises


def _periods(rest: str, on: date | None) -> tuple[str, str, bool] | None:
    """Give the year or month that ends a sentence, the one before it, and whether it is sure that these are meant."""
    times = find_times(rest, on)
    if (
        len(times) != 1
        or rest[times[0].span.end :].strip(" .")
        or rest[: times[0].span.start].strip() not in {"in", ""}
    ):
        return None
    period = times[0].period
    if period is None or period.first is None or period.last is None:
        return None
    if (period.first.month, period.first.day, period.last.month, period.last.day) == (1, 1, 12, 31):
        year = period.first.year
        return (str(year - 1), str(year), True) if period.last.year == year else None
    return _months(period)


def _in_full(time: str, on: date | None) -> str:
    """Print a day, a month or a year in full, where it can be told which one is meant."""
    found = find_times(f"in {time}", on)
    period = found[0].period if len(found) == 1 else None
    if period is None or period.first is None or period.last is None:
        return time
    first = period.first
    if first == period.last:
        return print_day(first)
    return print_month(first.year, first.month) if _is_month(period) else time


def _is_month(period: TimeSpan) -> bool:
    """Tell whether a period is a calendar month."""
    first, last = period.first, period.last
    if first is None or last is None or first.day != 1 or (first.year, first.month) != (last.year, last.month):
        return False
    return last.day >= _SHORTEST_MONTH


def _months(period: TimeSpan) -> tuple[str, str, bool] | None:
    """Give a calendar month and the one before it."""
    first = period.first
    if first is None or not _is_month(period):
        return None
    year, before = (first.year, first.month - 1) if first.month > 1 else (first.year - 1, 12)
    return print_month(year, before), print_month(first.year, first.month), False


def _levels(subject: str, time: str) -> tuple[str, ...]:
    """Say in several ways that a subject stood at a figure at a time."""
    when = f"on {time}" if time[:1].isdigit() and " " in time else f"in {time}"
    bare = _DETERMINED.sub("", subject, count=1)
    numbered = next((n for n in words_for("numbered") if bare.startswith(f"{n} ")), None)
    if numbered is not None:
        return _counts(bare[len(numbered) + 1 :], when)
    found = [f"{subject} was {GAP} {when}"]
    owned = _OWNED.match(subject)
    if owned is not None:
        found += [f"{owned[1]} {verb} a {owned[2]} of {GAP} {when}" for verb in ("had", "made")]
    return tuple(found)


def _counts(things: str, when: str) -> tuple[str, ...]:
    """Say that there were so many things, or that so many were confirmed, by a time."""
    told = _COUNTED.match(things)
    if told is None:
        had = _HAD_BY.match(things)
        owned = (f"{had[2][:1].upper()}{had[2][1:]} had {GAP} {had[1]} {when}",) if had is not None else ()
        return (f"There were {GAP} {things} {when}", *owned)
    until = f"by {when[3:]}" if when.startswith("on ") else when
    return (f"{GAP} {told[2]} had been {told[1]} {until}", f"There were {GAP} {things} {when}")
