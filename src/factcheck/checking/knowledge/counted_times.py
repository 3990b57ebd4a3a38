"""Counted times: "for four years" up to now, or "the lowest in three years", read as since when that is.

A fact may say since when, and a draft for how long: who has coached her "for four years" has done so since about then.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.meaning.predicates import Tense
from factcheck.language.times.periods import shifted
from factcheck.language.times.spans import units
from factcheck.model import Modality, QuantityKind, TimeExpression, TimeSpan

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity

_LEAST_DAYS = 7
_SLACK = Decimal("0.1")  # of a unit, by which a length may be counted otherwise
_MOST = 200  # units; longer ones are counted from no day
_PLACING = frozenset({None, "on"})
_FOR, _SINCE = "for", "since"


def settle_lengths(propositions: tuple[Proposition, ...], said_on: date | None) -> tuple[Proposition, ...]:
    """Give the length for which something has been so, or within which it is the first or most, as since when."""
    if said_on is None:
        return propositions
    return tuple(_settle(one, said_on) for one in propositions)


def leave_out_lengths(figures: tuple[Quantity, ...], borne_out: Iterable[Proposition]) -> tuple[Quantity, ...]:
    """Leave out the lengths that claims which the facts bear out are counted back by, for their times are borne out."""
    told = {time.text for claim in borne_out for time in claim.times if time.relation == _SINCE}
    return tuple(figure for figure in figures if _tell(figure) not in told)


def _tell(length: Quantity) -> str:
    """Give the words for the time that lies a length of time back."""
    return f"{length.text} ago"


def _settle(proposition: Proposition, said_on: date) -> Proposition:
    """Put a time in the place of the one length that a proposition counts back from the day it was said."""
    lengths = [quantity for quantity in proposition.quantities if quantity.kind is QuantityKind.DURATION]
    if len(lengths) != 1 or proposition.modality is not Modality.ASSERTED:
        return proposition
    length = lengths[0]
    if not (_lasts_to_now(proposition, length) or _ranks_within(proposition, length)):
        return proposition
    period = _count_back(length, said_on)
    if period is None:
        return proposition
    told = TimeExpression(length.span, _tell(length), period, _SINCE, explicit=False)
    times = (*(time for time in proposition.times if time.text != length.text), told)
    return replace(proposition, times=times, quantities=tuple(q for q in proposition.quantities if q is not length))


def _lasts_to_now(proposition: Proposition, length: Quantity) -> bool:
    """Tell whether something has been so for a length of time; how long somebody held an office is judged apart."""
    if proposition.tense is not Tense.PERFECT or proposition.predicate.copular:
        return False
    return [time.text for time in proposition.times if time.relation == _FOR] == [length.text]


def _ranks_within(proposition: Proposition, length: Quantity) -> bool:
    """Tell whether something is the first or the most of a kind "in three years"."""
    ranked = any(abs(ordering.rank) == 1 for ordering in proposition.orderings)
    placed = all(time.relation in _PLACING for time in proposition.times)
    return ranked and placed and f" in {length.text}" in proposition.text


def _count_back(length: Quantity, said_on: date) -> TimeSpan | None:
    """Give the days from which so long a time can be counted; whole units are counted, so it may be one more."""
    unit = units().get(length.unit or "")
    if unit is None or unit.days < _LEAST_DAYS or length.value > _MOST:
        return None
    most = max(length.high, length.value + 1) if length.hedge is None else length.high
    least = _shift(said_on, unit.name, max(length.low, Decimal(0)) - _SLACK)
    if not most.is_finite():
        return TimeSpan(None, least) if least is not None else None
    first = _shift(said_on, unit.name, most + _SLACK)
    return TimeSpan(first, least) if first is not None and least is not None else None


def _shift(day: date, unit: str, count: Decimal) -> date | None:
    """Give the day that lies so many units before another, parts of a unit told by its days."""
    whole = int(count)
    before = units()[unit].shift(day, -whole)
    return shifted(before, days_on=-int((count - whole) * units()[unit].days)) if before is not None else None
