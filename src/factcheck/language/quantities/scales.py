"""Scales: figures of two kinds or units brought to one: shares as percent, euros as cents, months as seconds."""

from __future__ import annotations

from decimal import Decimal

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.numbers.units import duration_units, temperature_units, units
from factcheck.language.quantities.kinds import SHARES
from factcheck.model import Quantity, QuantityKind

CENT = "cent"
IN_CENTS = frozenset({"EUR", "USD", "AUD", "CAD", "NZD"})
_HUNDRED = Decimal(100)
_DEGREE = "degree"


def on_one_scale(claim: Quantity, fact: Quantity) -> tuple[Quantity, Quantity] | None:
    """Bring two quantities to one kind and unit; None when they have none in common."""
    kinds = {claim.kind, fact.kind}
    if kinds == {QuantityKind.MULTIPLE, QuantityKind.PERCENT}:
        if any(side.kind is QuantityKind.PERCENT and side.change != "by" for side in (claim, fact)):
            return None
        return _as_growth(claim), _as_growth(fact)
    if kinds <= SHARES:
        return _as_percent(claim), _as_percent(fact)
    if claim.kind is not fact.kind:
        return None
    if claim.unit == fact.unit:
        return claim, fact
    if CENT in {claim.unit, fact.unit} and IN_CENTS & {claim.unit, fact.unit}:
        return _in_cents(claim), _in_cents(fact)
    return _as_durations(claim, fact) if claim.kind is QuantityKind.DURATION else None


def _in_cents(quantity: Quantity) -> Quantity:
    """Give a sum in cents."""
    return quantity if quantity.unit == CENT else replace(_scaled(quantity, _HUNDRED), unit=CENT)


def _scaled(quantity: Quantity, factor: Decimal, shift: Decimal = Decimal(0)) -> Quantity:
    return replace(
        quantity,
        value=quantity.value * factor + shift,
        low=quantity.low * factor + shift,
        high=quantity.high * factor + shift,
    )


def _as_percent(quantity: Quantity) -> Quantity:
    if quantity.kind is QuantityKind.PERCENT:
        return quantity
    return replace(_scaled(quantity, _HUNDRED), kind=QuantityKind.PERCENT)


def _as_growth(quantity: Quantity) -> Quantity:
    """Turn a multiple into the growth it means: doubled is 100% more."""
    if quantity.kind is QuantityKind.PERCENT:
        return quantity
    return replace(_scaled(quantity, _HUNDRED, -_HUNDRED), kind=QuantityKind.PERCENT, change="by")


def as_money(quantity: Quantity, currency: str | None) -> Quantity:
    """Read a weight as money where the other side is in the currency of that name ("250,000 pounds")."""
    words = lexicon.read_table("currencies", "ambiguous words").get(currency or "", ())
    word = quantity.text.lower().rsplit(" ", 1)[-1]
    if quantity.kind is not QuantityKind.MEASURE or word not in words:
        return quantity
    value, low, high = (bound / units()[word].factor for bound in (quantity.value, quantity.low, quantity.high))
    return replace(quantity, kind=QuantityKind.MONEY, unit=currency, value=value, low=low, high=high)


def in_degrees(quantity: Quantity, unit: str) -> Quantity:
    """Read a temperature in bare degrees as one on a scale; another quantity stays as it is."""
    if quantity.unit != _DEGREE:
        return quantity
    scale, change = temperature_units()[unit], quantity.change == "by"
    value, low, high = (scale.convert(bound, change=change) for bound in (quantity.value, quantity.low, quantity.high))
    return replace(quantity, value=value, low=low, high=high, unit=scale.base)


_DAY = Decimal(86_400)
_MONTH_DAYS = (Decimal(28), Decimal("30.44"), Decimal(31))


def _as_durations(claim: Quantity, fact: Quantity) -> tuple[Quantity, Quantity] | None:
    units = duration_units()
    left, right = units.get(claim.unit or ""), units.get(fact.unit or "")
    if left is None or right is None:
        return None
    scaled = [_scaled(claim, left.factor), _scaled(fact, right.factor)]
    if left.base == right.base:
        return replace(scaled[0], unit=left.base), replace(scaled[1], unit=left.base)
    scaled = [
        _months_as_seconds(q) if unit.base == "month" else q for q, unit in zip(scaled, (left, right), strict=True)
    ]
    return replace(scaled[0], unit="second"), replace(scaled[1], unit="second")


def _months_as_seconds(quantity: Quantity) -> Quantity:
    """Turn calendar months into seconds, from the shortest month to the longest, 30.44 days in the mean."""
    low, mean, high = (days * _DAY for days in _MONTH_DAYS)
    return replace(quantity, value=quantity.value * mean, low=quantity.low * low, high=quantity.high * high)
