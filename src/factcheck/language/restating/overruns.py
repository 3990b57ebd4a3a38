"""Overruns: by how much something cost more or less than planned, told as what its budget came to.

"The bridge cost 84 million euros, 12 million more than planned" says that it exceeded a budget of 72 million.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.former_levels import shift_figure
from factcheck.language.text.letters import lower_article
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.model import Quantity

_COST = worded(r"(?P<what>[A-Z][^.,;:\d]{2,80}?)\s(?:has\s|will\s)?{restatements/costing}\s")
_BESIDE = worded(r"(?:\s[a-z]{2,12}\s[^,;:\d]{2,40})?,?\s(?:{restatements/which it is}\s)?")
_THAN_PLANNED = worded(
    r"\s(?P<word>{comparisons/more}|{comparisons/fewer}|over|under|above|below)\s"
    r"(?:than\s(?:had\sbeen\s|was\s|originally\s)*{restatements/budgeted}|(?:the\s|its\s)?{restatements/the budget})"
    r"(?:\sfor)?[.\s]*"
)
_OVER = frozenset({"over", "above"})
_GAPS = frozenset({QuantityKind.MONEY, QuantityKind.PERCENT})
_TWO = 2


def tell_overrun(text: str) -> tuple[str, ...]:
    """Give what a sentence says of a budget by a cost and how much more or less than planned that is."""
    if " than " not in text and "budget" not in text:
        return ()
    figures = find_quantities(text)
    if len(figures) != _TWO or figures[0].kind is not QuantityKind.MONEY:
        return ()
    cost, gap = figures[0], _in_money_of(figures[0], figures[1])
    what = _COST.fullmatch(text[: cost.span.start])
    between = _BESIDE.fullmatch(text[cost.span.end : gap.span.start])
    behind = _THAN_PLANNED.fullmatch(text[gap.span.end :])
    if what is None or between is None or behind is None or gap.kind not in _GAPS:
        return ()
    exceeded = behind["word"] in _OVER or behind["word"] in listed("comparisons/more")
    named = what["what"]
    verb = f"{'exceeded' if exceeded else 'undershot'} the budget by {gap.text}"
    budget = shift_figure(cost, gap, downwards=exceeded) if gap.kind is cost.kind else None
    return (f"{named} {verb}.", *((f"The budget for {lower_article(named)} was {budget}.",) if budget else ()))


def _in_money_of(cost: Quantity, gap: Quantity) -> Quantity:
    """Take a bare figure for money of the same currency ("84 million euros, 12 million more than planned")."""
    if gap.kind is not QuantityKind.COUNT or gap.unit or gap.counted:
        return replace(gap, text=gap.text.strip())
    gap = replace(gap, kind=cost.kind, unit=cost.unit)
    rest = replace(cost, value=cost.value - gap.value)
    return replace(gap, text=shift_figure(cost, rest, downwards=True) or gap.text.strip())
