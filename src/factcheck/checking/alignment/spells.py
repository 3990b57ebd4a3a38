"""Spells: for how long something was so, where no figure says it ("for a day", "for weeks")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.stated_times import is_quoted
from factcheck.language.times.clocks import ClockExpression
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment

_UNITS = {"centur": 36_500, "decade": 3_650, "year": 365, "month": 30, "week": 7}  # in days


def lasts_otherwise(alignment: Alignment) -> bool:
    """Tell whether the claim gives a length that no figure of the fact bears out ("for a day", "for weeks").

    What was so throughout a period was so for as long as anybody may call it.
    """
    measured = any(quantity.kind is QuantityKind.DURATION for quantity in alignment.fact.quantities)
    if alignment.fact.negated:
        return False
    figures = [pair.claim.span for pair in alignment.figures]
    if any(c.preposition == "for" and c.text.lower().startswith("half a") for c in alignment.claim.complements):
        return measured  # "for half a day"
    return any(
        time.relation == "for"
        and time.period is None
        and not isinstance(time, ClockExpression)
        and not is_quoted(time.text, alignment.statement.text)
        and not any(time.span.overlaps(span) for span in figures)
        and (measured or not _has_lasted(time.text.lower(), alignment))
        for time in alignment.claim.times
    )


def _has_lasted(length: str, alignment: Alignment) -> bool:
    """Tell whether the fact's period has gone on for one of the units of a length at least ("for years")."""
    period, said_on = alignment.statement.period, alignment.query.said_on
    if period is None:
        return False
    unit = next((days for unit, days in _UNITS.items() if unit in length), 1)
    last = min(filter(None, (period.last, said_on)), default=None)
    return period.first is None or last is None or (last - period.first).days >= unit
