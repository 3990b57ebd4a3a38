"""Whether two quantities agree, as far as print and hedges allow, and the difference of two quantities."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.numbers.hedges import AROUND, AT_LEAST, AT_MOST, JUST_OVER, LESS_THAN, MORE_THAN, NEARLY
from factcheck.language.quantities.intervals import EVERY
from factcheck.language.quantities.kinds import SUMS
from factcheck.language.quantities.scales import as_money, in_degrees, on_one_scale
from factcheck.language.words.counted import same_counted
from factcheck.model import Quantity, QuantityKind, Span
from factcheck.patterns import regex

_HUNDRED = Decimal(100)
# "More than 300" is true of 900, but nobody would write it so: beyond this factor neither side is taken as right.
_BOUND_FACTOR = Decimal(2)
# A hedged figure missed by less than this share of itself is neither right nor wrong.
_SLACK = Decimal("0.01")
# "A month" may be rounded from 18 days, and yet nobody would call it so: lengths in two units may differ by this share.
_COARSE = Decimal("0.25")
# A fact that bounds a figure on one side bears out a claim's figure only this near to the bound.
_NEAR_BOUND, _NEAR_ROUNDED = Decimal("0.02"), Decimal("0.025")
SURE_PART = Decimal("0.01")
"""The part of a figure that it may be off in a ratio, however finely the other one is printed."""
_NOTHING = Decimal(0)
_FAR_ROUNDED, _FAR_HEDGED = Decimal("0.15"), Decimal("0.09")
_RANGE = "between"  # what has two ends
_DEGREE, _CELSIUS = "degree", "°C"
_NEAR_PEAK = Decimal("0.15")
_DECIMALS = regex(r"\d\.\d")
_UPWARD, _DOWNWARD = frozenset((MORE_THAN, AT_LEAST)), frozenset((LESS_THAN, AT_MOST))
_BOUNDING = _UPWARD | _DOWNWARD


def agree(claim: Quantity, fact: Quantity, tolerance: str | None = None) -> bool | None:
    """Tell whether a claim's figure and a fact's figure can both be right; None when they can't be compared.

    They agree when either printed figure lies in the interval that the other stands for. A claim that prints decimals
    may also have been cut off instead of rounded ("58.1%" for 58.16%). A `tolerance` of the fact ("0.5 percentage
    points", "2%", "100", "5 km") replaces the rounding intervals. Percent never meets percentage points, a currency
    never another one, a count never another thing counted. Where one figure is a change ("rose by 3%") and the other
    does not say so, they agree or can't be compared.
    """
    if same_counted(claim.counted, fact.counted) is False or (claim.counted == EVERY) is not (fact.counted == EVERY):
        return None
    claim, fact = as_money(claim, fact.unit), as_money(fact, claim.unit)
    if {claim.unit, fact.unit} == {_DEGREE, _CELSIUS}:
        verdicts = [agree(in_degrees(claim, unit), in_degrees(fact, unit), tolerance) for unit in ("°C", "°F")]
        return next((verdict for verdict in (True, None) if verdict in verdicts), False)
    pair = on_one_scale(claim, fact)
    if pair is None:
        return None
    left, right = pair
    if left.kind is QuantityKind.SCORE:
        return _same_score(left, right)
    verdict = _within(left, right, tolerance) if tolerance else _compare(left, right)
    if verdict and claim.kind is QuantityKind.DURATION and claim.unit != fact.unit and not tolerance:
        verdict = None if abs(left.value - right.value) > _COARSE * max(left.value, right.value) else verdict
    return _allow_for_change(left, right, verdict)


def difference(left: Quantity, right: Quantity) -> Quantity | None:
    """Give the difference of two quantities of one kind and unit; None when they have none.

    Two percentages differ by percentage points ("58.16% to 41.84%" by 16.32). The interval follows from both intervals,
    of which the wider is as narrow as the other: "4%" beside "3.75%" is 4.00%.
    """
    pair = on_one_scale(replace(left, change=None), replace(right, change=None))
    if pair is None or pair[0].kind in {QuantityKind.SCORE, QuantityKind.ORDINAL}:
        return None
    high, low = sorted(print_alike(*pair), key=lambda quantity: quantity.value, reverse=True)
    kind = QuantityKind.POINTS if high.kind is QuantityKind.PERCENT else high.kind
    same = same_counted(left.counted, right.counted)
    return Quantity(
        span=Span(min(left.span.start, right.span.start), max(left.span.end, right.span.end)),
        text=f"{left.text} to {right.text}",
        value=high.value - low.value,
        low=max(Decimal(0), high.low - low.high),
        high=high.high - low.low,
        kind=kind,
        unit=None if kind is QuantityKind.POINTS else high.unit,
        counted=(left.counted or right.counted) if same is not False and kind is not QuantityKind.POINTS else None,
        change="by",
    )


def print_alike(left: Quantity, right: Quantity, least: Decimal = _NOTHING) -> tuple[Quantity, Quantity]:
    """Give the coarser of two figures, where neither is hedged, the rounding interval of the finer one.

    A ratio grows with the error of its base, so that there an interval keeps the `least` part of the figure.
    """
    if left.hedge is not None or right.hedge is not None:
        return left, right
    half = min(left.high - left.low, right.high - right.low) / 2
    return _narrow(left, max(half, least * left.value)), _narrow(right, max(half, least * right.value))


def _narrow(quantity: Quantity, half: Decimal) -> Quantity:
    low, high = max(quantity.low, quantity.value - half), min(quantity.high, quantity.value + half)
    return replace(quantity, low=low, high=high)


def _same_score(claim: Quantity, fact: Quantity) -> bool:
    """Compare two scores whichever side is named first."""
    if claim.second is None or fact.second is None:
        return claim.value == fact.value
    return sorted((claim.value, claim.second)) == sorted((fact.value, fact.second))


def _allow_for_change(claim: Quantity, fact: Quantity, verdict: bool | None) -> bool | None:
    """Withhold a verdict of disagreement, or any, where one figure is a change and the other may not be one."""
    if (claim.change == "of") is not (fact.change == "of"):
        return None
    if claim.change == fact.change or claim.kind is QuantityKind.MULTIPLE:
        return verdict
    if claim.kind is QuantityKind.POINTS:  # six points behind is no level of points, as a team has
        return verdict if verdict or {claim.change, fact.change} != {"by", None} else None
    if {claim.change, fact.change} == {"to", None}:
        return verdict
    if (claim.change and fact.change) or claim.kind is QuantityKind.PERCENT:
        return None
    return verdict or None


def _within(claim: Quantity, fact: Quantity, tolerance: str) -> bool | None:
    """Compare under a fact's own tolerance; a text that can't be read as one is passed over."""
    width = read_tolerance(tolerance, fact)
    if width is None:
        return _compare(claim, fact)
    low, high = fact.value - width, fact.value + width
    if claim.hedge is None:
        return low <= claim.value <= high
    return _compare(claim, replace(fact, low=low, high=high, hedge=None))


def read_tolerance(tolerance: str, fact: Quantity) -> Decimal | None:
    """Read a tolerance as a width in the fact's own unit; None when it can't be read for this fact.

    "2%" is two percentage points of a percentage and two hundredths of anything else.
    """
    from factcheck.language.quantities.quantities import find_quantities

    found = find_quantities(tolerance)
    if len(found) != 1:
        return None
    width = found[0]
    if width.kind in {QuantityKind.POINTS, QuantityKind.PERCENT} and fact.kind in {
        QuantityKind.PERCENT,
        QuantityKind.POINTS,
    }:
        return width.value
    if width.kind is QuantityKind.PERCENT:
        return abs(fact.value) * width.value / _HUNDRED
    if width.kind is QuantityKind.COUNT and width.unit is None:
        return width.value
    pair = on_one_scale(replace(width, change=None), replace(fact, change=None))
    return pair[0].value if pair and pair[1].unit == fact.unit else None


def _compare(claim: Quantity, fact: Quantity) -> bool | None:
    """Compare two intervals on one scale."""
    if _is_rounded_price(claim, fact) or _is_rounded_price(fact, claim):
        return None
    low, high = _claim_interval(claim)
    if claim.hedge in _BOUNDING and fact.hedge in _BOUNDING:
        return _compare_bounds(claim, fact)
    if fact.hedge in _BOUNDING:
        return _against_bound(claim, fact)
    if fact.high < low or fact.low > high:
        return None if claim.hedge not in {None, *_BOUNDING} and _nearly_met(claim, fact) else False
    if claim.hedge in _BOUNDING:
        return _bounded(claim, fact)
    if claim.hedge == fact.hedge == _RANGE:
        return True if (claim.low, claim.high) == (fact.low, fact.high) else None
    if claim.value != fact.value and claim.hedge and fact.hedge and _prints(claim) >= _prints(fact):
        return None  # "around 128", where it is around 118, is rounded from another figure
    if claim.value == fact.value or low < fact.value < high or fact.low < claim.value < fact.high:
        return None if _is_rounded_far(claim, fact) else True
    at_the_edge = fact.value in {low, high} or claim.value in {fact.low, fact.high}
    if claim.hedge in {NEARLY, JUST_OVER} and fact.hedge is None and fact.value in {low, high}:
        return True  # "almost a million", of 900,000
    return None if at_the_edge or claim.hedge or fact.hedge else False


def _prints(quantity: Quantity) -> int:
    """Give how many digits of a figure are printed, without the zeros at its end."""
    return len(quantity.value.normalize().as_tuple().digits)


def _is_rounded_price(one: Quantity, other: Quantity) -> bool:
    """Tell whether a whole sum or number may be what one with decimals is rounded to ("$50" for "$49.60")."""
    if one.kind not in SUMS or one.hedge or other.hedge or not one.low == one.high == one.value:
        return False
    if one.value == other.value or other.value % 1 == 0:
        return False
    near = abs(one.value - other.value) <= abs(other.value) * _NEAR_ROUNDED
    tens = (other.value / 10).quantize(Decimal(1), ROUND_HALF_UP) * 10
    return near and one.value in {other.value.quantize(Decimal(1), ROUND_HALF_UP), tens}


def _is_rounded_far(claim: Quantity, fact: Quantity) -> bool:
    """Tell whether a sum would be rounded farther than anybody would round it ("10,000", of 12,000)."""
    if claim.kind not in SUMS or claim.hedge not in {None, AROUND} or fact.hedge is not None:
        return False
    return abs(claim.value - fact.value) > abs(fact.value) * (_FAR_ROUNDED if claim.hedge is None else _FAR_HEDGED)


def _claim_interval(claim: Quantity) -> tuple[Decimal, Decimal]:
    """Give a claim's interval, widened upwards where its decimals may have been cut off and not rounded."""
    if claim.hedge is None and claim.high > claim.low and _DECIMALS.search(claim.text):
        return claim.low, claim.value + (claim.high - claim.low)
    return claim.low, claim.high


def _nearly_met(claim: Quantity, fact: Quantity) -> bool:
    """Tell whether a hedged claim misses by a hair."""
    slack = abs(claim.value) * _SLACK
    return claim.low - slack <= fact.value <= claim.high + slack


def _bounded(claim: Quantity, fact: Quantity) -> bool | None:
    """Judge "more than 300" or "up to 40" against a figure inside or at the bound."""
    bound = claim.value
    if fact.value == bound:
        if claim.hedge in {AT_LEAST, AT_MOST}:
            return True
        return False if fact.low == fact.high else None
    if claim.hedge in _UPWARD:
        return None if fact.value < bound or fact.value > bound * _BOUND_FACTOR else True
    return None if fact.value > bound or fact.value * _BOUND_FACTOR < bound else True


def _tells_peak(figure: Quantity) -> bool:
    """Tell whether a figure is one that was reached ("winds of up to 180 km/h"), and not just a bound."""
    return figure.text.lower().startswith(tuple(lexicon.read_words("hedges", "peaks")))


def _compare_bounds(claim: Quantity, fact: Quantity) -> bool | None:
    """Compare two one-sided figures: a claim is borne out by a fact that bounds at least as tightly."""
    if claim.hedge == fact.hedge == AT_MOST and _tells_peak(claim) and _tells_peak(fact):
        near = abs(claim.value - fact.value) <= _NEAR_PEAK * max(claim.value, fact.value)
        return True if claim.value == fact.value else None if near else False
    if (claim.hedge in _UPWARD) != (fact.hedge in _UPWARD):
        met = claim.value == fact.value and {claim.hedge, fact.hedge} != {AT_LEAST, AT_MOST}
        return False if met or fact.high < claim.low or fact.low > claim.high else None
    tighter = fact.value >= claim.value if claim.hedge in _UPWARD else fact.value <= claim.value
    factor = max(claim.value, fact.value) <= _BOUND_FACTOR * min(claim.value, fact.value)
    return True if tighter and factor else None


def _against_bound(claim: Quantity, fact: Quantity) -> bool | None:
    """Judge a figure against a fact that only bounds it: outside is wrong, near the bound right, else unknown."""
    if claim.high < fact.low or claim.low > fact.high:
        return False
    near = abs(claim.value - fact.value) <= abs(fact.value) * _NEAR_BOUND
    return True if near else None
