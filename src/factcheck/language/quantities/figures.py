"""One figure in a text: a number with its currency sign, its unit and its hedge, before it is known what it means."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.numbers.changes import change_of, is_change_noun, is_margin, loses_share
from factcheck.language.numbers.hedges import Hedge, hedge_after, hedge_before, hedged_interval
from factcheck.language.numbers.numerals import Numeral, read_numeral, rounding_interval
from factcheck.language.numbers.units import Unit, currency_before, unit_behind
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import counted_noun, hyphened_noun
from factcheck.model import Quantity, QuantityKind, Span
from factcheck.patterns import regex

_CONTINUOUS = frozenset((QuantityKind.PERCENT, QuantityKind.POINTS, QuantityKind.MEASURE, QuantityKind.DURATION))
_MINUS = regex(r"(?:(?<![^\s(])[-−]|\bminus\s)[$€£]?\Z")
_BY = regex(r"\bby\s\Z")
_LAST_WORD = regex(r"(?<![^\s(])[a-z]{1,12}\s\Z")
_TOO_FEW_TO_HEDGE = 10
_MANY_TITLES = 25  # more than anybody wins
# The zeros of 100% are printed to the unit.
_WHOLE, _HALF = Decimal(100), Decimal("0.5")
_DETERMINER = worded(r"(?:\b{determiners before a figure}|['’]s?)\s\Z")


class Passage(Struct, frozen=True):
    """A text with its lower-cased twin of the same length."""

    text: str
    lowered: str


class Figure(Struct, frozen=True):
    """A number with its sign and unit; `start:end` covers sign, number and unit."""

    start: int
    end: int
    numeral: Numeral
    unit: Unit | None


def read_figure(passage: Passage, start: int) -> Figure | None:
    """Read the figure whose number starts at an offset; None where the number runs on into a word ("5G", "3D")."""
    lowered = passage.lowered
    currency = currency_before(lowered, start)
    numeral = read_numeral(lowered, start, letters=currency is not None)
    if numeral is None:
        return None
    begin, unit, end = start, None, numeral.end
    if currency is not None:
        unit, begin = Unit(QuantityKind.MONEY, currency[0], currency[0]), currency[1]
        repeated = unit_behind(lowered, end, scaled=numeral.scaled)
        if repeated and repeated[0].kind is QuantityKind.MONEY:
            unit, end = (repeated[0] if currency[0] == "USD" else unit), repeated[1]
    else:
        behind = unit_behind(lowered, end, scaled=numeral.scaled)
        if behind and passage.text[end : behind[1]] == "P":
            return None  # "comet 12P"
        if behind and not _counts_titles(behind[0], numeral):
            unit, end = behind
        elif lowered[end : end + 1] == "m":
            numeral, unit, end = _read_glued_m(passage, numeral)
    if end < len(lowered) and (lowered[end].isalnum() or lowered[end] == "_"):
        return None
    if _MINUS.search(lowered, max(0, begin - 7), start):
        numeral = replace(numeral, value=-numeral.value)
        begin = min(begin, start - 1)
    return Figure(begin, end, numeral, unit)


def _counts_titles(unit: Unit, numeral: Numeral) -> bool:
    """Tell whether a figure may count titles in place of money ("three crowns")."""
    few = numeral.value < _MANY_TITLES and numeral.value == numeral.value.to_integral_value() and not numeral.scaled
    return few and unit.name in lexicon.read_words("currencies", "also titles")


def _read_glued_m(passage: Passage, numeral: Numeral) -> tuple[Numeral, Unit | None, int]:
    """Read "5m" as millions before a currency or a plural noun ("5m euros") and as metres elsewhere."""
    scaled = read_numeral(passage.lowered, numeral.start, letters=True) or numeral
    behind = unit_behind(passage.lowered, scaled.end, scaled=True)
    if behind is not None and behind[0].kind is QuantityKind.MONEY:
        return scaled, *behind
    noun = counted_noun(passage.text, scaled.end)
    if noun is not None and noun.plural:
        return scaled, None, scaled.end
    metre = Unit(QuantityKind.MEASURE, "m", "km", Decimal("0.001"))
    return numeral, metre, scaled.end


def quantity_of(passage: Passage, figure: Figure, kind: QuantityKind) -> Quantity:
    """Turn a figure into the quantity it states: hedge, rounding, conversion to the base unit, noun, change."""
    hedge = find_hedge(passage, figure, kind)
    start, end = spread(figure, hedge)
    low, high = rounding_interval(figure.numeral, continuous=kind in _CONTINUOUS)
    if kind is QuantityKind.PERCENT and figure.numeral.value == _WHOLE:
        low, high = _WHOLE - _HALF, _WHOLE + _HALF
    low, high = hedged_interval(figure.numeral.value, low, high, hedge.sense if hedge else None)
    change = change_of(passage.lowered, start, end, difference=kind is QuantityKind.POINTS)
    if change is None and kind is QuantityKind.PERCENT and loses_share(passage.lowered, start, end):
        change = "by"
    if change is None and kind is QuantityKind.COUNT and is_margin(passage.lowered, start):
        change = "by"
    counted = _counted_by(passage, figure, end, kind)
    if change == "by" and counted in _posts() and not _BY.search(passage.lowered[:start]):
        change = None  # "cut 400 jobs" tells how many, not by how much
    value, unit = figure.numeral.value, figure.unit
    if unit is not None and kind in (QuantityKind.MEASURE, QuantityKind.POINTS):
        value, low, high = (unit.convert(bound, change=change == "by") for bound in (value, low, high))
    name = None
    if unit is not None and kind not in (QuantityKind.PERCENT, QuantityKind.POINTS):
        name = unit.base if kind is QuantityKind.MEASURE else unit.name
    return Quantity(
        span=Span(start, end),
        text=passage.text[start:end],
        value=value,
        low=low,
        high=high,
        kind=kind,
        unit=name,
        counted=counted,
        hedge=hedge.sense if hedge else None,
        change=change,
    )


@cache
def _posts() -> frozenset[str]:
    """Give the stems of jobs, and of whoever loses one."""
    return stems_of("jobs", "restatements") | stems_of("workers", "restatements")


def find_hedge(passage: Passage, figure: Figure, kind: QuantityKind) -> Hedge | None:
    """Find a figure's hedge; "over two years" and "about two men" are prepositions, "for over two years" is none."""
    hedge = hedge_before(passage.lowered, figure.start)
    if hedge is None:
        return hedge_after(passage.lowered, figure.end)
    words = passage.lowered[hedge.start : hedge.end].strip()
    if kind is QuantityKind.DURATION and words == "over" and not _takes_length(passage.lowered[: hedge.start]):
        return None
    few = kind is QuantityKind.COUNT and figure.numeral.value < _TOO_FEW_TO_HEDGE and figure.unit is None
    return None if few and words in listed("hedges/approaching") else hedge


def _takes_length(before: str) -> bool:
    """Tell whether a length must follow what stands before "over", which is then no preposition."""
    word = _LAST_WORD.search(before)
    return word is not None and word[0].strip() in lexicon.read_words("hedges", "before over lengths")


def spread(figure: Figure, hedge: Hedge | None) -> tuple[int, int]:
    """Give the stretch that a figure and its hedge take up together."""
    if hedge is None:
        return figure.start, figure.end
    return min(figure.start, hedge.start), max(figure.end, hedge.end if hedge.start >= figure.end else 0)


def _counted_by(passage: Passage, figure: Figure, end: int, kind: QuantityKind) -> str | None:
    """Find the stem of what a figure counts; durations and measures need "of" or a hyphen before it.

    Percentages and money need "of" or a determiner ("a 4 percent surcharge"): a verb may follow them otherwise.
    """
    hyphenated = "-" in passage.text[figure.numeral.end : figure.end]
    of = passage.lowered.startswith(" of ", end) or passage.lowered.startswith(" worth", end)
    if kind in (QuantityKind.DURATION, QuantityKind.MEASURE, QuantityKind.POINTS) and not (hyphenated or of):
        return None
    if kind in (QuantityKind.PERCENT, QuantityKind.MONEY) and not (of or hyphenated):
        before = _DETERMINER.search(passage.lowered, max(0, figure.start - 8), figure.start)
        if before is None:
            return None
    single = kind is QuantityKind.COUNT and figure.numeral.value == 1
    if figure.unit is None and passage.text[end : end + 1] == "-":
        return hyphened_noun(passage.text, end)
    noun = counted_noun(passage.text, end, one=single or (hyphenated and not of))
    return noun.stem if noun and not is_change_noun(noun.stem) else None
