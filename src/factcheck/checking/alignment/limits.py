"""Limits: when something begins and until when it goes on, where a claim and a fact differ in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

from factcheck.checking.alignment.lapses import happens
from factcheck.checking.knowledge.stated_times import time_since, time_stated
from factcheck.language import lexicon
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import Tense
from factcheck.language.times.dates import months
from factcheck.language.times.relations import BOUNDS
from factcheck.language.words.concepts import stems_of
from factcheck.model import TimeSpan

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.propositions import Proposition
    from factcheck.model import TimeExpression

    Apart = tuple[TimeExpression, TimeExpression]

_FEW_DAYS = 45


def find_starts(claim: Proposition, fact: Proposition) -> Apart | None:
    """Give the two times since which both sides say that something is so, where these are not the same."""
    said, known = time_since(claim), time_since(fact)
    if known is None and said is not None and is_state_since(claim, fact):
        known = time_stated(fact)
        return _part(said, known) if known is not None and _is_no_later_spell(said, known) else None
    return _part(said, known) if said is not None and known is not None else None


def is_state_since(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether the fact brought about the state that a claim says to last ("has been open since June")."""
    state = claim.tense is Tense.PERFECT and (claim.predicate.copular or claim.voice is Voice.PASSIVE)
    return state and fact.tense is Tense.PAST and not fact.predicate.copular and happens(fact)


def _is_no_later_spell(said: TimeExpression, known: TimeExpression) -> bool:
    """Tell whether a state can't have begun anew at a time: it is before another beginning of it, or shortly after."""
    start = said.period.first if said.period is not None else None
    begun = known.period.first if known.period is not None else None
    return start is not None and begun is not None and (start - begun).days <= _FEW_DAYS


def is_of_other_time(claim: Proposition, fact: Proposition, event: TimeSpan | None) -> bool:
    """Tell whether a claim that counts since some time tells of another year than the fact ("2020 was the driest").

    What a year was since then, another may have been since another time.
    """
    told = [t.period for t in claim.times if t.relation in {None, "on"} and t.period is not None]
    known = [t.period for t in fact.times if t.relation in {None, "on"} and t.period is not None]
    known = known or ([event] if event is not None else [])
    return any(not one.overlaps(other) for one in told for other in known)


def find_inceptions(claim: Proposition, fact: Proposition) -> Apart | None:
    """Give when a claim says that something began and since when it is so by the fact, where these are not the same.

    "Took charge in May 2033" begins what "has been in charge since May 2032" tells of.
    """
    begun = claim.predicate.stem in stems_of("inceptive") and fact.predicate.stem not in stems_of("inceptive")
    said, known = time_stated(claim), time_since(fact)
    if not begun or said is None or known is None or said.relation in BOUNDS:
        return None
    return _part(said, known)


def find_ends(claim: Proposition, fact: Proposition) -> Apart | None:
    """Give the two times until which both sides say that something goes on, where these are not the same."""
    if not claim.times or not fact.times:
        return None
    ends = [[t for t in side.times if t.relation == "until"] for side in (claim, fact)]
    if any(len(times) != 1 for times in ends):
        return None
    said, known = ends[0][0], ends[1][0]
    if not said.explicit and _months_in(said):
        return _part_months(said, known)  # "put off to October" need not be that of the year before
    return _part(said, known)


def ends_otherwise(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether a claim gives both ends of something, and the last not that of the fact ("from May until July")."""
    spans = [t.period for t in claim.times if t.relation == "between" and t.period is not None]
    known = [t.period for t in fact.times if t.relation == "until" and t.period is not None]
    if len(spans) != 1 or len(known) != 1 or spans[0].last is None or known[0].first is None:
        return False
    return not TimeSpan(spans[0].last.replace(day=1), spans[0].last).overlaps(known[0])


def leaves_end_untold(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether only the claim says until when something is so, of which the fact tells a day ("will close on")."""
    if not claim.times or not fact.times or not any(time.relation == "until" for time in claim.times):
        return False
    return all(time.relation in {"on", None} for time in fact.times)


def find_end_of_lasting(claim: Proposition, fact: Proposition) -> Apart | None:
    """Give until when a claim says that something was so, and since when it is so by the fact, which knows no end."""
    if not claim.times or claim.tense is not Tense.PAST or claim.negated or fact.tense is Tense.PAST:
        return None
    ends = [time for time in claim.times if time.relation == "until" and time.period is not None]
    since = time_since(fact)
    lasting = since is not None and since.period is not None and not any(t.relation == "until" for t in fact.times)
    return (ends[0], since) if len(ends) == 1 and since is not None and lasting else None


def _part_months(said: TimeExpression, known: TimeExpression) -> Apart | None:
    """Give two times of which the one is a day or a month, of whatever year, and the other lies in another."""
    if known.period is None or known.period.first is None or known.period.last is None:
        return None
    days = {(time.first.month, time.first.day) for time in (said.period, known.period) if _is_day(time) and time.first}
    if len(days) > 1:
        return said, known
    lies_in = {known.period.first.month, known.period.last.month}
    named = _months_in(said)
    return (said, known) if len(named) == len(lies_in) == 1 and named != lies_in else None


def _is_day(time: TimeSpan | None) -> TypeGuard[TimeSpan]:
    return time is not None and time.first is not None and time.first == time.last


def _months_in(time: TimeExpression) -> set[int]:
    """Give the months that a time names."""
    return {number for word in time.text.lower().split() if (number := months().get(word)) is not None}


def _part(said: TimeExpression, known: TimeExpression) -> Apart | None:
    """Give two times that can't be the same, None where they may be."""
    apart = said.period is not None and known.period is not None and not said.period.overlaps(known.period)
    return (said, known) if apart else None


def is_step_into_office(alignment: Alignment) -> bool:
    """Tell whether one side tells when somebody was elected or named, and the other when the same took office later."""
    named, entered = alignment.time.claim, alignment.time.fact
    if _step_of(alignment.claim) != _step_of(alignment.fact):
        return True
    drawn = [side.voice is Voice.COPULA for side in (alignment.claim, alignment.fact)]
    if drawn[0] is drawn[1] or not (alignment.claim.predicate.copular and alignment.fact.predicate.copular):
        return False
    if drawn[1]:
        named, entered = entered, named
    ends = (named.first if named is not None else None, entered.last if entered is not None else None)
    return ends[0] is None or ends[1] is None or ends[0] <= ends[1]


def _step_of(side: Proposition) -> str | None:
    """Give which step into an office a side tells of, where it is one beside being named ("was confirmed as head")."""
    words = frozenset(side.text.lower().split())
    steps = lexicon.read_table("predicates", "steps into office")
    return next((step for step, names in steps.items() if not words.isdisjoint(names)), None)
