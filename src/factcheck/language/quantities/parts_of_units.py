"""Measures told by parts of one unit ("five hundredths of a second", "half a mile", "three quarters of an hour")."""

from __future__ import annotations

from decimal import Decimal

from factcheck.language.lexicon.patterns import worded
from factcheck.language.numbers.numerals import Numeral, denominators, read_numeral
from factcheck.language.numbers.units import unit_behind
from factcheck.language.quantities.figures import Figure, Passage, quantity_of
from factcheck.model import Quantity, QuantityKind
from factcheck.patterns import regex

_MEASURED = frozenset({QuantityKind.MEASURE, QuantityKind.DURATION})
_EXACT = 10
"""Parts as small as tenths are read off a scale; greater ones ("half a mile") stand for a tenth more or less."""
_LOOSE = Decimal("0.2")
_DENOMINATOR = regex(r"[\s-]([a-z]{4,11})(?![^\W_])")
_OF_ONE = worded(r"\sof\s{indefinite article}(?=\s)")
_HALF_ONE = worded(r"\s{indefinite article}(?=\s)")
_ONE = worded(r"(?<![^\W_]){articles and one}[\s-]\Z")
_HALF = "half"


def read_part_of_unit(passage: Passage, start: int, word: str | None) -> Quantity | None:
    """Read a measure told by parts of one unit where its number or the part stands at an offset."""
    lowered = passage.lowered
    if word == _HALF:
        one = _HALF_ONE.match(lowered, start + len(word))
        return _measure(passage, (start, one.end()), (1, 2)) if one is not None else None
    if word in denominators():
        one, article = _OF_ONE.match(lowered, start + len(word)), _ONE.search(lowered, max(0, start - 5), start)
        if one is None or article is None:
            return None
        return _measure(passage, (article.start(), one.end()), (1, denominators()[word]))
    numeral = read_numeral(lowered, start)
    part = _DENOMINATOR.match(lowered, numeral.end) if numeral is not None else None
    if numeral is None or part is None or part[1] not in denominators():
        return None
    one = _OF_ONE.match(lowered, part.end())
    return _measure(passage, (start, one.end()), (int(numeral.value), denominators()[part[1]])) if one else None


def _measure(passage: Passage, at: tuple[int, int], part: tuple[int, int]) -> Quantity | None:
    """Make the measure of so many parts of the unit behind an offset; None where no unit of measure stands there."""
    behind = unit_behind(passage.lowered, at[1], scaled=False)
    if behind is None or behind[0].kind not in _MEASURED:
        return None
    unit, end = behind
    value = Decimal(part[0]) / part[1]
    step = Decimal(1) / part[1] if part[1] >= _EXACT else value * _LOOSE
    figure = Figure(at[0], end, Numeral(*at, value, step, worded=True), unit)
    return quantity_of(passage, figure, unit.kind)
