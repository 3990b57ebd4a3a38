"""Limits: when something begins and until when it goes on, where a claim and a fact differ in it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.knowledge.stated_times import BOUNDS, time_since, time_stated
from factcheck.language.words.concepts import stems_of
from factcheck.model import TimeSpan

if TYPE_CHECKING:
    from factcheck.language.propositions import Proposition
    from factcheck.language.times.times import TimeExpression

    Apart = tuple[TimeExpression, TimeExpression]

_YEAR = 4


def find_starts(claim: Proposition, fact: Proposition) -> Apart | None:
    """Give the two times since which both sides say that something is so, where these are not the same."""
    said, known = time_since(claim), time_since(fact)
    if said is not None and known is not None:
        return _part(said, known)
    mine, theirs = _find_course(claim), _find_course(fact)
    if mine is None or theirs is None or _last_year(mine).period != _last_year(theirs).period:
        return None
    return _part(_first_year(mine), _first_year(theirs))


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
    """Give the two times until which both sides say that something goes on, where these are not the same.

    Of two courses from one year to another, the beginnings must be the same.
    """
    if not claim.times or not fact.times:
        return None
    mine, theirs = _find_course(claim), _find_course(fact)
    if mine is not None and (theirs is None or _first_year(mine).period != _first_year(theirs).period):
        return None
    said, known = _find_end(claim, mine), _find_end(fact, theirs)
    return _part(said, known) if said is not None and known is not None else None


def _find_end(side: Proposition, course: TimeExpression | None) -> TimeExpression | None:
    """Give the one time until which something goes on, which is the end of its course where it has one."""
    ends = [t for t in side.times if t.relation == "until" and t.period is not None]
    if not ends and course is not None:
        return _last_year(course)
    return ends[0] if len(ends) == 1 else None


def _find_course(side: Proposition) -> TimeExpression | None:
    """Give the years from one of which to the other a state goes on ("taught there from 1975 to 2009")."""
    if side.quantities or side.orderings or not side.predicate.concepts.isdisjoint(_moves()):
        return None  # a sum of some years is not that of others
    courses = [t for t in side.times if t.relation == "between" and t.period is not None]
    return courses[0] if len(courses) == 1 and len(side.times) == 1 and _spans_years(courses[0]) else None


def _moves() -> frozenset[str]:
    return stems_of("movement") | stems_of("unique")


def _spans_years(time: TimeExpression) -> bool:
    words = time.text.split()
    return all(len(year) == _YEAR and year.isdigit() for year in (words[0], words[-1])) and words[0] != words[-1]


def _first_year(course: TimeExpression) -> TimeExpression:
    return _as_year(course, course.text.split()[0])


def _last_year(course: TimeExpression) -> TimeExpression:
    return _as_year(course, course.text.split()[-1])


def _as_year(course: TimeExpression, year: str) -> TimeExpression:
    return replace(course, text=year, period=TimeSpan(date(int(year), 1, 1), date(int(year), 12, 31)))


def _part(said: TimeExpression, known: TimeExpression) -> Apart | None:
    """Give two times that can't be the same, None where they may be."""
    apart = said.period is not None and known.period is not None and not said.period.overlaps(known.period)
    return (said, known) if apart else None
