"""Level gaps: what a claim tells of two levels, their difference, ratio or order, held against the levels."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.deciding.deciding import add_up_to, cite
from factcheck.checking.deciding.levels import print_figure
from factcheck.checking.rules import opposite, quantity
from factcheck.language.quantities.agreement import SURE_PART, agree, difference, print_alike
from factcheck.language.quantities.kinds import RATIOS
from factcheck.model import Difference, Outcome, QuantityKind, Relation, Verdict

if TYPE_CHECKING:
    from factcheck.checking.deciding.levels import Level
    from factcheck.language.restating.levels import Comparison
    from factcheck.model import Quantity

_HUNDRED = Decimal(100)


def compare_levels(comparison: Comparison, greater: Level, lesser: Level) -> Verdict | None:
    """Compare what a claim tells of two levels with the levels."""
    if comparison.plain:
        return _compare_plainly(comparison, greater, lesser)
    if lesser.figure.low > greater.figure.high:
        return _turn(comparison, greater, lesser)
    if lesser.figure.value >= greater.figure.value:
        return None
    told = comparison.figure
    gap = _ratio(comparison, greater.figure, lesser.figure) if told.kind in RATIOS else _gap(told, greater, lesser)
    agrees = agree(replace(told, counted=None, change="by"), gap) if gap is not None else None
    if gap is None or agrees is None:
        return None
    sum_ = _tell(greater.figure, lesser.figure, gap, comparison)
    levels = (greater, lesser)
    if agrees:
        borne_out = all(level.borne_out for level in levels)
        return add_up_to(sum_, (level.fact for level in levels)) if borne_out else None
    if not (comparison.sure and greater.sure and lesser.sure):
        return None
    reason = f"The draft says {told.text}; {sum_}."
    return _reject(reason, levels, Difference("quantity", told.text, sum_))


def _compare_plainly(comparison: Comparison, greater: Level, lesser: Level) -> Verdict | None:
    """Compare which of two levels a claim calls the greater, or that it calls them the same, with the levels."""
    levels, (one, other) = (greater, lesser), (greater.figure, lesser.figure)
    right = one.value == other.value if comparison.steady else one.low > other.high
    wrong = other.low > one.high or (comparison.steady and one.low > other.high)
    if right and greater.borne_out and lesser.borne_out:
        relation = "the same as" if comparison.steady else "more than"
        return add_up_to(f"{one.text} is {relation} {other.text}", (level.fact for level in levels))
    if not wrong or not (greater.sure and lesser.sure):
        return None
    told = f"{one.text} is less than {other.text}" if other.low > one.high else f"{one.text} is more than {other.text}"
    said = "calls two figures the same" if comparison.steady else "has the wrong one ahead"
    reason = f"The draft {said}: {told}."
    return _reject(reason, levels, Difference("quantity", comparison.figure.text, told))


def _turn(comparison: Comparison, greater: Level, lesser: Level) -> Verdict | None:
    """Say that the side that a claim calls the greater is the lesser."""
    if not (comparison.sure and greater.sure and lesser.sure):
        return None
    if comparison.moves:
        start, end = (greater, lesser) if comparison.falls else (lesser, greater)
        told = f"it went from {start.figure.text} to {end.figure.text}"
        reason = f"The draft says that it {'fell' if comparison.falls else 'rose'}; {told}."
        return _reject(reason, (start, end), Difference("predicate", comparison.figure.text, told))
    told = f"{greater.figure.text} is less than {lesser.figure.text}"
    reason = f"The draft has the wrong one ahead by {comparison.figure.text}: {told}."
    return _reject(reason, (greater, lesser), Difference("quantity", comparison.figure.text, told))


def _gap(told: Quantity, greater: Level, lesser: Level) -> Quantity | None:
    """Give the difference of two levels; sports count in points what elsewhere are percentage points."""
    gap = difference(replace(greater.figure, counted=None), replace(lesser.figure, counted=None))
    if gap is None or gap.kind is not told.kind:
        return None
    return gap


def _ratio(comparison: Comparison, greater: Quantity, lesser: Quantity) -> Quantity | None:
    """Give the ratio of two levels: a multiple, or how much more or less one is than the other in percent."""
    told, kind = comparison.figure, comparison.figure.kind
    if lesser.low <= 0:
        return None
    greater, lesser = print_alike(greater, lesser, SURE_PART)
    if told.kind is QuantityKind.MULTIPLE or (told.kind is QuantityKind.FRACTION and told.change is None):
        top, bottom = (lesser, greater) if told.kind is QuantityKind.FRACTION else (greater, lesser)
        value, low, high = top.value / bottom.value, top.low / bottom.high, top.high / bottom.low
    else:
        base = greater if comparison.falls else lesser
        value = (greater.value - lesser.value) / base.value * _HUNDRED
        low, high = (
            (greater.low - lesser.high) / base.high * _HUNDRED,
            (greater.high - lesser.low) / base.low * _HUNDRED,
        )
        kind = QuantityKind.PERCENT
    return replace(
        greater, value=value, low=low, high=high, kind=kind, unit=None, counted=None, change="by", hedge=None
    )


def _tell(greater: Quantity, lesser: Quantity, gap: Quantity, comparison: Comparison) -> str:
    """Tell a sum in words: "62 less 51 is 11", "3,200 is 1.6 times 2,000", "from 80 to 100 is 25% more"."""
    shown = gap.value.quantize(Decimal("0.01")).normalize()
    if comparison.figure.kind not in RATIOS:
        return f"{greater.text} less {lesser.text} is {print_figure(shown, gap)}"
    if gap.kind is QuantityKind.PERCENT:
        start, end, word = (greater, lesser, "less") if comparison.falls else (lesser, greater, "more")
        return f"{end.text} is {shown:,f}% {word} than {start.text}"
    times = shown if gap.kind is QuantityKind.MULTIPLE else (1 / gap.value).quantize(Decimal("0.01")).normalize()
    return f"{greater.text} is {times:,f} times {lesser.text}"


def _reject(reason: str, levels: tuple[Level, ...], difference: Difference) -> Verdict:
    """Make a verdict against a claim that rests on two facts, or on two figures of one."""
    evidence = cite((level.fact for level in levels), Relation.CONTRADICTS)
    card = opposite.CARD if difference.slot == "predicate" else quantity.CARD
    return Verdict(Outcome.CONTRADICTED, card.code, card.level, reason, differences=(difference,), evidence=evidence)
