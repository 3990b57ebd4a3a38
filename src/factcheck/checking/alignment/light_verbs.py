"""Light verbs: predicates that are alike only beside their noun or figure ("had 20 goals", "came in at 4 million")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.inferences.holdings import HAVING
from factcheck.language.meaning.meanings import Voice
from factcheck.language.words.collocations import say_the_same_of
from factcheck.language.words.concepts import stems_of
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

_COST = "cost"


def are_alike_there(claim: Proposition, fact: Proposition, knowledge: Knowledge) -> bool:
    """Tell whether two predicates say the same by the noun or the figure that stands beside them."""
    beside_noun = gains(claim, fact, knowledge) or go_with_noun(claim, fact, knowledge)
    return beside_noun or vote_by_score(claim, fact) or tells_share_of_whole(claim, fact, knowledge)


def gains(claim: Proposition, fact: Proposition, knowledge: Knowledge) -> bool:
    """Tell whether a claim says in passing how many of something somebody has that the fact says were gained."""
    if claim.voice is not Voice.SHARE or claim.predicate.stem != HAVING or claim.object is None or fact.object is None:
        return False
    gained = not fact.predicate.concepts.isdisjoint(stems_of("gaining"))
    return gained and bool(fact.object.quantities) and knowledge.thesaurus.share(claim.object.head, fact.object.head)


def go_with_noun(claim: Proposition, fact: Proposition, knowledge: Knowledge) -> bool:
    """Tell whether two verbs say the same beside the noun of both, which has a figure ("had", "netted 20 goals").

    What somebody has now may be more than was won on the occasion that a fact tells of.
    """
    one, other = claim.object, fact.object
    if one is None or other is None or not (one.quantities and other.quantities):
        return False
    if (
        not knowledge.thesaurus.covers(one.head, other.head)
        or one.entities
        or other.entities
        or one.members
        or other.members
    ):
        return False
    verbs = claim.predicate.stem, fact.predicate.stem
    if HAVING in verbs and claim.tense is not fact.tense and claim.voice is not Voice.SHARE:
        return False
    return say_the_same_of(other.head, *verbs)


def tells_share_of_whole(claim: Proposition, fact: Proposition, knowledge: Knowledge) -> bool:
    """Tell whether both sides say what share of one thing somebody makes up ("supplies", "accounts for 14% of it")."""
    if claim.voice is not fact.voice or (one := _whole_of(claim)) is None or (other := _whole_of(fact)) is None:
        return False
    return knowledge.thesaurus.share(one.head, other.head)


def _whole_of(side: Proposition) -> Argument | None:
    """Give of what a side gives a share, by a verb that says no more than that."""
    if side.predicate.stem not in stems_of("making up"):
        return None
    told = (a for a in (side.object, *side.complements) if a is not None and a.preposition in {None, "for"})
    whole = next((a for a in told if a.quantities), None)
    spans = {side.figure_of(number) for number in whole.quantities} if whole is not None else set()
    shares = any(q.span in spans and q.kind is QuantityKind.PERCENT for q in side.quantities)
    return whole if shares else None


def vote_by_score(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides say by how many votes to how many a body was of two minds ("split 6-3", "voted 6-3")."""
    if not {claim.predicate.stem, fact.predicate.stem} <= stems_of("voting by a score"):
        return False
    return all(any(q.kind is QuantityKind.SCORE for q in side.quantities) for side in (claim, fact))


def tell_costs(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether one side says what something costs, and the other to what sum it came ("came in at 4 million")."""
    stems = claim.predicate.stem, fact.predicate.stem
    if _COST not in stems or stems_of("standing at a sum").isdisjoint(stems):
        return False
    sums = all(q.kind is QuantityKind.MONEY for side in (claim, fact) for q in side.quantities)
    return sums and claim.object is fact.object is None
