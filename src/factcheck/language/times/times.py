"""Every expression of time in a text, with its period where it can be told and never where it can't.

Calendar times stand on their own; weekdays, "last month" and "two years ago" need the anchor, the day on which the
words were written or said. Weekdays in news look back ("on Tuesday" is the latest one) unless the words look ahead.
Fiscal years, holidays, seasons and times that lean on the story ("the next day") stay unresolved.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.text.letters import lower_alike
from factcheck.language.times.dates import (
    Reading,
    Setting,
    decades,
    month_pattern,
    months,
    read_date,
    read_month,
    read_short_decade,
    read_word_decade,
    read_year,
)
from factcheck.language.times.durations import length_in_days, read_span, read_stretch
from factcheck.language.times.joined_times import join_times
from factcheck.language.times.periods import narrowed
from factcheck.language.times.relative_days import (
    read_day_word,
    read_nth,
    read_period_word,
    read_season,
    read_weekday,
)
from factcheck.language.times.running_months import count_back_months, ends_stretch
from factcheck.language.times.time_relations import part_told, relation_told, words_before
from factcheck.language.times.weekdays_of_months import date_weekdays
from factcheck.language.times.year_months import read_year_months
from factcheck.language.words.counted import people_like
from factcheck.model import Span, TimeExpression
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_DIGIT = regex(r"\d")
_LETTERS = regex(r"[a-z]+")
_BEFORE_CHRIST = regex(r"\s?(?:BCE?|B\.C\.)(?![^\W_])")
_OTHER_LEVEL = worded(
    r"(?:(?<![^\W_]){up or down}\sfrom|,\s(?:compared\s{to or with}|against"
    r"|versus|from|after(?=\s\W?\d))|\({against or from})"
    r"\s[^,;.()]{0,24}[^,;()]{1,12}\s(?:{placing}\s)?\Z"
)
_AROUND = 90  # characters to both sides in which the verb may stand
_CONTRACTED = ("n't", "n’t")
_VERBAL_BEFORE = 12  # characters that hold the word before
_WINDOW = 28  # characters that hold the words before
_SIDES = ("after", "before")
_LOOKING_BACK = ("last ", "past ", "this past ", "previous ")
_TENSES = {"future": True, "past": False}
_LABELLED = regex(r"[$€£¥#,.\d-]\s?\Z")
_OPENING = regex(r"(?:\A\s?|[(\[‘’'])\Z")
_YEAR_NOUN = regex(r"\s([a-z]{3,14})")
_FISCAL = regex(r"(?:\bfiscal|\bfinancial|\btax|\bschool|\bacademic|\bFY)(?:\syear)?\s?\Z", re.IGNORECASE)
_LAST_WORD = regex(r"((?:[a-z]+|['’]s)\.?)[\s-]\Z")
_TWO_ENDS = regex(r"\d\s?(?:to|and|through|[-–])\s?\d")
_DOER = worded(r"\s[A-Z][\w'’-]{1,30}(?:[.,;)]|\Z|\s{times/behind a doer}\s)")
_FUTURE_BREAK = regex(r"[;:?!\"“”]|[.,](?!\d)")


@cache
def _triggers() -> frozenset[str]:
    day_words = {word for phrase in lexicon.read_table("times", "days") for word in phrase.split()}
    named = {*months(), *decades(), *lexicon.read_table("times", "weekdays"), *lexicon.read_words("times", "units")}
    return frozenset((named | day_words) - listed("last or this"))


@cache
def _starts() -> re.Pattern[str]:
    weekdays = alternatives(lexicon.read_table("times", "weekdays"))
    tens = alternatives(decades())
    units = "days?|weeks?|months?|years?|decades?|centuries|century|hours?|minutes?"
    return worded(
        rf"(?<![^\W_])(?:(?P<digit>\d)|(?P<weekday>{weekdays})(?![^\W_])|(?P<month>{month_pattern()})(?![^\W_])"
        r"|(?P<word>{times/words of days})(?![^\W_])"
        r"|(?P<modifier>{times/modifiers of times})\s(?=[a-z\d])"
        r"|(?P<ordinal>first|second|third|fourth|q[1-4]|[a-z]{2,10}th)[\s-](?=quarter|half|century"
        r"|of\s\d{4}|\d{4}|[a-z\d]{1,6}\s{times/month or quarter}s\s)"
        r"|(?P<final>final)\s(?=[a-z\d]{1,6}\s{times/month or quarter}s\s)"
        r"|(?P<season>{times/named seasons})(?![^\W_])"
        rf"|(?P<decade>{tens})(?![^\W_])"
        rf"|(?P<unit>{units})\s(?=ago|earlier|later|from\snow|hence|before|after\b)"
        r"|(?P<stretch>for)\s(?=[a-z\d]))"
    )


def find_times(text: str, anchor: date | None = None, tense: str | None = None) -> tuple[TimeExpression, ...]:
    """Find the expressions of time in a text, in order, their spans disjoint.

    `anchor` is the day on which the words were said; without it only calendar times have a period. `tense` ("past",
    "future") says where weekdays, days and months without a year look; None leaves it to the words around them.
    """
    return _find_times(text, anchor, tense)


@lru_cache(maxsize=64)
def _find_times(text: str, anchor: date | None, tense: str | None) -> tuple[TimeExpression, ...]:
    """Find the expressions of time in a text; those of the latest are kept."""
    lowered = lower_alike(text)
    if not _DIGIT.search(lowered) and _triggers().isdisjoint(_LETTERS.findall(lowered)):
        return ()
    joined = join_times(text, tuple(_scan(text, lowered, anchor, tense)))
    return count_back_months(text, date_weekdays(text, joined))


def _scan(text: str, lowered: str, anchor: date | None, tense: str | None) -> Iterator[TimeExpression]:
    position, least = 0, 0
    while match := _starts().search(lowered, position):
        start, kind = match.start(), match.lastgroup or ""
        future = _looks_ahead(lowered, start) if anchor and not tense else _TENSES.get(tense or "")
        position = match.end()
        if kind == "modifier" and _is_verb(lowered, start):
            continue
        reading = _read_at(text, lowered, (start, kind), Setting(anchor, future))
        if reading is None or reading.start < least or _BEFORE_CHRIST.match(text, reading.end):
            continue
        least = reading.end
        if _is_open(lowered, reading, Setting(anchor, future)):
            reading = replace(reading, period=None)
        position = max(position, reading.end)
        yield _express(text, lowered, (kind, match), reading)


def _is_verb(lowered: str, start: int) -> bool:
    """Tell whether "last" is what something does ("is to last 60 days", "will not last two weeks")."""
    before = lowered[max(0, start - _VERBAL_BEFORE) : start].split()[-1:]
    verbal = lexicon.read_words("closed_classes", "modal") | lexicon.read_words("times", "before the verb last")
    return lowered.startswith("last", start) and (
        not verbal.isdisjoint(before) or any(word.endswith(_CONTRACTED) for word in before)
    )


def _read_at(text: str, lowered: str, at: tuple[int, str], setting: Setting) -> Reading | None:
    start, kind = at
    match kind:
        case "digit":
            dated = read_date(lowered, start, setting) if _may_date(lowered, start) else None
            return (
                dated
                or read_short_decade(lowered, start)
                or _read_lone_year(text, lowered, start)
                or read_nth(lowered, start, setting)
            )
        case "month":
            return _read_named_month(text, lowered, start, setting)
        case "weekday":
            return read_weekday(lowered, start, setting) if text[start].isupper() else None
        case "word":
            return None if _is_titled(text, start) else read_day_word(lowered, start, setting)
        case "modifier":
            return read_year_months(lowered, start, setting) or read_period_word(lowered, start, setting, text)
        case "ordinal":
            return read_year_months(lowered, start, setting) or read_date(lowered, start, setting)
        case "season":
            return read_season(lowered, start)
        case "final":
            return read_year_months(lowered, start, setting)
        case "unit":
            return read_span(lowered, start, setting)
        case "decade":
            return read_word_decade(lowered, start)
        case _:
            return read_stretch(lowered, start)


def _is_titled(text: str, start: int) -> bool:
    """Tell whether a capitalised day word inside a sentence belongs to a name."""
    return text[start].isupper() and start > 1 and text[start - 2].isalnum()


def _may_date(lowered: str, start: int) -> bool:
    """Tell whether a digit can open a date: not behind a currency sign, a decimal point or a hyphened word."""
    return start == 0 or lowered[start - 1] not in "$€£¥.,-/:#"


def _read_lone_year(text: str, lowered: str, start: int) -> Reading | None:
    """Read a bare year where its neighbours allow one and nothing makes it a count."""
    reading = read_year(lowered, start)
    if reading is None:
        return None
    before = lowered[max(0, start - _WINDOW) : start]
    if before.endswith(("mid-", "pre-", "post-", "late-", "early-")):
        return reading
    word = _word_before(before)
    if _LABELLED.search(before) or word in lexicon.read_words("times", "before a count"):
        return None
    noun = _YEAR_NOUN.match(lowered, reading.end)
    if noun and (noun[1] in people_like() or noun[1] in _measures()):
        return None
    if _FISCAL.search(before):
        return replace(reading, period=None)
    lone = noun is None or not noun[1].endswith("s")
    placed = _OPENING.search(before) or word in lexicon.read_words("times", "before a year")
    return reading if placed or lone else None


def _word_before(before: str) -> str:
    """Give the word right before an offset, from the lower-cased text that leads up to it."""
    match = _LAST_WORD.search(before)
    return match[1] if match else ""


@cache
def _measures() -> frozenset[str]:
    from factcheck.language.numbers.units import units

    return frozenset(units())


def _is_open(lowered: str, reading: Reading, setting: Setting) -> bool:
    """Tell whether a day or month without a year behind "by" or "until" may be the coming one as well."""
    if reading.explicit or setting.future is not None or setting.anchor is None or reading.period is None:
        return False
    past = reading.period.last is not None and reading.period.last < setting.anchor
    word = _word_before(lowered[max(0, reading.start - 10) : reading.start])
    named = not months().keys().isdisjoint(_LETTERS.findall(lowered[reading.start : reading.end]))
    if not (past and named and word in lexicon.read_words("times", "before an open month")):
        return False
    around = lowered[max(0, reading.start - _AROUND) : reading.end + _AROUND]
    return lexicon.read_words("times", "of the past").isdisjoint(_LETTERS.findall(around))


def _read_named_month(text: str, lowered: str, start: int, setting: Setting) -> Reading | None:
    if not text[start].isupper():
        return None
    dated = read_date(lowered, start, setting)
    if dated is not None:
        return dated
    reading = read_month(lowered, start, setting)
    if reading is None:
        return None
    word = _word_before(lowered[max(0, start - 10) : start])
    parted = part_told(words_before(lowered, start))[0] is not None  # "the end of August"
    placed = word in lexicon.read_words("times", "before a month") or parted or ends_stretch(lowered, start)
    ambiguous = lowered[start : reading.end] in lexicon.read_words("times", "ambiguous months")
    named = text[reading.end : reading.end + 2].strip()[:1].isupper()
    if (ambiguous or named) and not placed:
        return None
    if ambiguous and named and word in listed("of, for or between") and not parted:
        return None  # "the trial of Jan Omer", but "in May Ruiz resigned"
    if named and word == "by" and _DOER.match(text, reading.end) is not None:
        return None  # "was written by June Omer in 1990", but "by June Omer had resigned"
    return reading


@cache
def _future_pattern() -> re.Pattern[str]:
    words = alternatives(lexicon.read_words("times", "future"))
    reported = alternatives(lexicon.read_words("times", "future in reports"))
    return regex(rf"(?<![^\W_])(?:(?:{words})|(?:{reported})(?! have\s))\s")


def _looks_ahead(lowered: str, start: int) -> bool | None:
    """Tell whether the words before a time look ahead; None when they do not say."""
    window = lowered[max(0, start - 70) : start]
    window = _FUTURE_BREAK.split(window)[-1]
    ahead = [match.end() for match in _future_pattern().finditer(window)]
    if not ahead:
        return None
    rest = _LETTERS.findall(window[ahead[-1] :])
    return None if not lexicon.read_words("times", "reporting").isdisjoint(rest) else True


def _express(text: str, lowered: str, found: tuple[str, re.Match[str]], reading: Reading) -> TimeExpression:
    """Add to a reading what stands before it: "early", "the end of", the preposition."""
    kind = found[0]
    start, period = reading.start, reading.period
    words = words_before(lowered, start)
    part, used = part_told(words)
    if part and kind in {"digit", "month", "modifier", "ordinal"}:
        start = used
        period = narrowed(period, part) if period else None
        words = words_before(lowered, start)
    relation = relation_told(words)
    if relation in {"on", None} and _OTHER_LEVEL.search(lowered, max(0, start - _AROUND), start):
        relation = "than"  # "down from 70 in 2030": the level of another time
    if relation == "than" and kind == "unit" and lowered.endswith(_SIDES, 0, reading.end):
        bounded = len(words) > 1 and words[-2][0] in listed("more or less")
        relation = "on" if bounded else relation  # "less than two days after the vote"
    days = None
    if kind == "stretch":
        relation, days = "for", length_in_days(lowered[reading.start : reading.end])
    elif relation is None and kind in {"weekday", "word", "modifier", "unit"}:
        relation = "on"
    elif relation == "for" and (kind == "unit" or lowered.startswith(_LOOKING_BACK, reading.start)):
        relation = "on"  # "for the past year", but "a budget for next year"
    if relation == "since" and _TWO_ENDS.search(lowered, reading.start, reading.end):
        relation = "between"
    return TimeExpression(Span(start, reading.end), text[start : reading.end], period, relation, reading.explicit, days)
