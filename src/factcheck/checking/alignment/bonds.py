"""Bonds: how the predicate of a claim stands to that of a fact."""

from __future__ import annotations

import enum
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.checking.alignment.definitions import define_otherwise
from factcheck.checking.alignment.light_verbs import tell_costs
from factcheck.checking.alignment.pairs import pair_figures
from factcheck.checking.alignment.plain_states import are_told_alike
from factcheck.language.inferences.origins import exclude_each_other
from factcheck.language.lexicon import listed
from factcheck.language.meaning.meanings import Voice
from factcheck.language.words import dictionary
from factcheck.language.words.antonyms import are_antonyms
from factcheck.language.words.concepts import Reach, clashing_prepositions, stems_among, stems_of

if TYPE_CHECKING:
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.predicates import Predicate
    from factcheck.language.propositions import Proposition


_SHORT = 3
_ONE, _SUCCEED = "one", "succeed"
_PLACE = "place"
_NONE: frozenset[str] = frozenset()
_BOTH = 2
_FEW = 3  # concepts of a word that has not too many senses to stand for each of them


class Bond(enum.StrEnum):
    """How two predicates stand to each other."""

    SAME = "same"
    LEVEL = "level"  # both only say where a figure stands or moved to
    OPPOSITE = "opposite"
    COMPLEMENT = "complement"  # opposite, and nothing between them
    EXCLUSIVE = "exclusive"  # both tell a country or a kind of work, and only one can be right
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
        general = shared <= stems_among("of figures", "irrelative") or _only_are(claim, fact)
        if not general or _share_figures(claim, fact, tolerance) or _only_rank(claim, fact):
            return Bond.SAME, False
    if are_told_alike(claim, fact, knowledge):
        return Bond.SAME, False
    if exclude_each_other(claim, fact) or define_otherwise(claim, fact):
        return Bond.EXCLUSIVE, False
    tied = thesaurus.are_tied(mine, theirs)
    if tied and fact.object is not None and thesaurus.converse(mine, theirs):
        others = (*claim.complements, *((claim.object,) if claim.object is not None else ()))
        marked = any(other.preposition in listed("from and to") for other in others)  # "a defeat to Oslo"
        if marked or (claim.object is not None and (_name_rivals(claim, fact) or not thesaurus.oppose(mine, theirs))):
            return Bond.SAME, True
    if _clear_away(claim, fact):
        return Bond.SAME, False
    if (tied and thesaurus.complement(mine, theirs)) or denied_by_prefix(claim, fact):
        return Bond.COMPLEMENT, False
    if tied and thesaurus.oppose(mine, theirs) and not _comes_after(claim, fact):
        return Bond.OPPOSITE, False
    if tied and not fact.negated and thesaurus.entails(theirs, mine):
        return Bond.BROADER, False
    if (_tell_levels(claim, fact) or tell_costs(claim, fact)) and _share_figures(claim, fact, tolerance):
        return Bond.LEVEL, False
    return _relate_loosely(claim, fact, knowledge), False


def _name_rivals(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides name the one and the other of two ("Orm lead Tal by a point", "Tal trail Orm")."""
    if any(side.predicate.concepts.isdisjoint(stems_of("leading")) for side in (claim, fact)):
        return False
    told = (claim.subject, claim.object, fact.subject, fact.object)
    return all(one is not None and bool(one.entities or one.head in one.names) for one in told)


def _relate_loosely(claim: Proposition, fact: Proposition, knowledge: Knowledge) -> Bond | None:
    """Tell by the dictionary how two predicates stand that the lexicon does not relate."""
    if knowledge.thesaurus.reach is Reach.LEXICON:
        return None
    bond = _look_up(claim.predicate, fact.predicate)
    return None if bond is Bond.BROADER and fact.negated else bond


def may_be_reworded(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether the dictionary relates two predicates in some way."""
    return _look_up(claim.predicate, fact.predicate) is not None


def _look_up(mine: Predicate, theirs: Predicate) -> Bond | None:
    """Tell by the dictionary how two predicates stand."""
    return relate_rewordings(_names_of(mine.stem, mine.concepts), _names_of(theirs.stem, theirs.concepts))


@lru_cache(maxsize=1 << 13)
def relate_rewordings(mine: frozenset[str], theirs: frozenset[str]) -> Bond | None:
    """Tell how the words of a claim's predicate stand to those of a fact's by the dictionary."""
    if any(dictionary.are_alike(left, right) for left in mine for right in theirs):
        return Bond.SAME
    if any(dictionary.is_kind(right, left) for left in mine for right in theirs):
        return Bond.BROADER
    return None


@lru_cache(maxsize=1 << 13)
def _names_of(stem: str, concepts: frozenset[str]) -> frozenset[str]:
    """Give the words by which a predicate is looked up: its own, and what a verb with a particle or noun stands for.

    The concepts of a single word are left out, as what is like one of them need not be like the word.
    """
    names = frozenset({stem})
    if " " in stem and len(concepts) <= _FEW:
        names |= concepts
    return names - stems_of("irrelative")


def _share_figures(claim: Proposition, fact: Proposition, tolerance: str | None) -> bool:
    """Tell whether some figure of the claim is about what one of the fact's is about."""
    return bool(pair_figures(claim, fact, tolerance)[0])


def denied_by_prefix(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether one side says "insured" and the other "uninsured" of what they speak of."""
    one, other = claim.predicate.stem, fact.predicate.stem
    if one != f"un{other}" and other != f"un{one}":
        return False
    states = all(side.predicate.copular or side.voice is Voice.PASSIVE for side in (claim, fact))
    return states and min(len(one), len(other)) > _SHORT


def objects_clash(claim: Proposition, fact: Proposition, knowledge: Knowledge) -> frozenset[str]:
    """Give the opposite things that both sides say somebody has, a surplus and a deficit; nothing where they don't."""
    nothing: frozenset[str] = frozenset()
    one, other = claim.object, fact.object
    if one is None or other is None or one.entities or other.entities or one.names or other.names:
        return nothing
    if (claim.predicate.concepts & fact.predicate.concepts).isdisjoint(stems_of("having")) and not _moves_as_far(
        claim, fact
    ):
        return nothing
    concepts = knowledge.thesaurus.concepts
    alike = one.symbols - {one.head} == other.symbols - {other.head}
    opposed = alike and knowledge.thesaurus.oppose(concepts(one.head), concepts(other.head))
    return frozenset({one.head, other.head}) if opposed else nothing


def _moves_as_far(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides speak of a change by the very same figure ("announced a price rise of 8%", "a cut")."""
    mine, theirs = ({(q.kind, q.value) for q in side.quantities if q.change == "by"} for side in (claim, fact))
    return bool(mine) and mine == theirs and claim.predicate.stem == fact.predicate.stem


def medals_clash(claim: Proposition, fact: Proposition) -> frozenset[str]:
    """Give the two medals of which both sides say that the same one won one in the same event."""
    medals = [side.object.symbols & stems_of("medals") if side.object is not None else _NONE for side in (claim, fact)]
    if medals[0] == medals[1] or any(len(found) != 1 for found in medals):
        return _NONE
    events = [
        {(c.preposition, c.head) for c in side.complements} | {(q.unit, str(q.value)) for q in side.quantities}
        for side in (claim, fact)
    ]
    sole = all(side.object is not None and not side.object.quantities for side in (claim, fact))
    return medals[0] | medals[1] if sole and events[0] and events[0] == events[1] else _NONE


def modifiers_clash(claim: Proposition, fact: Proposition) -> frozenset[str]:
    """Give the antonyms by which both sides call one thing of a kind ("one of the best songs", "the worst songs")."""
    if not (claim.predicate.copular and fact.predicate.copular) or claim.predicate.stem != fact.predicate.stem:
        return frozenset()
    if claim.tense is not fact.tense and claim.predicate.stem != _ONE:
        return frozenset()  # what was a public school may be a private one now
    mine, theirs = (_modifiers(side) for side in (claim, fact))
    only_mine, only_theirs = mine - theirs, theirs - mine
    pairs = [(one, other) for one in only_mine for other in only_theirs if are_antonyms(one, other)]
    return frozenset(pairs[0]) if len(pairs) == 1 and len(only_mine) == 1 else frozenset()


def _modifiers(proposition: Proposition) -> frozenset[str]:
    """Give what stands before the noun after a copula, or before that of "one of the ..."."""
    if proposition.predicate.stem == _ONE and proposition.object is not None:
        return proposition.object.symbols
    beside = proposition.complements[0] if proposition.complements else None
    return beside.symbols if beside is not None and beside.preposition == "as" else frozenset()


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


def _only_rank(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides say which place somebody has, and one only adds in what ("18th in the league")."""
    ranked = [side.orderings[0] for side in (claim, fact) if len(side.orderings) == 1 and side.object is None]
    if len(ranked) < _BOTH or ranked[0].rank != ranked[1].rank or claim.tense is not fact.tense:
        return False
    if any(one.scale != _PLACE for one in ranked):
        return False
    return {c.text.lower() for c in (*claim.complements, *fact.complements)} <= listed("ordering/standings")


def _clear_away(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides say of one restraint that it is gone ("lifted", "dropped the sanctions")."""
    if claim.object is None or fact.object is None or claim.object.head != fact.object.head:
        return False
    verbs = {claim.predicate.stem, fact.predicate.stem}
    return verbs <= stems_of("clearing away") and fact.object.head in stems_of("restraints")


def _tell_levels(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides say where a figure stands or moved to.

    By how much it moved may stand beside in a fact, in another kind of figure ("rose by 8% to 3 billion").
    """
    movement, level = stems_of("movement"), stems_of("level")
    if fact.predicate.stem not in level and fact.predicate.concepts.isdisjoint(movement):
        return False
    moved = not claim.predicate.concepts.isdisjoint(movement)
    if not moved and claim.predicate.stem not in level:
        return False
    if _counts_subject(fact) and not _counts_subject(claim):
        return False  # of "2,300 of the inhabitants are over 75" the first figure is no level of anything
    by = [{quantity.kind for quantity in side.quantities if quantity.change == "by"} for side in (claim, fact)]
    kinds = {quantity.kind for quantity in claim.quantities}
    return not (by[0] or (by[1] and (moved or kinds & by[1])))


def _counts_subject(side: Proposition) -> bool:
    return side.subject is not None and bool(side.subject.quantities)


def _comes_after(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether one side says that something took another's place, of which the other side says that it failed."""
    pairs = (claim, fact), (fact, claim)
    return any(
        _SUCCEED in one.predicate.concepts and one.object is not None and other.object is None for one, other in pairs
    )


def is_symmetric(proposition: Proposition) -> bool:
    """Tell whether the predicate says the same with its participants swapped."""
    return not proposition.predicate.concepts.isdisjoint(stems_of("symmetric"))


def prepositions_clash(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides say the opposite of the same noun by its preposition ("voted for", "voted against")."""
    stems = claim.predicate.stem, fact.predicate.stem
    if stems[0] != stems[1] and (claim.variant or fact.variant or any(" " in stem for stem in stems)):
        return False  # what was bought from Lund was paid to Lund
    clashing = clashing_prepositions()
    both = {(c.preposition, c.head) for c in claim.complements} & {(c.preposition, c.head) for c in fact.complements}
    return any(
        (one.preposition, other.preposition) in clashing
        and one.head == other.head
        and one.negative is other.negative  # "with no deal" is "without a deal"
        and not both & {(one.preposition, one.head), (other.preposition, other.head)}  # "from hand to hand"
        and not (one.quantities or other.quantities)
        and not (_tells_distance(claim, one) or _tells_distance(fact, other))
        and not (_belongs_to_noun(claim, one) or _belongs_to_noun(fact, other))
        for one in claim.complements
        for other in fact.complements
    )


def _tells_distance(side: Proposition, phrase: Argument) -> bool:
    """Tell whether a preposition belongs to a length of time before it ("two days after the vote")."""
    return any(time.period is None and time.text.endswith(f" {phrase.preposition}") for time in side.times)


def _belongs_to_noun(side: Proposition, phrase: Argument) -> bool:
    """Tell whether a phrase with "to" tells of which one its noun is ("recalled its ambassador to Peru")."""
    done = side.object
    if done is None or phrase.preposition != "to" or done.head not in stems_of("sent to"):
        return False
    return f"{done.text} to {phrase.text}" in side.text
