"""Clauses about offices: who is said to hold one, to come into it or to leave it, and after whom."""

from __future__ import annotations

import enum
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.checking.knowledge.offices import Office, is_of_person, read_office, read_title
from factcheck.checking.knowledge.statements import words_of
from factcheck.language import lexicon
from factcheck.language.propositions import Voice
from factcheck.language.words.morphology import stem
from factcheck.model import Modality

if TYPE_CHECKING:
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition


class Turn(enum.StrEnum):
    """What a clause says of somebody and an office."""

    HOLDS = "holds"
    ENTERS = "enters"
    NAMED = "is named for"  # which may be long before the first day
    LEAVES = "leaves"


class OfficeClause(Struct, frozen=True):
    """Who, which office, what is said of the two, and who had it before where the clause tells."""

    holder: Argument
    office: Office
    turn: Turn
    before: Argument | None = None


def read_clause(proposition: Proposition, knowledge: Knowledge) -> OfficeClause | None:
    """Read what a clause says of somebody and an office, None where it says something else or more."""
    if proposition.modality is not Modality.ASSERTED or proposition.is_reported:
        return None
    if proposition.predicate.copular:
        office = read_office(proposition, knowledge)
        told = _attribute(proposition.subject, office, _turn_of_copula(proposition)) if office is not None else None
    else:
        told = _read_verb(proposition, knowledge)
    again = told is not None and not lexicon.read_words("roles", "once more").isdisjoint(words_of(proposition.text))
    return None if again else told


def _attribute(
    holder: Argument | None, office: Office, turn: Turn, before: Argument | None = None
) -> OfficeClause | None:
    if holder is None or holder.members or holder.pronoun or holder.presumed or not (holder.entity or holder.names):
        return None
    return OfficeClause(holder, office, turn, before)


def _turn_of_copula(proposition: Proposition) -> Turn:
    if proposition.voice is Voice.COPULA:
        return Turn.NAMED
    words = proposition.text.lower().split()
    return Turn.HOLDS if lexicon.read_words("roles", "coming into").isdisjoint(words) else Turn.ENTERS


@cache
def verbs_of(section: str) -> frozenset[str]:
    """Give the verbs of one section, with their particles, by stems."""
    words = lexicon.read_words("roles", section)
    return frozenset(" ".join(stem(part) for part in word.split()) for word in words)


def _read_verb(proposition: Proposition, knowledge: Knowledge) -> OfficeClause | None:
    """Read a verb with the office behind "as": "took over as mayor from Ruiz", "was sacked as coach"."""
    post = next((c for c in proposition.complements if c.preposition == "as"), None)
    reasons = lexicon.read_words("roles", "telling why")
    others = [c for c in proposition.complements if c is not post and c.preposition not in reasons]
    if post is None or not is_of_person(post.head) or proposition.quantities or proposition.extra:
        return None
    subject, target = proposition.subject, proposition.object
    verb = proposition.predicate.stem
    if target is not None and f"{verb} {target.head}" in verbs_of("entering"):
        verb, target = f"{verb} {target.head}", None
    office = read_title(post, knowledge)
    predecessor = next((c for c in others if c.preposition == "from"), None)
    if any(c is not predecessor for c in others):
        return None
    if verb in verbs_of("succeeding") and target is not None:
        return _attribute(subject, office, Turn.ENTERS, target)
    if verb in verbs_of("entering"):
        return _attribute(target if proposition.voice is Voice.PASSIVE else subject, office, Turn.ENTERS, predecessor)
    if verb in verbs_of("serving") and target is None and predecessor is None:
        return _attribute(subject, office, Turn.HOLDS)
    if verb in verbs_of("leaving") and predecessor is None:
        return _attribute(target or subject, office, Turn.LEAVES)
    return None
