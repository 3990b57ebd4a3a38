"""Plain states: what both sides say of where, of what rank, when or from where something is, whatever their verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.light_verbs import are_alike_there
from factcheck.language.meaning.orderings import opposite_ends
from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.propositions import Proposition

_BE = "be"


def are_told_alike(claim: Proposition, fact: Proposition, knowledge: Knowledge) -> bool:
    """Tell whether both sides say where, of what rank or when something is, in words that no list relates."""
    alike = _is_there(claim, fact) or are_alike_there(claim, fact, knowledge)
    return alike or _are_opposite_ends(claim, fact) or _are_dated(claim, fact) or _are_from(claim, fact)


def _is_there(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether a claim only says where something is, in a phrase of what a fact says that it is or appears in."""
    if claim.predicate.stem != _BE or claim.object is not None or len(claim.complements) != 1 or claim.times:
        return False
    if not fact.predicate.copular and fact.predicate.concepts.isdisjoint(stems_of("being there")):
        return False
    where = claim.complements[0]
    return any(other.preposition == where.preposition and where.symbols <= other.symbols for other in fact.complements)


def _are_from(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides say no more than where something is from ("is from Oslo", "comes from Riga")."""
    sides = claim, fact
    bare = all(side.object is None and [c.preposition for c in side.complements] == ["from"] for side in sides)
    return bare and all(side.predicate.stem in stems_of("lying") for side in sides)


def _are_opposite_ends(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides rank by a word that stands for its noun, at opposite ends ("is the longest")."""
    if not (claim.predicate.copular and fact.predicate.copular):
        return False
    said, known = (
        {o.scale for o in side.orderings if o.scale in side.predicate.text.lower().split()} for side in (claim, fact)
    )
    return any((one, other) in opposite_ends() for one in said for other in known)


def _are_dated(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides say no more than when one known thing was ("the last eruption was in 1987")."""
    sides = claim, fact
    subjects = [side.subject for side in sides if side.subject is not None and side.subject.definite]
    bare = all(side.predicate.stem == _BE and side.object is None and not side.complements for side in sides)
    dated = all(side.times and not (side.quantities or side.negated) for side in sides)
    return bare and dated and len(subjects) > 1 and len({one.text.lower() for one in subjects}) == 1
