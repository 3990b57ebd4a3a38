"""Tallies: what is counted up to a day ("70 cases had been confirmed by 9 April")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.knowledge.stated_times import time_since
from factcheck.language.meaning.predicates import Tense
from factcheck.model import TimeSpan

if TYPE_CHECKING:
    from datetime import date

    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.propositions import Proposition
    from factcheck.model import TimeExpression

_UP_TO = "by"
_LATELY = 7  # days


def count_to_other_days(claim: tuple[Proposition, TimeExpression], fact: tuple[Proposition, TimeExpression]) -> bool:
    """Tell whether both sides, each given with its time, count something up to a day, and not to the same one."""
    if not (claim[0].quantities and fact[0].quantities):
        return False
    said, told = _end_of(claim[1]), _end_of(fact[1])
    return said is not None and told is not None and said != told


def counts_up_to_now(claim: Proposition, statement: Statement, said_on: date | None) -> bool:
    """Tell whether a claim counts up to now what a fact counted up to some days before ("has killed 40 people").

    Of a running figure only the latest holds.
    """
    since, days = time_since(claim), _days_since_count(claim, statement, said_on)
    if days is None or statement.period is None or any(time is not since for time in claim.times):
        return False
    period = statement.period
    begun = since is None or since.period is None or since.period.overlaps(TimeSpan(None, period.first))
    return begun and days <= _LATELY


def may_have_grown(claim: Proposition, fact: Proposition, statement: Statement, said_on: date | None) -> bool:
    """Tell whether a claim counts up to now what a fact counted up to a day long ago, which nobody may have raised."""
    days = _days_since_count(claim, statement, said_on)
    return days is not None and days > _LATELY and fact.tense is Tense.PERFECT and not fact.predicate.copular


def _days_since_count(claim: Proposition, statement: Statement, said_on: date | None) -> int | None:
    """Give how long before a claim that counts up to now a fact's count ended."""
    period = statement.period
    if period is None or period.last is None or said_on is None or statement.fact.series is not None:
        return None
    if claim.tense is not Tense.PERFECT or not claim.quantities or claim.predicate.copular:
        return None
    days = (said_on - period.last).days
    return days if days > 0 else None


def goes_on_to_now(claim: Proposition, fact: Proposition, said_on: date | None) -> bool:
    """Tell whether a claim says "since 2022" of what a fact tells of 2022 to this year or so."""
    since = time_since(claim)
    if since is None or since.period is None or said_on is None or len(claim.times) > 1 or len(fact.times) != 1:
        return False
    told = fact.times[0]
    if told.relation != "between" or told.period is None or told.period.first is None or told.period.last is None:
        return False
    begun = since.period.first is not None and since.period.first.year == told.period.first.year
    return begun and (said_on - told.period.last).days <= _LATELY


def settle_count(time: TimeExpression | None) -> TimeExpression | None:
    """Take the last day of a time up to which something is counted: of a running figure the latest by then is meant."""
    end = _end_of(time) if time is not None else None
    return replace(time, period=end) if time is not None and end is not None else time


def _end_of(time: TimeExpression) -> TimeSpan | None:
    """Give the last day of a time up to which something is counted."""
    last = time.period.last if time.period is not None else None
    return TimeSpan(last, last) if time.relation == _UP_TO and last is not None else None
