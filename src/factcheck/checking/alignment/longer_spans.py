"""Longer spans: claims that add up what came about over a longer time than the fact's, or in several happenings.

"Floods killed 40 people this summer" says nothing of a flood that killed seven in July, nor "shares fell by 14% in May"
of one day of that month.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.moves import starts_alike
from factcheck.checking.knowledge.stated_times import time_stated
from factcheck.language.meaning.predicates import Tense
from factcheck.language.times.relations import BOUNDS, SINCE_OR_UNTIL
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import is_plural

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import TimeSpan

SAME_LENGTH_DAYS = 7
"""Periods that differ by no more are taken to be the same."""

_MONTH = 31  # days
_BOUNDS = BOUNDS | SINCE_OR_UNTIL


def find_own_time(alignment: Alignment) -> TimeSpan | None:
    """Give the time of a fact as closely as it tells it, where a claim has only the month or year of it."""
    known, stated = alignment.time.fact, time_stated(alignment.fact)
    told = any(time.period is not None for time in alignment.fact.times)
    own = stated.period if stated is not None else None if told else alignment.statement.fact.event
    return own if own is not None and known is not None and own.lies_within(known) else known


def sums_up(alignment: Alignment) -> bool:
    """Tell whether the claim adds up what happened over a longer time than the fact's ("has sold 900 this year").

    The year of one happening may stand for its day ("A storm killed nine people in 2032").
    """
    said, known = alignment.time.claim, find_own_time(alignment)
    anything = tells_any_of_kind(alignment.claim)
    if anything and alignment.time.stated and time_stated(alignment.claim) is None:
        return True  # "this summer", in which one day was the fact's
    if not alignment.time.stated or said is None or said.first is None or known is None:
        return False
    if not known.lies_within(said) or is_fact_s_own_time(alignment) or starts_alike(alignment):
        return False
    if alignment.claim.predicate.copular and not alignment.figures:
        return False  # who was minister "from 2022 to 2027" may have become it in May
    more = said.length_days - known.length_days
    if anything:
        return more > 0
    if known != alignment.time.fact and _tells_one_happening(alignment.claim):
        return False
    longer = more > SAME_LENGTH_DAYS
    return longer and (alignment.claim.tense is Tense.PERFECT or said.length_days > _MONTH)


def is_fact_s_own_time(alignment: Alignment) -> bool:
    """Tell whether the claim's time is in the fact's wording, which may give two ("from 40 in May to 60 in June")."""
    points = (time for time in alignment.fact.times if time.period is not None and time.relation not in _BOUNDS)
    if len(list(points)) > 1:
        return True
    told = time_stated(alignment.fact)
    return told is not None and told.period == alignment.time.claim


def tells_any_of_kind(claim: Proposition) -> bool:
    """Tell whether a claim tells of whatever calamities there were ("Floods killed", "fire destroyed")."""
    doer = claim.subject
    if doer is None or doer.quantities:
        return False
    bare = doer.head_word.lower() == doer.text.lower().split()[0]
    return bare and doer.head in stems_of("calamities", "occurrences")


def _tells_one_happening(claim: Proposition) -> bool:
    """Tell whether a participant of a claim is one calamity ("a storm", "in the crash")."""
    calamities = stems_of("calamities", "occurrences")
    return any(a.head in calamities and not is_plural(a.head_word) for a in claim.arguments)


def is_of_several(alignment: Alignment) -> bool:
    """Tell whether the claim tells of several what the fact tells of one ("Fires destroyed 60 homes this summer")."""
    claim, fact = alignment.claim, alignment.fact
    if claim.subject is not None and fact.subject is not None and _are_several(claim.subject, fact.subject):
        return True
    beside = ((mine, known) for mine in claim.complements for known in fact.complements)
    return any(mine.preposition == known.preposition and _are_several(mine, known) for mine, known in beside)


def _are_several(said: Argument, known: Argument) -> bool:
    """Tell whether one side has several of whom the other has one, none of them known."""
    if said.definite or said.names or said.quantities or said.head != known.head:
        return False
    return is_plural(said.head_word) and not is_plural(known.head_word)
