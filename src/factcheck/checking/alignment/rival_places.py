"""Rival places: where a claim puts what the fact has elsewhere, by a name of which another clause of the fact tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.statements import names_among

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument


def is_in_rival_place(alignment: Alignment) -> bool:
    """Tell whether a phrase of the claim names another one than the fact's own with that preposition.

    "Will close its plant in Tal" speaks of no plant in Orm that will be closed "and its work moved to Tal".
    """
    fact = alignment.fact
    own = frozenset(symbol for argument in fact.arguments for symbol in argument.symbols | argument.names)
    for said in alignment.claim.complements:
        named = _names_of(said)
        if not named & alignment.statement.symbols or not named.isdisjoint(own):
            continue
        rivals = (c for c in fact.complements if c.preposition == said.preposition)
        if any(_names_of(rival) for rival in rivals):
            return True
    return False


def _names_of(phrase: Argument) -> frozenset[str]:
    """Give the names in a phrase, of whom the gazetteer knows as well as of others."""
    return phrase.names | names_among(phrase.symbols)
