"""Counted parts: how many of a whole are somewhere by the fact ("640 employees, of whom 120 work in Tal")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.statements import names_among
from factcheck.language.quantities.quantities import find_quantities

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment


def counts_part_told_apart(alignment: Alignment) -> bool:
    """Tell whether a claim counts those somewhere for whom the fact's sentence has a figure of their own."""
    fact, told = alignment.fact, alignment.statement.fact.statement
    if not fact.main or not alignment.figures:
        return False
    own = frozenset(symbol for argument in fact.arguments for symbol in argument.symbols)
    places = [c.text for c in alignment.claim.complements if (c.names | names_among(c.symbols)) - own]
    if not any(place in told and place not in fact.text for place in places):
        return False
    return len(find_quantities(told)) > len(fact.quantities)
