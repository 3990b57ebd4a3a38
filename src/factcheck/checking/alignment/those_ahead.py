"""Those ahead: behind or before whom somebody is ranked may go unsaid ("the second busiest airport, behind Holm")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lexicon import listed

if TYPE_CHECKING:
    from factcheck.language.propositions import Proposition


def find_those_ahead(claim: Proposition, fact: Proposition) -> frozenset[str]:
    """Give the words for those beside whom a fact ranks somebody, where a claim gives a rank and names none of them."""
    if not (claim.orderings and fact.orderings) or claim.predicate.copular is not fact.predicate.copular:
        return frozenset()
    beside = listed("ranked beside")
    if any(part.preposition in beside for part in claim.complements):
        return frozenset()
    others = (part for part in fact.complements if part.preposition in beside and (part.names or part.entities))
    return frozenset(symbol for part in others for symbol in part.symbols)
