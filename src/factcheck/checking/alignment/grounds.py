"""Grounds: what must be the same on both sides before any rule may speak.

These are the conditions that make word overlap harmless: the same participants, nothing said that the fact does not
speak of, nothing left out that would make it another statement.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from factcheck.checking.alignment.anaphora import is_told_only_within
from factcheck.checking.alignment.colours import leave_out_circumstances
from factcheck.checking.alignment.lapses import happens
from factcheck.checking.alignment.pairs import is_near
from factcheck.checking.alignment.scopes import is_narrower
from factcheck.checking.alignment.slots import Match
from factcheck.checking.alignment.stances import repeats_sum, same_stance
from factcheck.checking.alignment.timing import Timing
from factcheck.language.lexicon.patterns import opens_with
from factcheck.language.meaning.predicates import contest_concepts, doers_of
from factcheck.language.propositions import Voice
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

_MEASURES = frozenset({QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.DURATION, QuantityKind.POINTS})
_NOTHING = stem("nothing")


class Exempt(enum.Flag):
    """Slots that a rule itself judges and that may therefore differ."""

    NOTHING = 0
    SUBJECT = enum.auto()
    OBJECT = enum.auto()
    ORDERING = enum.auto()


def same_case(alignment: Alignment, exempt: Exempt = Exempt.NOTHING, *, whole: bool = False) -> bool:
    """Tell whether a claim and a fact are about the same case, but for the slots that the rule judges.

    Circumstances that tell no other case ("with 300 people on board", "after a long hunt") may be added, unless the
    `whole` claim has to be borne out.
    """
    if not whole:
        alignment = leave_out_circumstances(alignment)
    if alignment.fact.negated and (alignment.subject.broader or alignment.object.broader):
        return False  # that no residents died says nothing of people
    if is_told_only_within(alignment) or is_narrower(alignment):
        return False
    if alignment.swapped or alignment.loose_figures:
        return False
    if not same_stance(alignment) and not (whole and repeats_sum(alignment)):
        return False
    if alignment.loose_orderings and Exempt.ORDERING not in exempt:
        return False
    if not _same_subject(alignment) and Exempt.SUBJECT not in exempt:
        return False
    if not _same_object(alignment) and Exempt.OBJECT not in exempt:
        return False
    if not whole and _leaves_count_out(alignment):
        return False
    if not _shares_participant(alignment, exempt):
        return False
    return not residue_beyond(alignment, exempt, whole=whole) and not alignment.clashing


def _shares_participant(alignment: Alignment, exempt: Exempt) -> bool:
    """Tell whether somebody or something takes part on both sides, for a verb alone says nothing."""
    slots = [alignment.subject, alignment.object]
    if any(slot.match is Match.SAME and slot.claim and slot.fact for slot in slots):
        return True
    return bool(exempt & (Exempt.SUBJECT | Exempt.OBJECT)) and bool(alignment.claim.arguments)


def residue_beyond(alignment: Alignment, exempt: Exempt, *, whole: bool = False) -> frozenset[str]:
    """Give what the claim says beyond the fact, without the words of the slots that the rule judges.

    Who did it may go unsaid in the fact, unless the `whole` claim has to be borne out.
    """
    residue = alignment.residue
    agent = alignment.claim.subject
    if agent is not None and (alignment.fact.subject is None or _is_undergone(alignment)):
        residue -= stems_of("agents") | doers_of(alignment.fact.predicate.stem)
        named = agent.definite or agent.names or agent.entities
        if not (whole or _counts_patients(alignment)) and (not named or _is_common_doer(alignment, agent)):
            residue -= agent.symbols
    if alignment.place_words:  # "the country", but not "a country"
        new = {a.head for a in (agent, alignment.claim.object) if a is not None and not a.definite}
        residue -= alignment.place_words - new
    for argument in _judged(alignment.claim, exempt):
        residue -= argument.symbols
    return residue


def _is_undergone(alignment: Alignment) -> bool:
    """Tell whether the fact lets its subject do what the claim says that somebody did to it ("resigned")."""
    return alignment.fact.object is None and alignment.subject.match is Match.ADDED


def _is_common_doer(alignment: Alignment, agent: Argument) -> bool:
    """Tell whether a named doer is one by whose kind a thing is done once to a known one ("Tal District Court").

    A court above may do it again.
    """
    words = frozenset(map(stem, agent.text.lower().split()))
    doers = doers_of(alignment.fact.predicate.stem)
    return alignment.anchored and not words.isdisjoint(doers) and words.isdisjoint(stems_of("above others"))


def _counts_patients(alignment: Alignment) -> bool:
    """Tell whether the sides count other numbers of those to whom it was done: some of them "by helicopter"."""
    said = alignment.claim.object
    spans = {alignment.claim.figure_of(number) for number in said.quantities} if said is not None else set()
    return any(pair.claim.span in spans for pair in alignment.wrong_figures)


def _judged(side: Proposition, exempt: Exempt) -> Iterator[Argument]:
    """Give the participants that the rule itself judges."""
    if exempt.value:
        for flag, argument in ((Exempt.SUBJECT, side.subject), (Exempt.OBJECT, side.object)):
            if flag in exempt and argument is not None:
                yield argument


def missing_beyond(alignment: Alignment, exempt: Exempt = Exempt.NOTHING) -> frozenset[str]:
    """Give what the fact says and the claim leaves out, without the words of the slots that the rule judges."""
    missing = alignment.missing
    for argument in _judged(alignment.fact, exempt):
        missing -= argument.symbols
    return missing


def _same_subject(alignment: Alignment) -> bool:
    """Tell whether the subjects agree: the same one, or left out by a passive whose object is the same."""
    match = alignment.subject.match
    if match is Match.LEFT_OUT:
        return alignment.object.match is Match.SAME
    return match in {Match.SAME, Match.ADDED}


def _same_object(alignment: Alignment) -> bool:
    """Tell whether the objects agree: the same, or left out where the subject leaves no doubt of what is meant.

    A noun for an act may be of any object ("her proposals", "the big draw"), and so may a clause inside another ("the
    only one whom she backed"): there the setting has to name it, and what is denied has to be said.
    """
    match = alignment.object.match
    if match is Match.LEFT_OUT:
        claim = alignment.claim
        one_of_many = opens_with(claim.predicate.text, "indefinite article")
        acts = claim.main and claim.voice is not Voice.NOMINAL and (one_of_many or not claim.predicate.copular)
        if acts and alignment.subject.anchored:
            return True
        if one_of_many and alignment.subject.named and claim.predicate.copular and not claim.negated:
            return True  # "it is the capital of Peru", of what the claim calls a capital
        return not claim.negated and not own_symbols_missing(alignment)
    return match in {Match.SAME, Match.ADDED}


def _leaves_count_out(alignment: Alignment) -> bool:
    """Tell whether the fact counts what the claim does not speak of ("raised 90 million", "has five children")."""
    known = alignment.fact.object
    measured = any(pair.fact.kind is not QuantityKind.COUNT for pair in alignment.figures)
    figures = alignment.fact.quantities
    said = alignment.claim.object
    elsewhere = alignment.denial if said is None else said.pronoun and said.head != _NOTHING  # "paid nothing for it"
    if known is None and figures and not alignment.figures and elsewhere:  # somebody raises a sum, a thing rises by one
        subject = alignment.fact.subject
        return subject is not None and bool(subject.entities) and all(q.kind is QuantityKind.MONEY for q in figures)
    counts = known is not None and bool(known.quantities)
    return counts and alignment.object.match is Match.LEFT_OUT and not measured


def own_symbols_missing(alignment: Alignment) -> frozenset[str]:
    """Give the words of the fact's object that neither the claim nor its setting has."""
    return alignment.fact.object.symbols & alignment.missing if alignment.fact.object is not None else frozenset()


def is_unfinished(alignment: Alignment) -> bool:
    """Tell whether a claim leaves out what it takes to be understood ("she fully supports")."""
    if alignment.object.match is not Match.LEFT_OUT or not own_symbols_missing(alignment):
        return False
    return not stands_alone(alignment.claim)


def stands_alone(claim: Proposition) -> bool:
    """Tell whether what a claim says of its subject needs no object."""
    alone = contest_concepts() | stems_of("ergative") | stems_of("objectless")
    return claim.predicate.copular or not claim.predicate.concepts.isdisjoint(alone)


def counts_people_or_things(alignment: Alignment) -> bool:
    """Tell whether a participant is some number of people or things: seats won and seats lost are other seats."""
    return any(
        _is_number_of(side, argument)
        for side in (alignment.claim, alignment.fact)
        for argument in (side.subject, side.object)
        if argument is not None and not argument.definite
    )


def _is_number_of(side: Proposition, argument: Argument) -> bool:
    """Tell whether an argument counts ("12 seats"), other than one that measures ("a surplus of $3 million")."""
    if argument.head in stems_of("attributes"):
        return False  # "a deficit of 3% of output"
    spans = {side.figure_of(number) for number in argument.quantities}
    counts = any(q.span in spans and q.kind not in _MEASURES for q in side.quantities)
    return counts or (bool(spans) and not any(q.span in spans for q in side.quantities))


def figures_agree(alignment: Alignment) -> bool:
    """Tell whether every figure of the claim agrees with the fact."""
    return all(pair.agrees for pair in alignment.figures)


def orderings_agree(alignment: Alignment) -> bool:
    """Tell whether every ordering of the claim is the fact's."""
    return all(pair.agrees for pair in alignment.orderings)


def same_time(alignment: Alignment) -> bool:
    """Tell whether both sides speak of the same time as far as can be told."""
    return alignment.time.timing is Timing.SAME


def is_unique(alignment: Alignment) -> bool:
    """Tell whether what the fact tells of happens once."""
    return happens(alignment.fact)


def repeats_figures(alignment: Alignment) -> bool:
    """Tell whether every figure of the claim is the fact's, and none is just on the same side of a bound."""
    return figures_agree(alignment) and all(map(is_near, alignment.figures))
