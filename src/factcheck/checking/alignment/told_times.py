"""Told times: the times that a claim and a fact's wording state, each read by the light of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.lapses import happens
from factcheck.checking.alignment.open_times import settle_any_weekday, settle_open_time
from factcheck.checking.knowledge.stated_times import (
    is_of_thing,
    is_part_of_time,
    is_quoted,
    open_period,
    time_stated,
    times_of_things,
)
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.predicates import Tense
from factcheck.language.times.clocks import ClockExpression
from factcheck.language.times.dates import months
from factcheck.language.times.periods import month
from factcheck.language.times.relations import BOUNDS
from factcheck.language.times.times import find_times
from factcheck.language.words.concepts import stems_of
from factcheck.model import Modality

if TYPE_CHECKING:
    from datetime import date

    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.propositions import Proposition
    from factcheck.model import TimeExpression, TimeSpan

FORECAST = frozenset({Modality.PREDICTED, Modality.WISHED})
_OVER = frozenset({Tense.PAST, Tense.PERFECT})
_FOR = "for"
_YEAR_DAYS = 366
_PART_OF_YEAR = worded(r"{times/first to fourth} ({times/half or quarter})")

Times = tuple["TimeExpression | None", "TimeExpression | None"]
"""What a claim states of when, and what the wording of a fact does."""


def read_times(claim: Proposition, fact: Proposition, statement: Statement, said_on: date | None) -> Times | None:
    """Read the times of both sides, without those that only say of what time a thing is.

    "Next year's budget" is the one "for 2026", which was passed before that year. None where the claim speaks of such
    a thing of another time than the fact.
    """
    known, event = time_stated(fact), statement.fact.event
    said = _look_forward(claim, time_stated(claim), said_on) or _bare_month(claim, fact, known)
    said = said or _coming_quarter(claim, fact, known, said_on) or settle_open_time(claim, fact, statement, said_on)
    told = known.period if known is not None else event
    if said is not None and told is not None and _is_of_open_year(said, told, said_on):
        return None
    if said is not None and _tell_of_other_things(claim, fact, said):
        return None
    if said is not None and known is not None and said in times_of_things(claim):
        theirs = {t.period for t in times_of_things(fact) if t != known}
        if theirs and said.period not in theirs:
            return None  # "the 2033 budget" is another than "the 2034 budget"
        said = None if theirs else said
    said = settle_any_weekday(claim, said, told)
    if said is not None and said.relation == _FOR and _is_of_other_thing(claim, fact, (said.period, told)):
        return None
    told = known.period if known is not None and is_of_thing(known) else None
    if told is None or event is None or event.overlaps(told):
        return said, known
    same = said is not None and said.period is not None and said.period.overlaps(told)
    if said is None or not is_of_thing(said):
        return said, known if same else None
    return (None, None) if same else None


def _is_of_open_year(said: TimeExpression, known: TimeSpan, said_on: date | None) -> bool:
    """Tell whether a day or month without a year fits a time long ago, of which the story may well tell the year.

    In a draft of 2034 "on 14 June" may be that of 1998, where it tells of a life.
    """
    if said.explicit or known.last is None or said_on is None or (said_on - known.last).days <= _YEAR_DAYS:
        return False
    words = said.text.lower().split()
    if months().keys().isdisjoint(words) or not listed("times/relative").isdisjoint(words):
        return False
    then = _read_anew(said, known.last.replace(month=12, day=31), "past")
    return len(then) == 1 and then[0].period is not None and then[0].period.overlaps(known)


def _is_of_other_thing(claim: Proposition, fact: Proposition, periods: tuple[TimeSpan | None, TimeSpan | None]) -> bool:
    """Tell whether something was done "for the coming year", where the fact's time is not that for which it was.

    What a decision or an order is for is not when it is made; what is "planned for Monday" comes on that day.
    """
    said, known = periods
    if said is None or known is None or said.overlaps(known):
        return False
    done = claim.modality is Modality.ASSERTED and not _OVER.isdisjoint({claim.tense, fact.tense})
    planned = not claim.predicate.concepts.isdisjoint(stems_of("set for a day"))
    return done and not planned and not any(time.relation == _FOR and time.period == known for time in fact.times)


def _tell_of_other_things(claim: Proposition, fact: Proposition, said: TimeExpression) -> bool:
    """Tell whether what a claim dates is of another time than the fact's ("passed the budget for 2034 on Monday")."""
    mine, known = times_of_things(claim), [t.period for t in fact.times if t.period is not None]
    if not times_of_things(fact) or said in mine:
        return False
    return any(time.period is not None and not any(map(time.period.overlaps, known)) for time in mine)


def is_in_statement(stated: TimeExpression, fact: Proposition, statement: Statement) -> bool:
    """Tell whether a claim gives a time of the statement's, and not as what this compares with."""
    told = len(fact.times) > 1 and any(t.period == stated.period and t.relation not in BOUNDS for t in fact.times)
    if stated.relation in BOUNDS or not stated.text or not (told or is_quoted(stated.text, statement.text)):
        return False
    if is_part_of_time(stated, fact) or (not told and _dates_otherwise(stated, fact)):
        return False
    return not any(time.relation == "than" and time.period == stated.period for time in fact.times)


def _dates_otherwise(stated: TimeExpression, fact: Proposition) -> bool:
    """Tell whether a fact has other times than one that stands only in another part of its wording."""
    times = [time.text for time in fact.times if not isinstance(time, ClockExpression)]
    return bool(times) and not any(is_quoted(stated.text, t) or is_quoted(t, stated.text) for t in times)


def looks_ahead(side: Proposition) -> bool:
    """Tell whether a side gives the day of what is to come, in the present tense as well ("begins on 4 May")."""
    once = happens(side) or any(o.rank == 1 and o.text in listed("times/first time") for o in side.orderings)
    foreseen = side.tense is Tense.PRESENT and side.predicate.concepts.isdisjoint(stems_of("unforeseen"))
    planned = side.modality in FORECAST or (foreseen and once)
    return planned and not side.predicate.copular and time_stated(side) is not None


def _look_forward(claim: Proposition, stated: TimeExpression | None, said_on: date | None) -> TimeExpression | None:
    """Read a month or day without a year as the coming one where the claim looks ahead ("opens in May").

    What was agreed "to buy the mill on 13 May" may have been agreed on that day.
    """
    if stated is None or stated.explicit or said_on is None or not looks_ahead(claim) or claim.tense in _OVER:
        return stated
    coming = _read_anew(stated, said_on, "future")
    return replace(stated, period=coming[0].period) if len(coming) == 1 else stated


def _read_anew(time: TimeExpression, anchor: date, tense: str) -> tuple[TimeExpression, ...]:
    """Read the words of a time from another day; a month alone is one behind a preposition only."""
    return find_times(f"on {time.text}", anchor, tense)


def _coming_quarter(
    claim: Proposition, fact: Proposition, known: TimeExpression | None, said_on: date | None
) -> TimeExpression | None:
    """Read a quarter or half without a year as the coming one, where both sides forecast one of what happens once."""
    told = _PART_OF_YEAR.match(known.text.lower()) if known is not None else None
    if told is None or said_on is None or not happens(fact):
        return None
    if {claim.modality, fact.modality} != {Modality.PREDICTED} or claim.tense in _OVER:
        return None
    bare = [t for t in claim.times if (part := _PART_OF_YEAR.fullmatch(t.text.lower())) and part[1] == told[1]]
    if len(bare) != 1 or any(t.period is not None for t in claim.times):
        return None
    years = (find_times(f"{bare[0].text} of {said_on.year + more}") for more in (0, 1))
    periods = [found[0].period for found in years if found]
    coming = (one for one in periods if one is not None and one.last is not None and one.last >= said_on)
    return replace(bare[0], period=next(coming, None))


def _bare_month(claim: Proposition, fact: Proposition, known: TimeExpression | None) -> TimeExpression | None:
    """Read a month without a year in the year of what happens once: who was born on 3 May was not born in June."""
    if known is None or known.period is None or known.period.first is None or known.period.last is None:
        return None
    if not happens(fact) or (known.period.last - known.period.first).days > 30:
        return None
    open_months = (t for t in claim.times if t.period is None and t.text.lower() in months())
    for time in open_months if not any(t.period is not None for t in claim.times) else ():
        dated = replace(time, period=month(known.period.first.year, months()[time.text.lower()]))
        return open_period(dated, claim.negated) if time.relation in BOUNDS else dated
    return None
