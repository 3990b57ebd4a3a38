"""Degrees: whether a fact says by a percentage how far something is so of which a claim says that it is so wholly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lexicon.patterns import worded
from factcheck.language.words.concepts import stems_of
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.model import Quantity

_ALL = 100
_WHOLLY = worded(r"{forms of be}\s(?:{predicates/fully so}\s)?\Z")


def find_degree(alignment: Alignment) -> Quantity | None:
    """Give the percentage by which the fact's predicate is so in part ("80% full"), which the claim leaves out."""
    claim, fact = alignment.claim, alignment.fact
    in_parts = claim.predicate.stem == fact.predicate.stem and fact.predicate.stem in stems_of("in parts")
    if claim.quantities or not in_parts:
        return None
    word = fact.predicate.text.split()[-1]
    shares = (q for q in fact.quantities if q.kind is QuantityKind.PERCENT and q.value < _ALL)
    return next((q for q in shares if f"{q.text.strip()} {word}" in fact.text), None)


def says_wholly(alignment: Alignment) -> bool:
    """Tell whether a claim says without any reserve that something is so ("is full", but not "is almost full")."""
    claim = alignment.claim
    before = claim.text.partition(claim.predicate.text.split()[-1])[0]
    return not claim.negated and _WHOLLY.search(before) is not None


def is_so_in_part(alignment: Alignment) -> bool:
    """Tell whether a claim says without a figure what is so by the fact to some degree only."""
    return find_degree(alignment) is not None
