"""Former callings: who was a teacher is a former teacher, as far as the fact tells of the past."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.meaning.predicates import Tense
from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from factcheck.language.propositions import Proposition


def find_former(residue: frozenset[str], claim: Proposition, fact: Proposition) -> frozenset[str]:
    """Give the word by which a claim says that somebody no longer is what he was by the fact."""
    gone = residue & stems_of("no longer held")
    if not gone or claim.negated or fact.negated:
        return frozenset()
    past = fact.tense is Tense.PAST and claim.predicate.copular and fact.predicate.copular
    return gone if past and claim.predicate.stem == fact.predicate.stem else frozenset()
