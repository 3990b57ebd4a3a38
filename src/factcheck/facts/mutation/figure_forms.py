"""Figures that are right in another form: rounded, hedged, in words, spelt out, as a part."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from factcheck.facts.mutation.figures import Printed, number_words, printed_numerals
from factcheck.facts.mutation.variants import Family
from factcheck.facts.mutation.wordings import table
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.facts.mutation.variants import Variant
    from factcheck.facts.mutation.wordings import Wording

_MONEY = worded(r"([$€£])(\d[\d,]*(?:\.\d+)?)(?: ({numerals/millions}))?(?![\w-]|\.\d)")
_MILLIONS = regex(r"(?<![$€£\d.])(\d{1,3}\.\d) million(?= [a-z])")
_MARGIN = regex(r"\bby (\d+(?:\.\d+)?)% to (\d+(?:\.\d+)?)%")
_PERCENT = regex(r"(\d+(?:\.\d+)?)%")
_SHORT = {"million": "m", "billion": "bn"}
_CLOSE = Decimal("0.08")
_ROUNDED = ROUND_FLOOR, ROUND_CEILING


def round_figures(wording: Wording) -> Iterator[Variant]:
    """Round every long figure, bare where its print allows it."""
    for numeral in _free(wording):
        digits = len(f"{numeral.value:f}".replace(".", "").rstrip("0").lstrip("0"))
        if digits < 3 or (numeral.value < 1000 and numeral.step >= 1):
            continue
        for kept in {2, digits - 1}:
            value = round_to(numeral.value, kept, ROUND_HALF_UP)
            if value != round_to(numeral.value, kept, ROUND_HALF_DOWN):
                continue  # a printed figure at the edge of its interval may stand for either
            if numeral.step >= 1 and value % 100:
                continue  # 1,110 does not look rounded
            yield wording.true(wording.edit((numeral.start, numeral.end, _write(value, numeral))), Family.ROUNDING)
    for match in _MARGIN.finditer(wording.text):
        margin = Decimal(match[1]) - Decimal(match[2])
        points = f"by {margin.quantize(Decimal(1), ROUND_HALF_UP)} percentage points"
        if margin >= 2:
            yield wording.true(wording.edit((*match.span(), points)), Family.ROUNDING)


def hedge_figures(wording: Wording) -> Iterator[Variant]:
    """Hedge every figure rightly: about, more than what is a little less, nearly what is a little more."""
    for numeral in _free(wording):
        value, start = numeral.value, numeral.quantity.span.start
        if (
            numeral.worded
            or value < 20
            or numeral.quantity.kind is QuantityKind.DURATION
            or _after_article(wording, start)
        ):
            continue
        sign = wording.text[start : numeral.start]
        low, high = (round_to(value, 1 if value < 100 and numeral.step >= 1 else 2, mode) for mode in _ROUNDED)
        near = round_to(value, 2, ROUND_HALF_UP)
        for sense, other in (("around", near), ("above", low), ("below", high)):
            words = table("hedges")[sense]
            hedge = words[int(value) % len(words)]
            exact = other == value and sense != "around"
            exact |= other == 100 and numeral.quantity.kind is QuantityKind.PERCENT
            if exact or abs(other - value) > value * _CLOSE:
                continue
            text = wording.edit((start, numeral.end, f"{hedge} {sign}{_write(other, numeral)}"))
            yield wording.true(text, Family.HEDGE)


def respell_figures(wording: Wording) -> Iterator[Variant]:
    """Print every figure in another way."""
    yield from _swap_words_and_digits(wording)
    for match in _PERCENT.finditer(wording.text):
        start, end = match.span()
        yield wording.true(wording.edit((start, end, f"{match[1]} percent")), Family.NUMBER_FORM)
        yield wording.true(wording.edit((start, end, f"{match[1]} per cent")), Family.NUMBER_FORM)
        for part in table("fractions").get(match[1], ()) if wording.text[end : end + 4] == " of " else ():
            yield wording.true(wording.edit((start, end, part)), Family.NUMBER_FORM)
    for match in _MONEY.finditer(wording.text):
        scale = f" {match[3]}" if match[3] else ""
        spelt = f"{match[2]}{scale} {table('currencies')[match[1]][0]}"
        yield wording.true(wording.edit((*match.span(), spelt)), Family.NUMBER_FORM)
        if match[3]:
            short = f"{match[1]}{match[2]}{_SHORT[match[3]]}"
            yield wording.true(wording.edit((*match.span(), short)), Family.NUMBER_FORM)
    for match in _MILLIONS.finditer(wording.text):
        whole = f"{int(Decimal(match[1]) * 1_000_000):,}"
        yield wording.true(wording.edit((*match.span(), whole)), Family.NUMBER_FORM)


def _swap_words_and_digits(wording: Wording) -> Iterator[Variant]:
    for numeral in printed_numerals(wording):
        plain = numeral.quantity.kind in {QuantityKind.COUNT, QuantityKind.DURATION}
        if not plain or numeral.value > 20 or numeral.value != numeral.value.to_integral_value():
            continue
        following = wording.text[numeral.end : numeral.end + 1]
        if numeral.worded and numeral.start > 0 and following != "-":
            text = wording.edit((numeral.start, numeral.end, str(numeral.value)))
            yield wording.true(text, Family.NUMBER_FORM)
        elif not numeral.worded and following == " " and numeral.factor == 1:
            text = wording.edit((numeral.start, numeral.end, number_words()[int(numeral.value)]))
            yield wording.true(text, Family.NUMBER_FORM)


def _free(wording: Wording) -> Iterator[Printed]:
    """Give the figures that carry no hedge yet and open with their numeral or its currency sign."""
    for numeral in printed_numerals(wording):
        opening = wording.text[numeral.quantity.span.start : numeral.start]
        if not numeral.quantity.hedge and not any(map(str.isalpha, opening)):
            yield numeral


def _after_article(wording: Wording, start: int) -> bool:
    return wording.text[:start].rstrip().rpartition(" ")[2].lower() in listed("determiners")


def round_to(value: Decimal, digits: int, mode: str) -> Decimal:
    """Round a value to some digits that mean something."""
    step = Decimal(1).scaleb(value.adjusted() - digits + 1)
    return (value / step).quantize(Decimal(1), mode) * step


def _write(value: Decimal, numeral: Printed) -> str:
    """Print a rounded value without decimals that say nothing."""
    if value == value.to_integral_value():
        return f"{int(value):,}" if "," in f"{numeral.value:,f}" or value >= 10_000 else str(int(value))
    return f"{value.normalize():f}"
