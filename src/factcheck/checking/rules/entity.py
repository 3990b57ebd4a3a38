"""FC107: another person, place or organisation."""

from __future__ import annotations

from factcheck.checking.alignment import Alignment, Bond
from factcheck.checking.grounds import (
    Exempt,
    Finding,
    figures_agree,
    find,
    orderings_agree,
    same_case,
    same_time,
    says_enough,
    teller,
)
from factcheck.checking.slots import Match
from factcheck.checking.timing import days_apart
from factcheck.language.concepts import stems_of
from factcheck.model import Difference, Level, RuleCard, TimeSpan

CARD = RuleCard(
    "FC107",
    "entity",
    Level.ERROR,
    "The claim says of another person, place or organisation what the fact says of one, where only one can be right: "
    "the winner of an election, the capital of a country, the holder of an office, the first to do something, or "
    "whatever a fact marks `only: true`.",
    'A draft says "Sand won the runoff"; the fact says "Ruiz won the runoff."',
)
_RECENT_DAYS = 400  # a claim without a date is about the latest such event


def check_entity(alignment: Alignment) -> Finding | None:
    """Find somebody else in a place that only one can hold."""
    if alignment.statement.refuting or alignment.bond is not Bond.SAME or alignment.denial or alignment.claim.negated:
        return None
    if alignment.swapped or not _names_another(alignment) or not _only_one(alignment):
        return None
    if not same_case(alignment, Exempt.SUBJECT) or not same_time(alignment):
        return None
    if not figures_agree(alignment) or not orderings_agree(alignment) or not _same_occasion(alignment):
        return None
    said, known = alignment.subject.claim, alignment.subject.fact
    reason = f"The draft says it of {said}; {teller(alignment)} says it of {known}."
    return find(CARD, alignment, reason, Difference("entity", said, known))


def _names_another(alignment: Alignment) -> bool:
    """Tell whether the claim's subject is certainly another: by name, or by kind where the fact admits no other."""
    if alignment.subject.other_names:
        return True
    subject = alignment.claim.subject
    indefinite = subject is not None and not subject.definite and not subject.pronoun
    return alignment.statement.fact.only and alignment.subject.match is Match.OTHER and indefinite


def _only_one(alignment: Alignment) -> bool:
    """Tell whether the fact can be true of one only."""
    fact = alignment.fact
    if alignment.statement.fact.only or any(ordering.rank for ordering in fact.orderings):
        return True
    return not fact.predicate.concepts.isdisjoint(stems_of("exclusive")) and fact.object is not None


def _is_recent(alignment: Alignment) -> bool:
    """Tell whether a claim without a date can be about the fact's event, by the days between them."""
    event, said_on = alignment.statement.fact.event, alignment.query.said_on
    if event is None or said_on is None or alignment.time.stated or alignment.statement.fact.only:
        return True
    return days_apart(event, TimeSpan(said_on, said_on)) <= _RECENT_DAYS


def _same_occasion(alignment: Alignment) -> bool:
    """Tell whether the claim names the occasion that it is about, so that it can't be another one."""
    if not _is_recent(alignment):
        return False
    if alignment.statement.fact.only and alignment.object.match is Match.SAME:
        return alignment.object.anchored or not (
            alignment.fact.object and alignment.fact.object.symbols & alignment.missing
        )
    if alignment.object.match is Match.SAME:
        return says_enough(alignment, Exempt.SUBJECT) or alignment.object.anchored
    return alignment.fact.object is None and says_enough(alignment, Exempt.SUBJECT)
