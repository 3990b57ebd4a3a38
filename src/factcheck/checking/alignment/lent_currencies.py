"""Lent currencies: those of bare sums, whose own a draft does not print ("paid 95 million of it")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.words.concepts import stems_of
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity, Span

_OF_THEM = " of them"


def lend_currency(claim: Proposition, fact: Proposition) -> Proposition:
    """Give the bare figures of a claim that speaks of money the one currency of the fact's sums."""
    if not any(map(_is_bare, claim.quantities)) or any(q.kind is QuantityKind.MONEY for q in claim.quantities):
        return claim
    units = {q.unit for q in fact.quantities if q.kind is QuantityKind.MONEY}
    if len(units) != 1 or not _speaks_of_money(claim) or _OF_THEM in claim.text:
        return claim  # "sold 40 million of them"
    unit, counts = units.pop(), _those_counting(claim)
    lent = tuple(
        replace(q, kind=QuantityKind.MONEY, unit=unit) if _is_bare(q) and q.span not in counts else q
        for q in claim.quantities
    )
    return replace(claim, quantities=lent)


def _is_bare(figure: Quantity) -> bool:
    """Tell whether a figure has nothing behind its "million" or the like."""
    plain = figure.kind is QuantityKind.COUNT and figure.counted is None and figure.unit is None
    return plain and figure.text.rpartition(" ")[2] in lexicon.read_words("numerals", "large")


def _speaks_of_money(claim: Proposition) -> bool:
    """Tell whether the verb of a claim deals in money, or a noun of it is a sum ("a profit", "the fine")."""
    heads = {argument.head for argument in claim.arguments}
    dealt = claim.predicate.concepts | {claim.predicate.stem}
    return not (dealt.isdisjoint(stems_of("dealing in money")) and heads.isdisjoint(stems_of("sums of money")))


def _those_counting(claim: Proposition) -> frozenset[Span | None]:
    """Give the places of figures that count who does it ("40 million paid")."""
    numbers = claim.subject.quantities if claim.subject is not None else ()
    return frozenset(claim.figure_of(number) for number in numbers)
