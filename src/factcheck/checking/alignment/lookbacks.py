"""Lookbacks: ranks within the last so many years ("the lowest in thirty years"), beside facts that rank since one."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.knowledge.stated_times import time_since
from factcheck.language.lexicon.patterns import worded
from factcheck.language.numbers.hedges import AT_LEAST, AT_MOST, LESS_THAN, MORE_THAN
from factcheck.model import QuantityKind, TimeExpression, TimeSpan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity

_YEARS = {"year": 1, "decade": 10}
_RANKED_IN = worded(r"\b(?:{ordering/ranks looking back}|[a-z]{2,12}est)(?:\s[\w-]{2,12}){0,3}\s{in or for}\s\Z")
_HALF_YEAR = timedelta(183)
_DAYS = 365
_LAST = "last"
_OWN_DAYS = 31  # within which the last time may be the very one that a claim tells of
_ROUND = 10  # an even number of years may be a tenth off, and one that is about right two tenths


def are_last_times(alignment: Alignment) -> bool:
    """Tell whether both sides say when something was so last."""
    return all(_LAST in side.predicate.text.lower().split() for side in (alignment.claim, alignment.fact))


def may_be_the_latest(alignment: Alignment) -> bool:
    """Tell whether the last time of a fact may be the very one that a claim counts as the first since another."""
    known, said_on = alignment.time.fact, alignment.query.said_on
    if _LAST in alignment.query.around.text.lower().split() or known is None or known.last is None or said_on is None:
        return False
    return (said_on - known.last).days <= _OWN_DAYS


def count_back(claim: Proposition, fact: Proposition, said_on: date | None) -> Proposition:
    """Count a claim's rank since the years that it looks back, where the fact ranks since a time of its own.

    What is the lowest in thirty years is so in twenty as well: nothing tells how much further back it may be.
    """
    if said_on is None or not (claim.orderings and claim.quantities) or time_since(fact) is None:
        return claim
    spans = [q for q in claim.quantities if q.kind is QuantityKind.DURATION and q.unit in _YEARS and _opens(claim, q)]
    if len(spans) != 1 or claim.times:
        return claim
    hedge, years = spans[0].hedge, _years_of(spans[0])
    slack = years // _ROUND * (2 if hedge or spans[0].unit == "decade" else 1)
    slack = 0 if hedge in {MORE_THAN, AT_LEAST} else max(slack, hedge is not None)
    if hedge in {LESS_THAN, AT_MOST} or not 0 < years - slack < said_on.year:
        return claim
    last = date(said_on.year - years + slack, said_on.month, 1) + _HALF_YEAR
    period = TimeSpan(None, last)
    since = TimeExpression(spans[0].span, str(said_on.year - years), period, "since", duration_days=years * _DAYS)
    rest = tuple(q for q in claim.quantities if q is not spans[0])
    return replace(claim, quantities=rest, times=(since,))


def looks_back_alone(alignment: Alignment) -> bool:
    """Tell whether one of two lengths of time tells since when there was none ("for the first time in 80 years")."""
    texts = alignment.query.around.text, alignment.statement.text
    return any(
        _counts_since(texts[0], pair.claim) is not _counts_since(texts[1], pair.fact)
        for pair in alignment.wrong_figures
        if pair.claim.kind is QuantityKind.DURATION
    )


def _counts_since(text: str, figure: Quantity) -> bool:
    return _RANKED_IN.search(text.lower().partition(figure.text.lower())[0]) is not None


def leave_out_lookbacks(figures: tuple[Quantity, ...], claims: Iterable[Proposition]) -> tuple[Quantity, ...]:
    """Leave out the lengths of time that some claims are read to look back."""
    told = {t.duration_days for claim in claims for t in claim.times if t.relation == "since" and t.duration_days}
    return tuple(q for q in figures if q.unit not in _YEARS or _years_of(q) * _DAYS not in told) if told else figures


def _years_of(span: Quantity) -> int:
    return int(span.value * _YEARS[span.unit or "year"])


def _opens(claim: Proposition, span: Quantity) -> bool:
    """Tell whether a length of time stands behind "in"."""
    return f" in {span.text}" in claim.text
