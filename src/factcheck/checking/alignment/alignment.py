"""Alignment: one proposition of a claim laid beside one of a fact, slot by slot.

An alignment only says how the two stand; the rules decide what follows. What keeps verdicts honest is counted here:
`residue` is what the claim says and the fact does not, `missing` what the fact says and neither the claim nor its
setting does.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.alignment.awards import answer_award, name_award
from factcheck.checking.alignment.bonds import (
    Bond,
    denied_by_prefix,
    is_symmetric,
    medals_clash,
    modifiers_clash,
    objects_clash,
    prepositions_clash,
    relate_predicates,
)
from factcheck.checking.alignment.compared_ways import comparisons_clash
from factcheck.checking.alignment.counted_parts import find_unsaid_parts
from factcheck.checking.alignment.details import find_details
from factcheck.checking.alignment.going_on import go_on_with
from factcheck.checking.alignment.introductions import words_left_unsaid, words_of_phrases
from factcheck.checking.alignment.lapses import is_rank_of_event
from factcheck.checking.alignment.leftovers import (
    Query,
    collect_symbols,
    colours_clash,
    find_affiliations,
    find_denied,
    find_missing,
    find_numbered_kinds,
    find_own_kinds,
    find_residue,
    find_selected,
    find_topic_words,
    find_unsaid_members,
)
from factcheck.checking.alignment.lent_currencies import lend_currency
from factcheck.checking.alignment.lookbacks import count_back
from factcheck.checking.alignment.nameless import name_parties, name_party
from factcheck.checking.alignment.occasion_clauses import settle_occasion
from factcheck.checking.alignment.pairs import FigurePair, OrderingPair, pair_figures, pair_orderings
from factcheck.checking.alignment.parties import (
    Sides,
    answer_antecedent,
    answer_party,
    answer_pronoun,
    answer_rank,
    answer_title,
    do_one_job,
    find_elsewhere,
    find_marked_party,
    is_patient,
    is_swapped,
    swaps_bodies,
    swaps_complement,
    swaps_kinds,
    swaps_known,
    tell_apart_by_origin,
    tell_by_place,
    tell_titles_apart,
)
from factcheck.checking.alignment.place_words import find_implied_places, find_parties_as_places, find_place_words
from factcheck.checking.alignment.portfolios import portfolios_clash
from factcheck.checking.alignment.ranked_events import answer_ranked
from factcheck.checking.alignment.sayings import hear_speaker
from factcheck.checking.alignment.silent_words import find_silent
from factcheck.checking.alignment.slots import Match, Party, Slot, compare
from factcheck.checking.alignment.those_ahead import find_those_ahead
from factcheck.checking.alignment.timing import Timed, compare_times, is_before_or_after
from factcheck.checking.knowledge.calamities import find_calamities
from factcheck.checking.knowledge.parted import is_of_one_time
from factcheck.checking.knowledge.statements import Statement, names_among
from factcheck.language.inferences.contests import is_drawn_from_win, is_told_of_other_side
from factcheck.language.inferences.hours import is_drawn_hour, tells_clock
from factcheck.language.inferences.leavings import is_told_of_holder
from factcheck.language.inferences.rankings import speaks_of_lack
from factcheck.language.meaning.predicates import contest_concepts
from factcheck.language.propositions import Proposition, Voice
from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.orderings import Ordering
    from factcheck.model import Quantity


__all__ = ["Alignment", "Bond", "FigurePair", "OrderingPair", "Query", "align", "is_share", "lay_out_as_same"]


_SINCE = "since"
_OCCASION = "time"  # what "twice" counts


class Alignment(Struct, frozen=True, dict=True):
    """How a claim's proposition stands to a fact's, slot by slot."""

    query: Query
    claim: Proposition  # the query's
    statement: Statement
    fact: Proposition
    bond: Bond
    swapped: bool
    subject: Slot
    object: Slot
    figures: tuple[FigurePair, ...]
    loose_figures: tuple[Quantity, ...]
    orderings: tuple[OrderingPair, ...]
    loose_orderings: tuple[Ordering, ...]
    time: Timed
    residue: frozenset[str]
    missing: frozenset[str]
    missing_names: frozenset[str]
    missing_places: frozenset[str] = frozenset()  # those missing names that the setting leaves no rival for
    place_words: frozenset[str] = frozenset()  # "country", where it can only be the fact's
    details: frozenset[str] = frozenset()  # what of the residue adds how, where or with what, and is no other case
    affiliation: frozenset[str] = frozenset()  # of what body the claim says that a person is, and the fact does not
    clashing: bool = False  # words that colour, such as "easily" and "narrowly", are opposites
    topical: bool = False  # the draft opens with the topic of the fact's file, which has a name

    @property
    def denial(self) -> bool:
        """Whether one side denies and the other does not."""
        return self.claim.negated is not self.fact.negated

    @property
    def assumed(self) -> bool:
        """Whether a participant is only taken to be the same, which bears a claim out but never gainsays it."""
        return self.subject.assumed or self.object.assumed

    @property
    def anchored(self) -> bool:
        """Whether a named participant is the same on both sides."""
        return self.subject.anchored or self.object.anchored

    @cached_property
    def wrong_figures(self) -> list[FigurePair]:
        """The paired figures that differ."""
        return [pair for pair in self.figures if not pair.agrees]


def align(query: Query, statement: Statement, fact: Proposition, knowledge: Knowledge) -> Alignment | None:
    """Lay a claim's proposition beside a fact's; None where their predicates have nothing to do with each other."""
    claim = count_back(query.proposition, fact, query.said_on)
    claim = settle_occasion(claim, fact, statement, knowledge) if claim.timed_by_clause else claim
    claim = lend_currency(claim, fact) if claim.quantities and fact.quantities else claim
    if claim is not query.proposition:
        query = replace(query, proposition=claim)
    if not _may_meet(claim, statement, fact):
        return None
    if fact.is_reported and (heard := hear_speaker(query, statement, fact, knowledge)) is not None:
        statement, fact = heard
    bond, converse = relate_predicates(claim, fact, knowledge, statement.fact.tolerance)
    if bond is None:
        return None
    if bond is Bond.COMPLEMENT and claim.negated is not fact.negated and denied_by_prefix(claim, fact):
        bond, fact = Bond.SAME, replace(fact, negated=claim.negated)  # "not insured" is "uninsured"
    return _lay_out(query, statement, name_parties(query, statement, fact, knowledge), (bond, converse), knowledge)


def lay_out_as_same(query: Query, statement: Statement, fact: Proposition, knowledge: Knowledge) -> Alignment | None:
    """Lay a claim's proposition beside a fact's as if their predicates said the same."""
    return _lay_out(query, statement, fact, (Bond.SAME, False), knowledge)


def _lay_out(
    query: Query, statement: Statement, fact: Proposition, bond: tuple[Bond, bool], knowledge: Knowledge
) -> Alignment | None:
    """Compare all parts of a claim with those of a fact, by the `bond` of their verbs, which may be converse."""
    claim, (tie, converse) = query.proposition, bond
    figures, loose = pair_figures(claim, fact, statement.fact.tolerance, knowledge.thesaurus)
    agrees = any(pair.agrees for pair in figures)
    parties, others = _answer_parties(query, statement, (fact, agrees), knowledge, converse)
    sides = Sides(claim, fact, knowledge)
    subject, obj, swapped = _compare_parties(query, sides, parties, others)
    if tie is Bond.SAME:
        tie, obj = _oppose_parts(obj, sides, statement)
    subject = tell_titles_apart(find_elsewhere(subject, parties[0], others[0], sides), claim.subject, fact)
    subject = replace(subject, assumed=True) if is_told_of_holder(fact) else subject
    obj = find_elsewhere(obj, parties[1], others[1], sides)
    subject = tell_apart_by_origin(tell_by_place(subject, claim.subject, fact.subject, fact), claim, fact)
    obj = name_award(tell_by_place(obj, claim.object, fact.object, fact), claim.object)
    orderings, loose_orderings = pair_orderings(claim, fact)
    names = _words_of_both(subject, obj, fact) | words_of_phrases(claim, knowledge)
    said = collect_symbols(claim, parties, knowledge) - names
    told = collect_symbols(fact, others, knowledge) - names
    counted = {pair.claim.counted for pair in figures if pair.fact.counted in {None, _OCCASION}}
    unsaid = find_unsaid_members(fact, said | names) | find_unsaid_parts(fact, figures) - said
    unsaid |= find_affiliations(fact, said | names, knowledge)
    unsaid |= find_those_ahead(claim, fact)
    missing = find_missing(told - unsaid, said, query, knowledge) - find_numbered_kinds(claim, fact)
    missing -= words_left_unsaid(claim, fact) if claim.complements and fact.complements else frozenset()
    topic = find_topic_words(query, statement, knowledge) if missing else missing
    missing -= topic
    residue = find_residue((said | (claim.extra - fact.extra)) - names, statement, knowledge) - counted
    residue -= find_calamities(residue, claim, statement)
    residue -= find_silent(residue, claim, fact, statement)
    residue |= find_selected(query, statement, fact) | find_denied(claim, fact)
    residue |= (find_own_kinds(claim, statement, knowledge) - names) | find_parties_as_places(claim, fact, knowledge)
    time = compare_times(claim, fact, statement, query.moment, query.said_on)
    earlier = statement.implied and not time.stated and any(t.relation != _SINCE for t in fact.times)
    if earlier and not (is_rank_of_event(fact, statement) or is_of_one_time(statement)):
        return None  # what was so at an earlier time is meant by nobody who does not say so
    return Alignment(
        query, claim, statement, fact, tie, swapped, subject, obj, figures, loose, orderings, loose_orderings, time,
        residue=residue,
        missing=missing,
        missing_names=names_among(missing),
        missing_places=find_implied_places((missing, told), query, statement, knowledge),
        place_words=find_place_words(residue, query, statement, knowledge),
        details=find_details(claim, fact, (residue, missing), knowledge),
        affiliation=residue & find_affiliations(claim, told | names, knowledge) if residue else residue,
        clashing=colours_clash(query, statement, knowledge),
        topical=bool(names_among(topic)),
    )  # fmt: skip


def _may_meet(claim: Proposition, statement: Statement, fact: Proposition) -> bool:
    """Tell whether a claim's proposition and a fact's are of kinds that may speak to each other."""
    if Voice.LACK in {claim.voice, fact.voice} and (claim.voice is Voice.LACK or not speaks_of_lack(claim)):
        return False
    if is_told_of_other_side(claim, fact) or (is_drawn_hour(fact) and not tells_clock(claim)):
        return False
    return not is_drawn_from_win(claim) and not (claim.times and is_before_or_after(fact, statement))


def _answer_parties(
    query: Query, statement: Statement, known: tuple[Proposition, bool], knowledge: Knowledge, converse: bool
) -> tuple[list[Party | None], list[Party | None]]:
    """Answer who takes part on either side, as who does it and whom it is done to."""
    claim, fact = query.proposition, known[0]
    parties = [answer_party(argument, query.setting, knowledge) for argument in (claim.subject, claim.object)]
    others = [answer_party(argument, frozenset(), knowledge) for argument in (fact.subject, fact.object)]
    others = [name_party(party, query, statement, fact, knowledge) for party in others]
    parties = [answer_pronoun(*pair, query, statement, knowledge) for pair in zip(parties, others, strict=True)]
    parties = [answer_antecedent(*pair, query, statement, knowledge) for pair in zip(parties, others, strict=True)]
    parties[0] = answer_ranked((parties[0], others[0]), query, statement, fact, knowledge)
    parties = [go_on_with(*pair, query, known, knowledge) for pair in zip(parties, others, strict=True)]
    parties[1] = answer_award(parties[1], others[1], query, fact, knowledge)
    if query.around.places <= statement.symbols:  # of no other country
        parties = [answer_title(*pair, query) for pair in zip(parties, others, strict=True)]
    if converse:
        marked = find_marked_party(claim, query.setting, knowledge)
        both = marked is not None and parties[1] is not None
        if both and claim.subject is not None and claim.object is not None and claim.object.pronoun:
            parties[1] = answer_party(claim.object, query.setting, knowledge)  # "they lost it to Lorn": not themselves
        parties = [marked, parties[1]] if both else [parties[1] or marked, parties[0]]
    if is_patient(claim, fact, parties[0], others, knowledge):
        parties = [None, parties[0]]
    elif is_patient(fact, claim, others[0], parties, knowledge):
        others = [None, others[0]]
    return parties, others


def _compare_parties(
    query: Query, sides: Sides, parties: list[Party | None], others: list[Party | None]
) -> tuple[Slot, Slot, bool]:
    """Compare who takes part on either side, and tell whether one side has them the other way round."""
    claim, knowledge = sides.claim, sides.knowledge
    subject, obj = compare(parties[0], others[0], knowledge), compare(parties[1], others[1], knowledge)
    crossed = compare(parties[0], others[1], knowledge), compare(parties[1], others[0], knowledge)
    if subject.match is Match.OTHER and do_one_job(claim.subject, sides.fact.subject, sides.fact.predicate.stem):
        subject = replace(
            subject, match=Match.SAME, named=claim.subject.symbols if claim.subject is not None else frozenset()
        )
    ranked = answer_rank(query, parties[0], sides.fact, others[0]) if subject.match is Match.UNKNOWN else None
    if ranked is not None:
        subject = replace(compare(ranked, others[0], knowledge), assumed=True)
    swapped = is_swapped((subject, obj), crossed)
    if swapped and is_symmetric(claim):
        subject, obj, swapped = crossed[0], crossed[1], False
    unnamed = swaps_kinds((subject, obj), crossed, sides) or swaps_known((subject, obj), crossed, sides)
    swapped = swapped or (unnamed and not is_symmetric(claim))
    beside = not swapped and swaps_complement(subject, parties[0], others[0], sides)
    envoy = subject if claim.predicate.copular else obj
    sent = envoy.match is Match.SAME and envoy.anchored and swaps_bodies(sides)
    return subject, obj, swapped or (beside and obj.match is Match.SAME) or sent


def _words_of_both(subject: Slot, obj: Slot, fact: Proposition) -> frozenset[str]:
    """Give the words that name or describe those whom both sides speak of; who won the league won its title."""
    won = obj.match is Match.SAME and not fact.predicate.concepts.isdisjoint(contest_concepts())
    return subject.named | obj.named | (stems_of("prizes") if won else frozenset())


def _oppose_parts(obj: Slot, sides: Sides, statement: Statement) -> tuple[Bond, Slot]:
    """Tell whether the same predicate is opposed by what goes with it ("voted against", "had a deficit")."""
    if prepositions_clash(sides.claim, sides.fact):
        return Bond.OPPOSITE, obj
    opposed = objects_clash(sides.claim, sides.fact, sides.knowledge) if obj.match is Match.OTHER else frozenset()
    opposed |= modifiers_clash(sides.claim, sides.fact) | medals_clash(sides.claim, sides.fact)
    opposed |= portfolios_clash(sides.claim, sides.fact) | comparisons_clash(sides.claim, sides.fact, statement)
    if not opposed:
        return Bond.SAME, obj
    same = obj.match is Match.SAME and obj.anchored
    return Bond.OPPOSITE, (
        replace(obj, named=obj.named | opposed) if same else Slot(Match.SAME, obj.claim, obj.fact, named=opposed)
    )


def is_share(proposition: Proposition) -> bool:
    """Tell whether a proposition was drawn out of another and only carries a figure."""
    return proposition.voice is Voice.SHARE
