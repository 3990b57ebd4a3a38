"""Parties: which participant of a claim is to be held against which of a fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.alignment.bonds import is_symmetric
from factcheck.checking.alignment.going_on import is_ship_called_she, speaks_of_another
from factcheck.checking.alignment.slots import Match, Party, Slot, compare
from factcheck.checking.knowledge.identities import resolve
from factcheck.checking.knowledge.statements import names_among
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.meaning.predicates import Tense, doers_of
from factcheck.language.propositions import Proposition, Voice
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import is_plural, people_like
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.checking.alignment.leftovers import Query
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.meaning.arguments import Argument


_LIES = "be", "locat"
_TWO = 2


def is_patient(
    claim: Proposition, fact: Proposition, party: Party | None, others: list[Party | None], knowledge: Knowledge
) -> bool:
    """Tell whether the claim's subject is what the fact's acts on ("the bridge opened", "they opened the bridge")."""
    if claim.object is not None or fact.object is None or party is None:
        return False
    if claim.voice is not Voice.ACTIVE and not (claim.voice is Voice.NOMINAL and claim.main):
        return False
    movable = [side.predicate.concepts & stems_of("ergative") for side in (claim, fact)]
    told = claim.voice is Voice.NOMINAL  # "the mill's opening in May"
    stative = claim.predicate.copular or " " in claim.predicate.stem or told  # "was open", "took place"
    stative |= (claim.predicate.stem, fact.predicate.stem) == _LIES  # "is in Peru", of what is located there
    agentless = fact.voice is Voice.PASSIVE and fact.subject is None
    headline = claim.tense is Tense.PAST and not (claim.predicate.concepts & fact.predicate.concepts).isdisjoint(
        stems_of("headline passives")  # "Ruiz jailed for fraud"
    )
    levelled = bool(movable[1]) and claim.predicate.stem in stems_of("level") and bool(claim.quantities)  # "was 4%"
    moved = bool(movable[0]) and bool(movable[1] or claim.predicate.concepts & fact.predicate.concepts)
    undergone = _undergoes_opposite(claim, fact, knowledge)
    if not moved and not (stative and agentless) and not headline and not levelled and not undergone:
        return False
    straight, crossed = compare(party, others[0], knowledge), compare(party, others[1], knowledge)
    return straight.match is not Match.SAME and crossed.match is Match.SAME


def _undergoes_opposite(claim: Proposition, fact: Proposition, knowledge: Knowledge) -> bool:
    """Tell whether the claim tells what befell its subject, and the fact that the opposite was done to it."""
    mine, theirs, thesaurus = claim.predicate.concepts, fact.predicate.concepts, knowledge.thesaurus
    if mine.isdisjoint(stems_of("undergoing", "opposites")) or thesaurus.converse(mine, theirs):
        return False
    return thesaurus.oppose(mine, theirs) or thesaurus.complement(mine, theirs)


def answer_party(argument: Argument | None, setting: frozenset[str], knowledge: Knowledge) -> Party | None:
    """Answer who an argument stands for."""
    return Party(argument, resolve(knowledge, argument, setting)) if argument is not None else None


def answer_pronoun(
    claim: Party | None, fact: Party | None, query: Query, statement: Statement, knowledge: Knowledge
) -> Party | None:
    """Let "they" or "it" stand for the fact's own noun ("the bronzes") where the text before speaks of that.

    The noun with which the sentence before began may say that it is another one ("The old mill is closed. It ...").
    """
    if claim is None or fact is None or not claim.argument.pronoun or claim.entities or fact.entities:
        return claim
    before = claim.argument.antecedent
    if before is not None and _is_of_another(before, fact.argument, statement, knowledge):
        return claim
    noun = fact.argument.head_word
    plural = noun.endswith("s") or is_plural(noun) or noun in people_like()
    fits = claim.argument.head_word in (listed("they") if plural else {"it"})
    fits = fits or is_ship_called_she(claim.argument.head_word, fact.argument, query, knowledge)
    plain = not (fact.argument.names or fact.argument.pronoun or fact.argument.quantities)
    if not (fits and plain and fact.argument.head in query.setting):
        return claim
    if speaks_of_another(claim.argument.head_word, fact.argument, query, knowledge):
        return claim
    return replace(fact, argument=replace(fact.argument, presumed=True)) if claim.argument.presumed else fact


def answer_antecedent(
    claim: Party | None, fact: Party | None, query: Query, statement: Statement, knowledge: Knowledge
) -> Party | None:
    """Let "it" that nothing else answers stand for the noun with which the sentence before began ("The dam is old")."""
    argument = claim.argument if claim is not None and not claim.entities else None
    known = argument.antecedent if argument is not None and argument.pronoun else None
    if argument is None or known is None or fact is None:
        return claim
    if known.head == fact.argument.head:
        apart = is_plural(known.head_word) is not is_plural(fact.argument.head_word)
        if apart or _is_of_another(known, fact.argument, statement, knowledge):
            return claim  # "the bridges" and "the old bridge" are not the bridge
    return answer_party(replace(known, presumed=argument.presumed), query.setting, knowledge)


def _is_of_another(before: Argument, fact: Argument, statement: Statement, knowledge: Knowledge) -> bool:
    """Tell whether a noun of the text before has words that tell it from the fact's, or that no fact has."""
    more = before.symbols - statement.symbols - {before.head}
    told = fact.symbols != {fact.head}
    return bool(more) and (told or not all(map(knowledge.index.positions, more)))


def answer_title(claim: Party | None, fact: Party | None, query: Query) -> Party | None:
    """Let "the president" be whom the fact calls President Ruiz, where the text before names her."""
    if claim is None or fact is None or claim.entities or len(fact.entities) != 1:
        return claim
    said, known = claim.argument, fact.argument
    titled = said.head in known.symbols & stems_of("title", "titles")
    plain = said.definite and said.symbols == {said.head} and not said.quantities
    return fact if titled and plain and f"@{fact.entities[0]}" in query.setting - query.symbols else claim


def answer_rank(query: Query, claim: Party | None, fact: Proposition, known: Party | None) -> Party | None:
    """Let "it" of "it is the largest mine in Peru" be the thing that the fact ranks, where the text names that.

    There is one of that rank, so that the claim is true of it or of nothing.
    """
    ranked = {(o.scale, o.rank) for o in query.proposition.orderings}
    if ranked.isdisjoint((o.scale, o.rank) for o in fact.orderings):
        return None
    if claim is None or known is None or claim.entities or claim.argument.head_word not in listed("it"):
        return None
    named = names_among(known.argument.symbols)
    here = claim.argument.head_word == "this"  # "this is the largest since 1998", and "had not seen a larger one since"
    return known if here or (named and named <= query.setting) else None


def find_marked_party(claim: Proposition, setting: frozenset[str], knowledge: Knowledge) -> Party | None:
    """Give the one that a converse predicate marks with "to" or "from" ("lost to X", "bought from X")."""
    marked = next((c for c in claim.complements if c.preposition in listed("by, from or to")), None)
    return answer_party(marked, setting, knowledge)


def is_swapped(straight: tuple[Slot, Slot], crossed: tuple[Slot, Slot]) -> bool:
    """Tell whether both participants are the same, in each other's place."""
    both = all(slot.match is Match.SAME and (slot.anchored or slot.definite) for slot in crossed)
    known = any(slot.anchored for slot in crossed)
    return both and known and any(slot.match is Match.OTHER for slot in straight)


def swaps_known(straight: tuple[Slot, Slot], crossed: tuple[Slot, Slot], sides: Sides) -> bool:
    """Tell whether two known ones without names are in each other's place on the same day ("the tram hit the bus")."""
    both = all(slot.match is Match.SAME and slot.definite for slot in crossed)
    days = [{t.period for t in side.times if t.period is not None} for side in (sides.claim, sides.fact)]
    return both and all(slot.match is Match.OTHER for slot in straight) and bool(days[0]) and days[0] == days[1]


def swaps_kinds(straight: tuple[Slot, Slot], crossed: tuple[Slot, Slot], sides: Sides) -> bool:
    """Tell whether two kinds without names are in each other's place ("girls outdid boys").

    It takes the same figure, or the same time of a comparison that only one of them can win.
    """
    kinds = all(slot.match is Match.OTHER for slot in straight) and all(slot.match is Match.SAME for slot in crossed)
    said, known = ({q.value for q in (*side.quantities, *side.extra_figures)} for side in (sides.claim, sides.fact))
    return kinds and ((bool(said) and said == known) or (not said and _are_compared_then(sides)))


def _are_compared_then(sides: Sides) -> bool:
    """Tell whether both sides compare two kinds at the very same time, or both today."""
    compared = stems_of("comparing")
    if any(side.predicate.concepts.isdisjoint(compared) for side in (sides.claim, sides.fact)):
        return False
    said, known = ({time.period for time in side.times} for side in (sides.claim, sides.fact))
    today = all(side.tense is Tense.PRESENT for side in (sides.claim, sides.fact))
    return said == known and None not in said and (bool(said) or today)


class Sides(Struct, frozen=True):
    """The two propositions that are laid beside each other, and the facts that tell who is meant."""

    claim: Proposition
    fact: Proposition
    knowledge: Knowledge


def swaps_complement(subject: Slot, mine: Party | None, theirs: Party | None, sides: Sides) -> bool:
    """Tell whether the subject and a complement stand in each other's place ("took it from Ruiz")."""
    claim, fact, knowledge = sides.claim, sides.fact, sides.knowledge
    if subject.match is not Match.OTHER or mine is None or theirs is None or is_symmetric(claim):
        return False
    for complement in claim.complements:
        for other in fact.complements:
            if complement.preposition != other.preposition or complement.preposition is None:
                continue
            crossed = (
                compare(answer_party(complement, frozenset(), knowledge), theirs, knowledge),
                compare(mine, answer_party(other, frozenset(), knowledge), knowledge),
            )
            if all(slot.match is Match.SAME for slot in crossed) and any(slot.anchored for slot in crossed):
                return True
    return False


def swaps_bodies(sides: Sides) -> bool:
    """Tell whether an office of one body sent to another is told the other way round ("Peru's ambassador to Chile")."""
    both = _names_in_phrases(sides.claim) & _names_in_phrases(sides.fact)
    entities = sides.knowledge.gazetteer.entities
    bodies = {symbol for symbol in both if symbol.startswith("@") and entities[symbol[1:]].kind != "person"}
    if len(bodies) != _TWO:
        return False
    sent = [
        {b for b in bodies for name in (entities[b[1:]].name, *entities[b[1:]].aliases) if f" to {name}" in side.text}
        for side in (sides.claim, sides.fact)
    ]
    return all(len(found) == 1 for found in sent) and sent[0] != sent[1]


def _names_in_phrases(side: Proposition) -> frozenset[str]:
    """Give the symbols of the phrases that tell of an office of somebody who is sent to another body."""
    sent = stems_of("sent to")
    phrases = [*side.complements, *(argument for argument in (side.subject, side.object) if argument is not None)]
    told = side.predicate.stem in sent or any(not c.symbols.isdisjoint(sent) for c in phrases)
    return frozenset(symbol for c in phrases for symbol in c.symbols) if told else frozenset()


def find_elsewhere(slot: Slot, claim_party: Party | None, fact_party: Party | None, sides: Sides) -> Slot:
    """Where one side leaves a participant out of its place, look for it among that side's complements."""
    if slot.match is Match.LEFT_OUT and fact_party is not None:
        others = (answer_party(complement, frozenset(), sides.knowledge) for complement in sides.claim.complements)
        return _find_same(((other, fact_party) for other in others), sides.knowledge) or slot
    if slot.match in {Match.OTHER, Match.ADDED} and claim_party is not None:
        listing = lexicon.read_words("predicates", "listing")
        told = [c for c in sides.fact.complements if slot.match is Match.ADDED or c.preposition in listing]
        others = (answer_party(complement, frozenset(), sides.knowledge) for complement in told)
        return _find_same(((claim_party, other) for other in others), sides.knowledge) or slot
    return slot


def _find_same(pairs: Iterable[tuple[Party | None, Party | None]], knowledge: Knowledge) -> Slot | None:
    """Give the first of some pairs that are one and the same."""
    slots = (compare(claim, fact, knowledge) for claim, fact in pairs)
    return next((slot for slot in slots if slot.match is Match.SAME), None)


def tell_by_place(slot: Slot, claim: Argument | None, known: Argument | None, fact: Proposition) -> Slot:
    """Be sure of a thing that the claim names by where the fact has it ("the Tal fire", "the fire in Tal")."""
    if not slot.assumed or claim is None or known is None or claim.head != known.head:
        return slot
    names = claim.symbols - {claim.head}
    places = (c.symbols for c in fact.complements if c.preposition in listed("about a place"))
    return replace(slot, assumed=False) if names and any(names <= place for place in places) else slot


def tell_apart_by_origin(slot: Slot, claim: Proposition, fact: Proposition) -> Slot:
    """Tell those apart whom a phrase right behind them places otherwise ("the crew from Tal", "the crew from Orm")."""
    if slot.match is not Match.SAME or slot.anchored:
        return slot
    mine, theirs = _place_behind_subject(claim), _place_behind_subject(fact)
    if mine is None or theirs is None or mine.preposition != theirs.preposition:
        return slot
    if not mine.symbols.isdisjoint(theirs.symbols):
        return slot
    return replace(slot, match=Match.OTHER, other_names=True)


def _place_behind_subject(side: Proposition) -> Argument | None:
    """Give the named place that a phrase right behind the subject of a clause tells."""
    subject = side.subject.text if side.subject is not None else ""
    placed = (c for c in side.complements if subject and c.preposition and c.names)
    return next((c for c in placed if f"{subject} {c.preposition} {c.text}" in side.text), None)


def tell_titles_apart(slot: Slot, claim: Argument | None, fact: Proposition) -> Slot:
    """Leave open whether "Paper Lanterns" is "Lanterns" where the fact says that this is a song, a town or the like.

    People are called by their surname alone, things by their whole name, but for the state behind a town.
    """
    known = fact.subject
    if slot.match is not Match.SAME or not fact.predicate.copular or claim is None or known is None:
        return slot
    if fact.predicate.stem not in stems_of("generic subjects") or known.aliases or "," in claim.text + known.text:
        return slot
    if not (claim.names or known.names) or claim.pronoun or known.pronoun or claim.symbols == known.symbols:
        return slot
    return replace(slot, match=Match.UNKNOWN, anchored=False) if claim.head == known.head else slot


_POLICE = stem("police")


def do_one_job(claim: Argument | None, fact: Argument | None, verb: str) -> bool:
    """Tell whether two nouns are for those by whom an act is commonly done ("police", "detectives", of an arrest)."""
    if claim is None or fact is None or claim.quantities or fact.quantities:
        return False
    doers = doers_of(verb)
    if _POLICE not in doers:
        return False  # one court may have jailed somebody, and another have done so again
    return claim.symbols <= doers and fact.symbols <= doers and bool(claim.symbols and fact.symbols)
