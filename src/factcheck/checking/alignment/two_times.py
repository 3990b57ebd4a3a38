"""Two times: whether a claim and a fact that give different days may well tell of two happenings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.grounds import is_unique
from factcheck.checking.alignment.lapses import happens
from factcheck.checking.knowledge.stated_times import days_apart, time_stated, times_of_things
from factcheck.language import lexicon
from factcheck.language.meaning.predicates import Tense
from factcheck.language.times.dates import months
from factcheck.language.times.weekdays_of_months import is_any_weekday
from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.checking.alignment.timing import Timed
    from factcheck.model import TimeSpan

_WEEK = 7


def is_of_two_times(alignment: Alignment) -> bool:
    """Tell whether the days of both sides need not be those of one happening."""
    checks = (
        _is_bare_weekday_of_fact,
        _is_state,
        _is_yet_to_come,
        _is_any_of_many,
        _is_ranked_time,
        _is_habit,
        _is_of_this_week,
        _is_of_another_edition,
    )
    return any(check(alignment) for check in checks)


def _is_bare_weekday_of_fact(alignment: Alignment) -> bool:
    """Tell whether "on Tuesday" may well mean the fact's own Tuesday: no number and no month tells its week."""
    time = alignment.time
    same_day = time.clocks is not None  # hours are laid beside each other on one day only
    return not same_day and _is_bare(time) and _same_weekday(time.claim, time.fact)


def _is_bare(time: Timed) -> bool:
    """Tell whether the words of a day have no number and no month ("on Tuesday", "yesterday")."""
    bare = not any(mark.isdigit() for mark in time.claim_text)
    return bare and months().keys().isdisjoint(time.claim_text.lower().split()) and not time.explicit


def _same_weekday(claim: TimeSpan | None, fact: TimeSpan | None) -> bool:
    """Tell whether both are one day of the same name."""
    if claim is None or fact is None or claim.first is None or fact.first is None:
        return False
    single = claim.first == claim.last and fact.last is not None
    return single and claim.first.weekday() == fact.first.weekday()


def _is_state(alignment: Alignment) -> bool:
    """Tell whether the claim says what was so on a day ("was open on Monday"), and the fact what happened on one."""
    copular = [side.predicate.copular for side in (alignment.claim, alignment.fact)]
    custom = alignment.fact.tense is Tense.PRESENT and time_stated(alignment.fact) is None  # "is open on Mondays"
    return copular[0] and (custom or not copular[1]) and happens(alignment.claim)


def _is_yet_to_come(alignment: Alignment) -> bool:
    """Tell whether the claim looks ahead to a day, and the fact's is over: of what is held again, or is done anew."""
    said_on, time = alignment.query.said_on, alignment.time
    if said_on is None or time.claim is None or time.fact is None or alignment.claim.tense is Tense.PAST:
        return False
    coming = time.claim.first is not None and time.claim.first > said_on
    return coming and time.fact.last is not None and time.fact.last < said_on


def _is_any_of_many(alignment: Alignment) -> bool:
    """Tell whether a claim gives any weekday ("on a Friday in May") to what may come about on several days."""
    return is_any_weekday(alignment.time.claim_text) and not is_unique(alignment)


def _is_ranked_time(alignment: Alignment) -> bool:
    """Tell whether the time of a claim names what it ranks: "the wettest May since 1998" is no other date of a June."""
    said = alignment.time.claim_text
    named = any(time.text == said and time.relation is None for time in alignment.claim.times)
    return named and bool(alignment.orderings) and said.lower() in months()


def _is_habit(alignment: Alignment) -> bool:
    """Tell whether a claim says what comes about on every day of a name ("meets every Tuesday")."""
    day = alignment.time.claim_text.lower()
    text = f" {alignment.claim.text.lower()}"
    return bool(day) and any(f" {every} {day}" in text for every in lexicon.read_words("predicates", "every"))


def _is_of_this_week(alignment: Alignment) -> bool:
    """Tell whether a claim gives a day by its weekday or by today to what two do often, and the fact one of before.

    Who "met on Tuesday" may have met on the Monday of the week before as well.
    """
    time, fact = alignment.time, alignment.fact
    if not _is_bare(time) or time.claim is None or time.fact is None or alignment.orderings:
        return False
    often = not fact.predicate.concepts.isdisjoint(stems_of("often done"))
    return often and days_apart(time.claim, time.fact) >= _WEEK - 1


def _is_of_another_edition(alignment: Alignment) -> bool:
    """Tell whether both days are years of things that come again ("best in the 2031 ranking")."""
    said, known = map(times_of_things, (alignment.claim, alignment.fact))
    only = len(said) == len(alignment.claim.times) and len(known) == len(alignment.fact.times)
    ranked = any(pair.fact.rank for pair in alignment.orderings)
    return bool(said and known) and only and ranked
