"""Bonds: how the predicate of a claim stands to that of a fact."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from factcheck.checking.pairs import pair_figures
from factcheck.language.concepts import clashing_prepositions, stems_of
from factcheck.language.holdings import HAVING
from factcheck.language.meanings import Voice
from factcheck.language.origins import exclude_each_other

if TYPE_CHECKING:
    from factcheck.checking.statements import Knowledge
    from factcheck.language.propositions import Proposition


_SHORT = 3


class Bond(enum.StrEnum):
    """How two predicates stand to each other."""

    SAME = "same"
    LEVEL = "level"  # both only say where a figure stands or moved to
    OPPOSITE = "opposite"
    COMPLEMENT = "complement"  # opposite, and nothing between them
    EXCLUSIVE = "exclusive"  # both tell a country, and only one can be right
    BROADER = "broader"  # the claim says less than the fact ("was damaged", "was destroyed")


def relate_predicates(
    claim: Proposition, fact: Proposition, knowledge: Knowledge, tolerance: str | None
) -> tuple[Bond | None, bool]:
    """Tell how the predicates stand, and whether the claim's has the roles the other way round.

    Most candidates have nothing to do with a claim, so figures are compared, by the fact's `tolerance`, only where the
    predicates leave it to them.
    """
    thesaurus = knowledge.thesaurus
    mine, theirs = claim.predicate.concepts, fact.predicate.concepts
    shared = mine & theirs
    if shared:
        general = shared <= stems_of("of figures") | stems_of("irrelative") or _only_are(claim, fact)
        if not general or _share_figures(claim, fact, tolerance):
            return Bond.SAME, False
    if _is_there(claim, fact) or _gains(claim, fact, knowledge):
        return Bond.SAME, False
    if exclude_each_other(claim, fact):
        return Bond.EXCLUSIVE, False
    if fact.object is not None and thesaurus.converse(mine, theirs):
        marked = any(c.preposition in {"to", "from"} for c in claim.complements)
        if marked or (claim.object is not None and not thesaurus.oppose(mine, theirs)):
            return Bond.SAME, True
    if thesaurus.complement(mine, theirs) or _denied_by_prefix(claim, fact):
        return Bond.COMPLEMENT, False
    if thesaurus.oppose(mine, theirs):
        return Bond.OPPOSITE, False
    if thesaurus.entails(theirs, mine) and not fact.negated:
        return Bond.BROADER, False
    if _tells_level(claim) and _tells_level(fact) and _share_figures(claim, fact, tolerance):
        return Bond.LEVEL, False
    return None, False


def _share_figures(claim: Proposition, fact: Proposition, tolerance: str | None) -> bool:
    """Tell whether some figure of the claim is about what one of the fact's is about."""
    return bool(pair_figures(claim, fact, tolerance)[0])


def _denied_by_prefix(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether one side says "insured" and the other "uninsured" of what they speak of."""
    stems = claim.predicate.stem, fact.predicate.stem
    states = all(side.predicate.copular or side.voice is Voice.PASSIVE for side in (claim, fact))
    return states and min(map(len, stems)) > _SHORT and ("un" + stems[0] == stems[1] or "un" + stems[1] == stems[0])


def objects_clash(claim: Proposition, fact: Proposition, knowledge: Knowledge) -> frozenset[str]:
    """Give the opposite things that both sides say somebody has, a surplus and a deficit; nothing where they don't."""
    nothing: frozenset[str] = frozenset()
    one, other = claim.object, fact.object
    if one is None or other is None or one.entities or other.entities or one.names or other.names:
        return nothing
    if (claim.predicate.concepts & fact.predicate.concepts).isdisjoint(stems_of("having")):
        return nothing
    concepts = knowledge.thesaurus.concepts
    alike = one.symbols - {one.head} == other.symbols - {other.head}
    opposed = alike and knowledge.thesaurus.oppose(concepts(one.head), concepts(other.head))
    return frozenset({one.head, other.head}) if opposed else nothing


def _only_are(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides say by a general verb that something is, and no phrase of both says where or what."""
    if claim.predicate.stem != fact.predicate.stem or claim.predicate.stem not in stems_of("irrelative"):
        return False
    if claim.object is not None and fact.object is not None:
        return False
    return not any(
        one.preposition == other.preposition and not one.symbols.isdisjoint(other.symbols)
        for one in claim.complements
        for other in fact.complements
    )


def _gains(claim: Proposition, fact: Proposition, knowledge: Knowledge) -> bool:
    """Tell whether a claim says in passing how many of something somebody has that the fact says were gained."""
    if claim.voice is not Voice.SHARE or claim.predicate.stem != HAVING or claim.object is None or fact.object is None:
        return False
    gained = not fact.predicate.concepts.isdisjoint(stems_of("gaining"))
    return gained and bool(fact.object.quantities) and knowledge.thesaurus.share(claim.object.head, fact.object.head)


def _is_there(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether a claim only says where something is, in a phrase of what a fact says that it is or appears in."""
    if claim.predicate.stem != "be" or claim.object is not None or len(claim.complements) != 1 or claim.times:
        return False
    if not fact.predicate.copular and fact.predicate.concepts.isdisjoint(stems_of("being there")):
        return False
    where = claim.complements[0]
    return any(other.preposition == where.preposition and where.symbols <= other.symbols for other in fact.complements)


def _tells_level(proposition: Proposition) -> bool:
    """Tell whether a proposition says where a figure stands or moved to."""
    if any(quantity.change == "by" for quantity in proposition.quantities):
        return False
    return proposition.predicate.stem in stems_of("level") or not proposition.predicate.concepts.isdisjoint(
        stems_of("movement")
    )


def is_symmetric(proposition: Proposition) -> bool:
    """Tell whether the predicate says the same with its participants swapped."""
    return not proposition.predicate.concepts.isdisjoint(stems_of("symmetric"))


def prepositions_clash(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides say the opposite of the same noun by its preposition ("voted for", "voted against")."""
    clashing = clashing_prepositions()
    return any(
        (one.preposition, other.preposition) in clashing
        and one.head == other.head
        and not (one.quantities or other.quantities)
        for one in claim.complements
        for other in fact.complements
    )
