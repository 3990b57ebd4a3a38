"""When each utterance was said: from its frame, from the narrative before it, from the article's date; never guessed.

- explicit: the frame names a calendar day ("said on 14 December");
- relative: the frame names a day from the article's date or from the narrative ("on Tuesday", "the next day"), or the
  sentence before tells of the occasion ("in a speech on Monday night. 'We will win,' he said");
- article: the article's date is known and its frame tells of nothing but the news of that day.

A date inside the words that are said is none of theirs. Where a frame speaks of another time that is no single day, or
in the pluperfect, the day stays open.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import timedelta
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.times.relations import WITHIN
from factcheck.language.times.times import find_times
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from factcheck.model import Article, TimeExpression, TimeSpan, Utterance

_SHIFTS = worded(
    r"\b(?:the\s)?(?:(?P<next>{next or following})|(?P<same>same)|(?P<before>previous))"
    r"\s{times/parts of a day and night}\b"
    r"|\b(?P<later>{times/day after})\b|\b(?P<earlier>{times/day before})\b",
    re.IGNORECASE,
)
_LOWER_WORD = regex("[a-z]+")
_FULL_DATE = regex(r"\b([A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8}),?\s((?:19|20)\d\d)\b")
_AFTERWARDS = worded(r"\b{at the end of}\s{definite}\s(?:\w{2,15}\s)?(\w{3,15})")
_WORD = regex(r"[^\W\d_]+")
_HAD = regex(r"\shad\b")
_PRONOUN = regex(r"\b[Ss]?[Hh]e\b")
_DAY_SHIFT = {"next": 1, "same": 0, "before": -1, "later": 1, "earlier": -1}
_LOOK_BACK = 1600  # characters of narrative in which the day before "the next day" must stand


class Dated(Struct, frozen=True):
    """A day of saying with its basis; `open` tells that the words speak of another time: assume no date.

    `within` is the month or other period that the words name where they name no day.
    """

    day: date | None = None
    basis: str | None = None
    open: bool = False
    within: TimeSpan | None = None


_UNKNOWN = Dated()
_OTHER_TIME = Dated(open=True)


class Framed(Struct, frozen=True):
    """An utterance with its reporting frame, the sentence before its own, and where its own begins."""

    utterance: Utterance
    frame: str
    before: str
    paragraph: int
    start: int


def date_utterances(article: Article, framed: Sequence[Framed]) -> dict[str, Utterance]:
    """Give every utterance with its day of saying as far as it can be told, by id."""
    dated: dict[str, Utterance] = {}
    last: tuple[Framed, Dated] | None = None
    for item in framed:
        found = _date_frame(article, item)
        if found is _UNKNOWN:
            found = _inherit(item, last) or _date_occasion(article, item)
        if found is _UNKNOWN and article.published is not None:
            found = Dated(article.published, "article")
        last = (item, found)
        dated[item.utterance.id] = replace(
            item.utterance, said_on=found.day, said_on_basis=found.basis, said_within=found.within
        )
    return dated


def _date_frame(article: Article, item: Framed) -> Dated:
    """Read the day off the frame."""
    frame = item.frame
    if not frame:
        return _UNKNOWN
    lowered = frame.lower()
    shift = _SHIFTS.search(frame) if any(map(lowered.__contains__, listed("times/parts of a day and night"))) else None
    if shift is not None:
        day = _story_day(article, item.start)
        if day is None:
            return _OTHER_TIME
        return Dated(day + timedelta(days=_DAY_SHIFT[shift.lastgroup or "same"]), "relative")
    for time in find_times(frame, article.published, "past"):
        if time.relation in {None, "for", "since", "until"}:
            continue
        return _settle(article, time) if time.relation in WITHIN else _OTHER_TIME
    after = _AFTERWARDS.search(frame)
    if after is not None and after.group(1).lower() in lexicon.read_words("sayings", "occasions"):
        day = _story_day(article, item.start)
        return Dated(day, "relative") if day is not None else _UNKNOWN
    words = set(_LOWER_WORD.findall(lowered))
    return _UNKNOWN if _elsewhen().isdisjoint(words) else _OTHER_TIME


@cache
def _elsewhen() -> frozenset[str]:
    return lexicon.read_words("sayings", "elsewhen")


def _settle(article: Article, time: TimeExpression) -> Dated:
    period = _with_year(article, time)
    if period is None or period.period is None:
        return _OTHER_TIME
    if period.period.first != period.period.last:
        return Dated(open=True, within=period.period)
    return Dated(period.period.first, "explicit" if time.explicit or period is not time else "relative")


def _with_year(article: Article, time: TimeExpression) -> TimeExpression | None:
    """Complete "14 December" by the year that the article itself gives to the same day elsewhere."""
    if time.period is not None or not any(sign.isdigit() for sign in time.text):
        return time
    years = _years(article.text).get(time.text, frozenset())
    if len(years) != 1:
        return None
    found = find_times(f"on {time.text} {next(iter(years))}")
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=1)
def _years(text: str) -> dict[str, frozenset[str]]:
    """Give the years that a text names with each day of a month."""
    found: dict[str, frozenset[str]] = {}
    for day, year in _FULL_DATE.findall(text):
        found[day] = found.get(day, frozenset()) | {year}
    return found


def _story_day(article: Article, start: int) -> date | None:
    """Give the latest single day that the narrative names before a place."""
    times = _read_times(article.text, article.published)
    for place in range(bisect_right(times, start, key=lambda time: time.span.end) - 1, -1, -1):
        if times[place].span.start < start - _LOOK_BACK:
            break
        settled = _settle(article, times[place])
        if settled.day is not None:
            return settled.day
    return None


@lru_cache(maxsize=1)
def _read_times(text: str, published: date | None) -> tuple[TimeExpression, ...]:
    """Read the times of a whole text, once for all utterances that lean on one before them."""
    return find_times(text, published, "past")


def _inherit(item: Framed, last: tuple[Framed, Dated] | None) -> Dated | None:
    """Give the day of the utterance before, where the same speaker goes on."""
    if last is None or last[1].basis == "article":
        return None
    earlier, dated = last
    near = item.paragraph - earlier.paragraph <= 1
    same = _name(item.utterance) == _name(earlier.utterance)
    return dated if near and same and dated is not _UNKNOWN else None


def _name(utterance: Utterance) -> str | None:
    return utterance.speaker.name if utterance.speaker is not None else None


def _date_occasion(article: Article, item: Framed) -> Dated:
    """Read the day off the sentence before, where that tells of the occasion on which the same person spoke."""
    name = _name(item.utterance)
    if not item.before or name is None:
        return _UNKNOWN
    if name.rsplit(" ", 1)[-1] not in item.before and not _PRONOUN.search(item.before):
        return _UNKNOWN
    words = set(_WORD.findall(item.before))
    if name.split(" ")[-1] not in words and not (words & {"He", "She", "he", "she"} and name[0].isupper()):
        return _UNKNOWN
    if any(item.before.endswith(name.rsplit(" ", 1)[-1], 0, had.start()) for had in _HAD.finditer(item.before)):
        return _OTHER_TIME
    if lexicon.read_words("sayings", "occasions").isdisjoint(_WORD.findall(item.before.lower())):
        return _UNKNOWN
    for time in find_times(item.before, article.published, "past"):
        if time.relation in WITHIN:
            settled = _settle(article, time)
            return Dated(settled.day, "relative") if settled.day else _UNKNOWN
    return _UNKNOWN
