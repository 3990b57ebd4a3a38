"""Timing: whether a claim and a fact speak of the same time."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.alignment.lapses import (
    find_end,
    happens,
    has_lapsed,
    tells_appointment,
)
from factcheck.checking.alignment.limits import (
    find_end_of_lasting,
    find_ends,
    find_inceptions,
    is_state_since,
    leaves_end_untold,
)
from factcheck.checking.alignment.stretches import find_other_stretch, tells_other_span
from factcheck.checking.alignment.tallies import (
    count_to_other_days,
    counts_up_to_now,
    goes_on_to_now,
    may_have_grown,
    settle_count,
)
from factcheck.checking.alignment.told_times import Times, is_in_statement, read_times
from factcheck.checking.knowledge.stated_times import (
    clock_of,
    leaves_time_open,
    time_since,
    time_stated,
)
from factcheck.language.lexicon import listed
from factcheck.language.meaning.meanings import Phase, Voice
from factcheck.language.meaning.predicates import Tense
from factcheck.language.times.clocks import ClockExpression, clocks_agree
from factcheck.language.times.weekdays_of_months import names_other_weekday
from factcheck.language.words.concepts import stems_among
from factcheck.model import Modality, TimeSpan

if TYPE_CHECKING:
    from datetime import date

    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.propositions import Proposition
    from factcheck.model import TimeExpression


class Timing(enum.StrEnum):
    """How the time of a claim stands to that of a fact."""

    SAME = "same"  # they overlap, or nothing tells them apart
    LATER = "later"  # the claim is about a time after the fact ceased to hold
    EARLIER = "earlier"  # the claim is about a time before the fact began to hold
    APART = "apart"  # both give a time, and these differ
    UNKNOWN = "unknown"


class Timed(Struct, frozen=True):
    """The comparison of two times, with both sides' words where they are given."""

    timing: Timing
    claim: TimeSpan | None = None
    fact: TimeSpan | None = None
    claim_text: str = ""
    stated: bool = False  # the claim itself gives the time
    explicit: bool = True  # and needs no other day to be understood
    clocks: tuple[str, str] | None = None  # the times of day of both sides, where they differ


def tell_same_times(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both give the same two or more times ("rose from 40 in 2030 to 60 in 2031")."""
    if len(claim.times) < 2 or len(fact.times) < 2:
        return False
    mine, theirs = ({t.period for t in side.times if t.period is not None} for side in (claim, fact))
    return len(mine) > 1 and mine == theirs


def tells_hour(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether the fact bears out the time of day that a claim gives, where it gives one."""
    told = [t for t in claim.times if isinstance(t, ClockExpression)]
    said, known = clock_of(claim), clock_of(fact)
    return not told or (said is not None and known is not None and clocks_agree(said, known) is True)


def starts_agree(claim: Proposition, fact: Proposition, statement: Statement) -> bool:
    """Tell whether a "since" of the claim is the fact's own, or the beginning of its period."""
    said = time_since(claim)
    if said is None or said.period is None:
        return True
    known = time_since(fact)
    if known is not None and known.period is not None:
        return said.period.overlaps(known.period)
    same = (t.text.lower() for t in fact.times if t.relation == "since")
    lengths = (f"{q.text.lower()} ago" for q in fact.quantities)  # "the lowest in four years", of both
    if said.text.lower() in {*same, *lengths}:
        return True
    if any(
        t.relation == "between" and t.period is not None and t.period.first == said.period.first for t in fact.times
    ):
        return True
    begun = _begins_level(claim, fact) or is_state_since(claim, fact)
    if fact.voice is Voice.COPULA or tells_appointment(fact, statement) or begun:
        named = time_stated(fact)
        day = named.period if named is not None else statement.fact.event
        return day is not None and said.period.overlaps(day)
    start = statement.period.first if statement.period is not None else None
    return start is not None and said.period.holds_on(start)


def _begins_level(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether a fact says when a measure moved to a level, and the claim since when it stands there."""
    moves = stems_among("movement")
    moved = any(q.change == "to" for q in fact.quantities) and not moves.isdisjoint(fact.predicate.concepts)
    return moved and moves.isdisjoint(claim.predicate.concepts)


def is_before_or_after(fact: Proposition, statement: Statement) -> bool:
    """Tell whether a clause only says before or after what the fact's own happening was ("before the storm hit")."""
    if fact.main or fact.subject is None:
        return False
    before, found, _ = statement.text.partition(f" {fact.subject.text}")
    return bool(found) and before.rsplit(" ", 1)[-1].lower() in listed("around a time")


def _tells_other_weekday(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides give any day of a name, and not of the same one."""
    said, known = time_stated(claim), time_stated(fact)
    return said is not None and known is not None and names_other_weekday(said.text, known.text)


def compare_times(
    claim: Proposition, fact: Proposition, statement: Statement, moment: date | None, said_on: date | None
) -> Timed:
    """Compare the time a claim is about with the time a fact holds, to the hour where both tell it.

    `moment` is the day that present tenses speak of, `said_on` the day the claim was made.
    """
    times = read_times(claim, fact, statement, said_on)
    if times is None:
        return Timed(Timing.UNKNOWN)
    if times[0] is None and times[1] is not None and _is_for_thing(times[1], claim, statement, fact):
        times = None, None  # "presented a budget for 2032" is of no day
    timed = _compare_days(claim, fact, statement, times, (moment, said_on))
    if _is_of_another_phase(claim, fact, timed):
        return replace(timed, timing=Timing.UNKNOWN)
    said, known = clock_of(claim), clock_of(fact)
    if timed.timing is Timing.SAME and said is not None and known is not None:
        same = clocks_agree(said, known)
        if same is None:
            return replace(timed, timing=Timing.UNKNOWN)
        if not same:
            return replace(timed, timing=Timing.APART, clocks=(said.text, known.text))
    if (
        find_ends(claim, fact) is not None
        or find_inceptions(claim, fact) is not None
        or find_end_of_lasting(claim, fact) is not None
        or find_other_stretch(claim, fact, statement.period) is not None
        or leaves_end_untold(claim, fact)
        or (timed.timing is Timing.SAME and (tells_other_span(claim, fact) or _tells_other_weekday(claim, fact)))
    ):
        return replace(timed, timing=Timing.UNKNOWN)
    if timed.timing is Timing.SAME and said is not None and known is None and not happens(claim):
        return replace(timed, timing=Timing.UNKNOWN)  # what was so at noon need not have been so all day
    return timed


def _is_of_another_phase(claim: Proposition, fact: Proposition, timed: Timed) -> bool:
    """Tell whether only one side tells of a beginning, or of what is not over, so that two times need not differ.

    What was done on one day was begun on it, and what was done in May was not begun later.
    """
    if claim.phase is fact.phase:
        return False
    said = timed.claim.first if timed.claim is not None else None
    first, last = (timed.fact.first, timed.fact.last) if timed.fact is not None else (None, None)
    if timed.timing is Timing.SAME:
        within_day = first is not None and first == last
        return timed.stated and not within_day and Phase.BEGUN in {claim.phase, fact.phase}
    begun = claim.phase is Phase.BEGUN and fact.phase is Phase.WHOLE
    return not (begun and said is not None and last is not None and said > last)


def _comes_then(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether only a clause says when, of what comes but once ("pleaded guilty when the trial opened").

    What "has been won four times" does not come once, and what "had been won before he came" came earlier.
    """
    if fact.tense is Tense.PERFECT or "had" in claim.predicate.text.lower().split():
        return False
    return claim.timed_by_clause and happens(fact) and not leaves_time_open(replace(claim, timed_by_clause=False))


def _compare_days(
    claim: Proposition, fact: Proposition, statement: Statement, times: Times, days: tuple[date | None, date | None]
) -> Timed:
    """Compare the days that a claim is about with those on which a fact holds."""
    (stated, in_statement), (moment, said_on) = times, days
    told = in_statement.period if in_statement is not None else None
    apart = stated is not None and stated.period and told is not None and not stated.period.overlaps(told)
    if stated is not None and not apart and is_in_statement(stated, fact, statement):
        return Timed(Timing.SAME, stated.period, stated.period, stated.text, True, stated.explicit)
    if (
        tell_same_times(claim, fact)
        or counts_up_to_now(claim, statement, said_on)
        or goes_on_to_now(claim, fact, said_on)
    ):
        return Timed(Timing.SAME)
    left_open = leaves_time_open(claim, statement.text) and not _comes_then(claim, fact)
    if stated is None and (left_open or may_have_grown(claim, fact, statement, said_on)):
        return Timed(Timing.UNKNOWN)
    if claim.negated and claim.tense is Tense.PAST and time_since(claim) is not None:
        drawn = fact.voice is Voice.LACK  # "had not struck since 1946": until when, only a first since then says
        return Timed(Timing.SAME if drawn else Timing.UNKNOWN)
    event, period = statement.fact.event, statement.period
    told_ahead = fact.modality is Modality.PREDICTED  # its date is that of the forecast
    if told is not None and in_statement is not None and (event is None or in_statement.explicit or told_ahead):
        event = event if event is not None and event.overlaps(told) else told
    if stated is not None and in_statement is not None and count_to_other_days((claim, stated), (fact, in_statement)):
        return Timed(Timing.UNKNOWN, stated.period, told)
    if apart and stated is not None:
        return Timed(Timing.APART, stated.period, told, stated.text, True, stated.explicit)
    if period is not None and (stated is None or statement.fact.series is None):
        return _against_period(stated, _tense_told(claim, fact, (stated, period), said_on), period, moment, said_on)
    if period is not None:
        return _against_event(settle_count(stated), period, claim.tense, said_on)
    if stated is None and (over := _tell_over(claim, fact, statement, event, said_on)) is not None:
        return over
    if event is None:
        timing = Timing.SAME if stated is None else Timing.UNKNOWN
        return Timed(timing, stated.period if stated else None, None, stated.text if stated else "", bool(stated))
    return _against_event(stated, event, Tense.FUTURE if _are_scheduled(claim, fact) else claim.tense, said_on)


def _is_for_thing(time: TimeExpression, claim: Proposition, statement: Statement, fact: Proposition) -> bool:
    """Tell whether a time only says for when a thing is with which both sides say that something was done."""
    done = fact.object
    if time.relation != "for" or done is None or statement.fact.event is not None:
        return False
    if Modality.PREDICTED in {claim.modality, fact.modality}:
        return False
    past = claim.tense is fact.tense is Tense.PAST
    said = claim.object is not None and claim.object.head == done.head
    return past and said and not done.quantities and f"{done.text} for {time.text}" in fact.text


def _tell_over(
    claim: Proposition, fact: Proposition, statement: Statement, event: TimeSpan | None, said_on: date | None
) -> Timed | None:
    """Tell how a claim without a time stands to what is over by the fact, or to what may be otherwise by now."""
    ended = find_end(claim, fact, said_on)
    if ended is not None and said_on is not None:
        return Timed(Timing.LATER, TimeSpan(said_on, said_on), ended)
    return Timed(Timing.UNKNOWN, None, event) if has_lapsed(claim, fact, statement, event, said_on) else None


def _tense_told(
    claim: Proposition, fact: Proposition, times: tuple[TimeExpression | None, TimeSpan], said_on: date | None
) -> Tense:
    """Give the tense in which a claim is told of a period; the present may be that of what is on a calendar."""
    stated, period = times
    if stated is None and _begins(period, said_on) and _are_scheduled(claim, fact) and _tell_acts(claim, fact):
        return Tense.FUTURE
    if _tells_move(claim):
        return Tense.PAST
    return claim.tense if claim.predicate.copular or claim.tense is not Tense.UNTOLD else Tense.PAST


def _tells_move(claim: Proposition) -> bool:
    """Tell whether a claim tells in the present of headlines to what level something has gone ("climbs to 7%")."""
    plain = claim.tense is Tense.PRESENT and " " not in claim.predicate.text
    return plain and any(figure.change in {"by", "to"} for figure in claim.quantities)


def _begins(period: TimeSpan, said_on: date | None) -> bool:
    """Tell whether a period is still to begin."""
    return said_on is not None and period.first is not None and said_on < period.first


def _are_scheduled(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides tell in the present of an act ("each guest receives a cup"), which may be to come."""
    states = stems_among("lasting", "costing")
    return claim.tense is fact.tense is Tense.PRESENT and not any(
        side.predicate.copular or not side.predicate.concepts.isdisjoint(states) for side in (claim, fact)
    )


def _tell_acts(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides tell of an act with which a period begins ("the levy rises to 4%"), and of no state.

    What "is closed" is so, and what "is rising" goes on.
    """
    acts = stems_among("timetabled", "movement", "unique")
    return not any(
        side.predicate.concepts.isdisjoint(acts)
        or not listed("is or are").isdisjoint(side.predicate.text.lower().split())
        for side in (claim, fact)
    )


def _against_period(
    stated: TimeExpression | None, tense: Tense, period: TimeSpan, moment: date | None, said_on: date | None
) -> Timed:
    """Place a claim against the period in which a fact holds."""
    about = stated.period if stated is not None else None
    if about is None and tense in {Tense.PRESENT, Tense.PERFECT} and moment is not None:
        about = TimeSpan(moment, moment)
    if about is None and tense is Tense.UNTOLD and moment is not None and not period.holds_on(moment):
        return Timed(Timing.UNKNOWN, None, period)  # "the mayor, Ann Lee," may be the mayor of then or of today
    coming = said_on is not None and period.first is not None and said_on < period.first
    if about is None and coming and said_on is not None and tense is not Tense.FUTURE:
        return Timed(Timing.EARLIER, TimeSpan(said_on, said_on), period)
    if about is None:
        return Timed(Timing.SAME, None, period)
    text = stated.text if stated is not None else ""
    timing = Timing.SAME
    if not about.overlaps(period):
        later = period.last is not None and about.first is not None and about.first > period.last
        timing = Timing.LATER if later else Timing.EARLIER
    return Timed(timing, about, period, text, stated is not None)


def _against_event(stated: TimeExpression | None, event: TimeSpan, tense: Tense, said_on: date | None) -> Timed:
    """Place a claim against the day of an event."""
    if stated is not None and stated.period is not None:
        timing = Timing.SAME if stated.period.overlaps(event) else Timing.APART
        return Timed(timing, stated.period, event, stated.text, True, stated.explicit)
    if said_on is not None and event.first is not None and said_on < event.first and tense is not Tense.FUTURE:
        return Timed(Timing.EARLIER, TimeSpan(said_on, said_on), event)
    return Timed(Timing.SAME, None, event)
