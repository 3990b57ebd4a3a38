"""Figures that are wrong: by a little, by much, with digits transposed, beyond a wrong bound."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.facts.mutation.variants import Family
from factcheck.facts.mutation.wordings import table
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.numbers.hedges import BOUNDS
from factcheck.language.quantities.agreement import read_tolerance
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.facts.mutation.variants import Variant
    from factcheck.facts.mutation.wordings import Wording
    from factcheck.model import Quantity

_NUMERAL = regex(r"\d[\d,]*(?:\.\d+)?")
_PAIR = regex(r"%? (?:[a-z]+ )?to [$€£]?\d")
_PAIRED = regex(r"\d%? (?:[a-z]+ )?to \Z")
_YEAR = regex(r"(?:1[5-9]|20)\d\d")
_WORD = regex(r"[a-zA-Z-]+")
_PLAIN = frozenset(
    {
        QuantityKind.COUNT,
        QuantityKind.PERCENT,
        QuantityKind.POINTS,
        QuantityKind.MONEY,
        QuantityKind.MEASURE,
        QuantityKind.DURATION,
    }
)
_SMALL = Decimal(10)
_OWNED = ("'s ", "s' ", "’s ", "s’ ")


class Printed(Struct, frozen=True):
    """A numeral as printed inside a figure, by its offsets in the wording; `step` is the worth of its last digit."""

    quantity: Quantity
    start: int
    end: int
    value: Decimal
    step: Decimal
    worded: bool

    def write(self, value: Decimal) -> str:
        """Print another value as this one is printed."""
        if self.worded and value == value.to_integral_value() and 0 <= value <= 20:
            return number_words()[int(value)]
        places = max(0, -int(self.step.as_tuple().exponent)) if self.step < 1 else 0
        value = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
        return f"{value:,f}" if value >= 1000 else f"{value:f}"

    @property
    def factor(self) -> Decimal:
        """Give what the numeral is multiplied by to give the figure's value ("million")."""
        return self.quantity.value / self.value if self.value else Decimal(1)


@cache
def number_words() -> tuple[str, ...]:
    """Give the words for 0 to 20 in order."""
    (row,) = lexicon.read_sections("mutations")["number words"]
    return tuple(word.strip() for word in row.split(","))


def printed_numerals(wording: Wording) -> Iterator[Printed]:
    """Find the figures of a wording that consist of one numeral and stand for an amount."""
    for quantity in wording.reading.quantities:
        if names_event(wording, quantity):
            continue
        if quantity.kind not in _PLAIN or quantity.second is not None or not quantity.value:
            continue
        text = wording.text[quantity.span.start : quantity.span.end]
        found = list(_NUMERAL.finditer(text))
        if len(found) == 1 and not _YEAR.fullmatch(found[0][0]):
            raw = found[0][0].replace(",", "")
            places = len(raw.partition(".")[2])
            start = quantity.span.start + found[0].start()
            yield Printed(
                quantity, start, start + len(found[0][0]), Decimal(raw), _step(Decimal(raw), places), worded=False
            )
        elif not found:
            words = [w for w in _WORD.finditer(text) if w[0].lower() in number_words()[2:]]
            if len(words) == 1:
                start = quantity.span.start + words[0].start()
                value = Decimal(number_words().index(words[0][0].lower()))
                yield Printed(quantity, start, start + len(words[0][0]), value, Decimal(1), worded=True)


def _step(value: Decimal, places: int) -> Decimal:
    """Give the worth of the last digit that means something, at least the second: 100 for 12,500, 1 for 40."""
    step = Decimal(1).scaleb(-places)
    while not places and not value % (step * 10) and step * 100 <= value:
        step *= 10
    return step


def vary_figures(wording: Wording) -> Iterator[Variant]:
    """Make every figure wrong."""
    for numeral in printed_numerals(wording):
        hedge = numeral.quantity.hedge
        for value in _wrong_values(wording, numeral):
            start = numeral.quantity.span.start if is_bound(hedge) else numeral.start
            text = wording.edit((start, numeral.end, _prefix(wording, numeral, start) + numeral.write(value)))
            if _fits(wording, numeral, value):
                yield wording.false(text, Family.FIGURE)
    yield from _reverse_scores(wording)
    yield from _vary_multiples(wording)


def names_event(wording: Wording, quantity: Quantity) -> bool:
    """Tell whether a distance says which race it was ("the men's 100 metres"), of which one can win several."""
    return quantity.kind is QuantityKind.MEASURE and wording.text.endswith(_OWNED, 0, quantity.span.start)


def is_bound(hedge: str | None) -> bool:
    """Tell whether a hedge bounds a figure on one side."""
    return hedge in BOUNDS


def _prefix(wording: Wording, numeral: Printed, start: int) -> str:
    """Give the currency sign that stands between a dropped hedge and its numeral."""
    dropped = wording.text[start : numeral.start]
    return dropped[-1] if dropped and dropped[-1] in table("currencies") else ""


def _wrong_values(wording: Wording, numeral: Printed) -> list[Decimal]:
    """Give values that neither rounding nor hedge nor tolerance excuse."""
    value, step, quantity = numeral.value, numeral.step, numeral.quantity
    width = Decimal(0)
    if wording.fact.tolerance:
        width = (read_tolerance(wording.fact.tolerance, quantity) or Decimal(0)) / abs(numeral.factor)
    small = step == 1 and value < _SMALL
    near = value + (Decimal(1) if small else 2 * step) + width
    far = [value + 3, value - 3] if small else [value * Decimal("1.4") + width, value * Decimal("0.6") - width]
    candidates = [*far] if quantity.hedge else [near, *far, *_transpose(numeral)]
    low, high = quantity.low / numeral.factor, quantity.high / numeral.factor
    found: list[Decimal] = []
    for candidate in candidates:
        fitted = _as_precise(candidate, step)
        outside = not low - step / 2 <= fitted <= high + step / 2 if not small else fitted != value
        whole = quantity.kind is QuantityKind.PERCENT and fitted >= 100
        if fitted > 1 - (step < 1) and outside and abs(fitted - value) > width and not whole and fitted not in found:
            found.append(fitted)
    return found


def _as_precise(value: Decimal, step: Decimal) -> Decimal:
    """Round a value to a step, and not to a rounder figure, which would stand for more values than the fact's does."""
    fitted = (value / step).quantize(Decimal(1), ROUND_HALF_UP) * step
    return fitted + step if fitted >= 100 and step >= 1 and not fitted % (step * 10) else fitted


def _fits(wording: Wording, numeral: Printed, value: Decimal) -> bool:
    """Tell whether a value goes with the other figures: three of four, from less to more."""
    quantities = wording.reading.quantities
    place = quantities.index(numeral.quantity)
    before = quantities[place - 1] if place else None
    after = quantities[place + 1] if place + 1 < len(quantities) else None
    scaled: Decimal = value * numeral.factor
    if after is not None and wording.text[numeral.quantity.span.end : after.span.start] == " of the ":
        return scaled < after.value
    if before is not None and wording.text[before.span.end : numeral.quantity.span.start] == " of the ":
        return scaled > before.value
    if after is not None and _PAIRED.search(wording.text[: after.span.start]):
        return (scaled < after.value) is (numeral.quantity.value < after.value)
    if before is not None and _PAIRED.search(wording.text[: numeral.quantity.span.start]):
        return (before.value < scaled) is (before.value < numeral.quantity.value)
    return True


def _transpose(numeral: Printed) -> list[Decimal]:
    """Swap the first two different digits, as a tired hand does."""
    digits = f"{numeral.value:f}"
    if numeral.quantity.kind is QuantityKind.DURATION:
        return []
    if len(digits) < 2 or not digits[:2].isdigit() or digits[0] == digits[1] or digits[1] == "0":
        return []
    return [Decimal(digits[1] + digits[0] + digits[2:])]


def _reverse_scores(wording: Wording) -> Iterator[Variant]:
    """Change one side of a score ("7-2", "9 votes to 4")."""
    for quantity in wording.reading.quantities:
        if quantity.kind is not QuantityKind.SCORE or quantity.second is None:
            continue
        text = wording.text[quantity.span.start : quantity.span.end]
        found = list(_NUMERAL.finditer(text))
        if len(found) == 2 and quantity.second + 1 < quantity.value:
            start = quantity.span.start + found[1].start()
            yield wording.false(
                wording.edit((start, start + len(found[1][0]), str(quantity.second + 1))), Family.FIGURE
            )


def _vary_multiples(wording: Wording) -> Iterator[Variant]:
    """Change a multiple that is one word."""
    tokens = wording.reading.tagged.tokens
    for i, word in enumerate(tokens.words):
        if tokens.words[i - 1 : i] == ("than",):
            continue  # what has more than doubled may have tripled
        for other in table("multiples").get(word, ()):
            yield wording.false(wording.edit_tokens(i, i + 1, other), Family.FIGURE)


def vary_bounds(wording: Wording) -> Iterator[Variant]:
    """Bound every figure wrongly: more than what is more, less than what is less."""
    for numeral in printed_numerals(wording):
        quantity = numeral.quantity
        if (
            quantity.hedge
            or numeral.value < 5
            or numeral.worded
            or wording.fact.tolerance
            or _in_compound(wording, quantity)
        ):
            continue
        start = quantity.span.start
        after = any(other.span.end + 1 == quantity.span.start for other in wording.reading.quantities)
        paired = after or _PAIRED.search(wording.text[:start]) or _PAIR.match(wording.text, numeral.end)
        if paired or quantity.change == "from":
            continue
        sign = wording.text[start : numeral.start]
        for hedge, share in (("more than", Decimal("1.3")), (_less(numeral), Decimal("0.7"))):
            fitted = (numeral.value * share / numeral.step).quantize(Decimal(1), ROUND_HALF_UP) * numeral.step
            if quantity.kind is QuantityKind.PERCENT and fitted > 100:
                continue
            yield wording.false(
                wording.edit((start, numeral.end, f"{hedge} {sign}{numeral.write(fitted)}")), Family.HEDGE
            )


def _less(numeral: Printed) -> str:
    return "fewer than" if numeral.quantity.kind is QuantityKind.COUNT and numeral.factor == 1 else "less than"


def _in_compound(wording: Wording, quantity: Quantity) -> bool:
    """Tell whether a figure has words before its numeral or stands where no hedge can ("the 84 points")."""
    before = wording.text[: quantity.span.start].rstrip().rpartition(" ")[2].lower()
    return before in listed("determiners") or wording.text[quantity.span.start].isalpha()
