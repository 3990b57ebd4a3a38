"""Parts ("six in ten", "two-thirds", "a majority") and multiples ("doubled", "nine-fold", "twice as many")."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from math import gcd
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.clauses.steps import time_words
from factcheck.language.lexicon.patterns import worded
from factcheck.language.numbers.changes import change_of
from factcheck.language.numbers.hedges import hedged_interval
from factcheck.language.numbers.numerals import Numeral, denominators, read_numeral
from factcheck.language.numbers.units import unit_behind
from factcheck.language.quantities.figures import Figure, Passage, find_hedge, spread
from factcheck.language.words.counted import counted_noun, is_plural, noun_stem
from factcheck.model import Quantity, QuantityKind, Span
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

_TENTH = Decimal("0.1")
_MOST = Decimal("0.05")
_RATIO = worded(r"\s(?:{out of}(?:\severy)?\s(?=[\da-z])|of\s(?=\d))")
_PART = regex(r"[\s-]([a-z]{4,11})(?![^\W_])(-?)")
_ARTICLE = worded(r"(?<![^\W_]){one}[\s-]\Z")
_FEW, _HUNDRED = 20, 100
_OF = worded(r"\s{numerals/behind a multiple}(?![^\W_])")
_HALF_OUT = worded(r"{numerals/before a half of time}[\s-]?\Z")
_HALF_PERIOD = worded(r"\sof\s(?:{this, last or next}\s{times/stretches of sport and time}|\d{4})")
_HEDGED = worded(r"{hedges/before a part}\s\Z")
_MAJORITY = worded(r"{articles}\s(?:[a-z]{3,14}\s)?\Z")
_MAJORITY_OF = regex(r"\s(?:of\s(?!\d|about\s|more\s|at\s)|in\s(?!\d)|over|that\s|who\s|and\s|for\s|to\s)|[.,;)]|\Z")
_OF_A_POINT = worded(r"\sof\sa\s(?:{numerals/percent of a point}\s)?point(?![^\W_])")
_MOST_OF = worded(
    r"most\sof\s(?:{of the named many}|[\w-]{2,20}(?:['’]s|s['’]))\s[a-z]{3,20}(?<!\stime)(?<!day)(?<!year)"
)
_MOST_PLURAL = regex(r"most\s([a-z]{3,20})(?![^\W_])")
_OPENING = worded(r"(?:\A|[,;:.]\s|[“\"]|\s{joining clauses or that}\s)\Z")
_MINORITY_OF = worded(r"\sof\s(?!\d)")
_SUPERLATIVE = worded(r"(?:\b{the or at a}|['’]s?)\s\Z")
_OF_FEW = worded(r"\sof\s(?:{hedges/just a}\s)?")
_TIMES = worded(r"[\s-]times[\s-]{comparisons/times as}\b")
_FOLD = regex(r"[\s-]?fold(?![^\W_])|x(?![^\W_])")
_DOWN = worded(r"\s{numerals/no third}")


class _Part(Struct, frozen=True):
    start: int
    end: int
    value: Decimal
    low: Decimal
    high: Decimal


@cache
def _multiples() -> dict[str, Decimal]:
    return {word: Decimal(values[0]) for word, values in lexicon.read_table("numerals", "multiples").items()}


@cache
def _needs_object() -> frozenset[str]:
    return lexicon.read_words("numerals", "multiples before what they multiply")


@cache
def _multiplied() -> re.Pattern[str]:
    words = alternatives(lexicon.read_words("numerals", "multiplied"))
    return regex(rf"\s(?:{words})(?![^\W_])")


def part_words() -> frozenset[str]:
    """Give the words at which a part or a multiple without a number of its own may start."""
    return frozenset((*denominators(), *_multiples(), "majority", "minority", "most"))


def read_part(passage: Passage, start: int, word: str | None) -> Quantity | None:
    """Read a part or a multiple at an offset where a number or one of `part_words` stands."""
    if word is not None and word in _multiples():
        return _read_multiple_word(passage, start, word)
    if word == "majority":
        return _read_majority(passage, start)
    if word == "minority":
        return _read_minority(passage, start)
    if word == "most":
        return _read_most(passage, start)
    if word is not None and word in denominators():
        part = _read_lone_part(passage.lowered, start, word)
        return _fraction(passage, part) if part else None
    numeral = read_numeral(passage.lowered, start)
    if numeral is None:
        return None
    return _read_times(passage, numeral) or _read_counted_part(passage, numeral)


def _read_counted_part(passage: Passage, numeral: Numeral) -> Quantity | None:
    """Read "six in ten", "10 out of 12" and "two-thirds"; each stands for a tenth of itself, 5 points at most."""
    lowered = passage.lowered
    ratio = _RATIO.match(lowered, numeral.end)
    if ratio and not numeral.scaled:
        whole = read_numeral(lowered, ratio.end())
        if whole is None or not _is_whole(lowered, numeral, whole):
            return None
        if ratio[0].startswith(" of") and whole.value > _FEW and whole.value != _HUNDRED:
            return None  # "104 of 138 riders" counts them
        return _fraction(passage, _spoken_part(numeral.start, whole.end, numeral.value / whole.value))
    part = _PART.match(lowered, numeral.end)
    denominator = denominators().get(part[1]) if part else None
    if part is None or denominator is None or part[2]:
        return None
    plural = part[1].endswith("s") and part[1] != "halves"
    top = int(numeral.value)
    if top >= denominator or plural != (top > 1) or gcd(top, denominator) > 1:
        return None
    if denominator == 4 and lowered[numeral.end] != "-" and not _OF.match(lowered, part.end()):
        return None
    return _fraction(passage, _spoken_part(numeral.start, part.end(), numeral.value / denominator))


def _is_whole(lowered: str, part: Numeral, whole: Numeral) -> bool:
    """Tell whether a second number is the whole that a first one is a part of, and not a year or a time."""
    year = not whole.worded and 1000 <= whole.value <= 2100
    if year or not 0 < part.value < whole.value or unit_behind(lowered, whole.end, scaled=whole.scaled):
        return False
    return whole.end >= len(lowered) or not (lowered[whole.end].isalnum() or lowered[whole.end] in "/:")


def _spoken_part(start: int, end: int, value: Decimal) -> _Part:
    half_width = min(value * _TENTH, _MOST)
    return _Part(start, end, value, value - half_width, value + half_width)


def _read_lone_part(lowered: str, start: int, word: str) -> _Part | None:
    """Read "half of", "half the" and "a third of"."""
    end = start + len(word)
    if word == "half":
        hedged = _HEDGED.search(lowered, max(0, start - 9), start)
        if _HALF_OUT.search(lowered, max(0, start - 8), start) or _HALF_PERIOD.match(lowered, end):
            return None
        of_figure = lowered.startswith(" of ", end) and lowered[end + 4 : end + 5].isdigit()
        by = lowered.endswith(" by ", 0, start)
        if of_figure or not (by or _OF.match(lowered, end) or (hedged and lowered[end : end + 1] != "-")):
            return None
        return _spoken_part(start, end, Decimal("0.5"))
    article = _ARTICLE.search(lowered, max(0, start - 5), start)
    by = article is not None and lowered.endswith("by ", 0, article.start())
    if not article or not (by or lowered.startswith(" of ", end)) or word.endswith("s"):
        return None
    return _spoken_part(article.start(), end, Decimal(1) / denominators()[word])


def _read_majority(passage: Passage, start: int) -> Quantity | None:
    end = start + len("majority")
    article = _MAJORITY.search(passage.lowered, max(0, start - 20), start)
    if not article or not _MAJORITY_OF.match(passage.lowered, end) or _is_counted(passage.lowered, end):
        return None
    return _fraction(passage, _Part(article.start(), end, Decimal("0.5"), Decimal("0.5"), Decimal(1)), "more than")


def _read_minority(passage: Passage, start: int) -> Quantity | None:
    """Read "a minority of" as less than half."""
    article = _MAJORITY.search(passage.lowered, max(0, start - 20), start)
    if not article or not _MINORITY_OF.match(passage.lowered, start + len("minority")):
        return None
    part = _Part(article.start(), start + len("minority"), Decimal("0.5"), Decimal(0), Decimal("0.5"))
    return _fraction(passage, part, "less than")


def _read_most(passage: Passage, start: int) -> Quantity | None:
    """Read "most of the", and "most" before a plural where a clause begins, as more than half."""
    of = _MOST_OF.match(passage.lowered, start) and not _SUPERLATIVE.search(passage.lowered, max(0, start - 8), start)
    if not of and not _opens_with_most(passage, start):
        return None
    half = Decimal("0.5")
    return _fraction(passage, _Part(start, start + len("most"), half, half, Decimal(1)), "more than")


def _opens_with_most(passage: Passage, start: int) -> bool:
    """Tell whether a clause begins with "most" and a plural that is no time ("Most teachers are women")."""
    noun = _MOST_PLURAL.match(passage.lowered, start)
    if noun is None or not is_plural(noun[1]) or noun_stem(noun[1]) in time_words() or noun[1] in time_words():
        return False
    return _OPENING.search(passage.lowered, max(0, start - 10), start) is not None


def _is_counted(lowered: str, end: int) -> bool:
    """Tell whether a figure says how great a majority was ("a majority of just five votes")."""
    of = _OF_FEW.match(lowered, end)
    return of is not None and read_numeral(lowered, of.end()) is not None


def _points(passage: Passage, part: _Part) -> Quantity | None:
    """Read "a quarter of a percentage point" and "three quarters of a point"."""
    unit = _OF_A_POINT.match(passage.lowered, part.end)
    if unit is None:
        return None
    whole = replace(part, end=unit.end())
    points = _build(passage, whole, QuantityKind.POINTS)
    return replace(points, change=change_of(passage.lowered, points.span.start, points.span.end, difference=True))


def _fraction(passage: Passage, part: _Part, sense: str | None = None) -> Quantity:
    points = _points(passage, part) if sense is None else None
    return points or _build(passage, part, QuantityKind.FRACTION, sense)


def _build(passage: Passage, part: _Part, kind: QuantityKind, sense: str | None = None) -> Quantity:
    """Put the quantity together, with the hedge beside it and the noun behind it."""
    numeral = Numeral(part.start, part.end, part.value, _TENTH, worded=True)
    figure = Figure(part.start, part.end, numeral, None)
    hedge = find_hedge(passage, figure, kind) if sense is None else None
    start, end = spread(figure, hedge)
    low, high = hedged_interval(part.value, part.low, part.high, hedge.sense) if hedge else (part.low, part.high)
    if kind is QuantityKind.FRACTION:
        low, high = max(low, Decimal(0)), min(high, Decimal(1))
    noun = counted_noun(passage.text, end) if kind is QuantityKind.FRACTION else None
    change = "by" if kind is QuantityKind.MULTIPLE else change_of(passage.lowered, start, end)
    return Quantity(
        span=Span(start, end),
        text=passage.text[start:end],
        value=part.value,
        low=low,
        high=high,
        kind=kind,
        counted=noun.stem if noun else None,
        hedge=hedge.sense if hedge else sense,
        change=change,
    )


def _read_times(passage: Passage, numeral: Numeral) -> Quantity | None:
    """Read "three times as many", "nine-fold" and "3x"; whole factors stand for half a unit, a tenth at most."""
    match = _FOLD.match(passage.lowered, numeral.end) or _TIMES.match(passage.lowered, numeral.end)
    if match is None:
        return None
    end = match.end() if match.re is _FOLD else numeral.end + len(" times")
    half_width = min(numeral.step / 2, numeral.value * _TENTH)
    part = _Part(numeral.start, end, numeral.value, numeral.value - half_width, numeral.value + half_width)
    return _build(passage, part, QuantityKind.MULTIPLE)


def _read_multiple_word(passage: Passage, start: int, word: str) -> Quantity | None:
    end, value = start + len(word), _multiples()[word]
    if _DOWN.match(passage.lowered, end) or (word in _needs_object() and not _multiplied().match(passage.lowered, end)):
        return None
    tenth = value * _TENTH
    return _build(passage, _Part(start, end, value, value - tenth, value + tenth), QuantityKind.MULTIPLE)
