"""Sums: figures that follow from two figures of one statement: a difference, a margin, a growth, a share, a part."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.agreement import SURE_PART, difference, print_alike
from factcheck.language.quantities.kinds import RATIOS, SHARES
from factcheck.language.words.concepts import stems_of
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.model import Quantity

_HUNDRED = Decimal(100)
_OF_WHICH = worded(r",\s(?:of\s)?{of which}\s\Z|,\s{among}\s{which, whom or them}\s\Z")
_OF_THE = worded(r"(?:Of|Out\sof|Among)\s{the, all or their}\s")


def draw_sums(claim: Quantity, known: tuple[Quantity, ...]) -> list[Quantity]:
    """Give the figures of a claim's own sort that follow from a fact's figures.

    "Fell from 9,400 to 7,100" is a fall by 2,300 or by 24%, a 3-1 a victory by two goals, 30 of 40 are 75%.
    """
    if claim.kind is QuantityKind.POINTS and len(known) == 2:
        return [gap for gap in (_gap(known[0], known[1]),) if gap is not None]
    if claim.change == "by":
        return _draw_changes(claim, known)
    if claim.change is None and claim.kind in SHARES:
        return [_share(part, whole) for part, whole in pairwise(known) if _are_part_and_whole(part, whole)]
    return []


def draw_shares(text: str, figures: tuple[Quantity, ...]) -> list[Quantity]:
    """Give the shares that a statement tells by part and whole ("9 of 40 jars", "held 83 beads, of which 51 ...")."""
    found = [_share(part, whole) for part, whole in pairwise(figures) if _are_part_and_whole(part, whole)]
    if not found and len(figures) == 2 and all(q.kind is QuantityKind.COUNT and q.change is None for q in figures):
        whole, part = figures
        between, before = text[whole.span.end : part.span.start], text[: whole.span.start]
        parted = _OF_WHICH.search(between) is not None or (_OF_THE.fullmatch(before) and between.endswith(", "))
        found = [_share(part, whole)] if parted and 0 < part.value <= whole.value else []
    return found


def _draw_changes(claim: Quantity, known: tuple[Quantity, ...]) -> list[Quantity]:
    """Give the changes that a fact tells by where something started and ended, and the margins of its scores."""
    starts, ends = ([q for q in known if q.change == change] for change in ("from", "to"))
    compute = _growth if claim.kind in RATIOS else _gap
    drawn = [compute(start, end) for start in starts for end in ends]
    drawn += [_margin(claim, score) for score in known if score.kind is QuantityKind.SCORE]
    return [figure for figure in drawn if figure is not None]


def _gap(left: Quantity, right: Quantity) -> Quantity | None:
    """Give the difference of two figures, told as a sum."""
    gap = difference(left, right)
    if gap is None:
        return None
    high, low = sorted((left, right), key=lambda figure: figure.value, reverse=True)
    units = {QuantityKind.POINTS: " points", QuantityKind.COUNT: ""}
    result = f", which is {tell(gap.value)}{units[gap.kind]}" if gap.kind in units else ""
    return replace(gap, text=f"{high.text} less {low.text}{result}")


def _margin(claim: Quantity, score: Quantity) -> Quantity | None:
    """Give the margin of a score in the unit of the claim's ("by two goals" of 3-1)."""
    in_points = claim.kind is QuantityKind.POINTS and score.counted is None
    if score.second is None or not (in_points or claim.counted in stems_of("score units", "counted")):
        return None
    margin = abs(score.value - score.second)
    text = f"{score.text}, a margin of {tell(margin)}"
    return replace(score, text=text, kind=claim.kind, value=margin, low=margin, high=margin, second=None, change="by")


def _growth(start: Quantity, end: Quantity) -> Quantity | None:
    """Give by how many percent something changed."""
    gap = difference(start, end)
    if gap is None or gap.kind is QuantityKind.POINTS or start.low <= 0:
        return None
    base = print_alike(start, end, SURE_PART)[0]
    value, low, high = gap.value / base.value, gap.low / base.high, gap.high / base.low
    text = f"{start.text} to {end.text}, a change of {tell(value * _HUNDRED)}%"
    return replace(
        gap, text=text, value=value * _HUNDRED, low=low * _HUNDRED, high=high * _HUNDRED,
        kind=QuantityKind.PERCENT, unit=None, counted=None,
    )  # fmt: skip


def _are_part_and_whole(part: Quantity, whole: Quantity) -> bool:
    """Tell whether two figures are "30 of 40"."""
    counts = part.kind is whole.kind is QuantityKind.COUNT
    return counts and part.change is None and whole.change == "of" and 0 < part.value <= whole.value


def _share(part: Quantity, whole: Quantity) -> Quantity:
    """Give what share a part is of its whole, in percent."""
    value, low, high = part.value / whole.value, part.low / whole.high, part.high / whole.low
    text = f"{part.text} of {whole.text}, which is {tell(value * _HUNDRED)}%"
    return replace(
        part, text=text, value=value * _HUNDRED, low=low * _HUNDRED, high=min(high, Decimal(1)) * _HUNDRED,
        kind=QuantityKind.PERCENT, counted=whole.counted,
    )  # fmt: skip


def tell(value: Decimal) -> str:
    """Print a computed value to two decimals at most, thousands grouped."""
    shown = f"{value:,.2f}"
    return shown.rstrip("0").rstrip(".")
