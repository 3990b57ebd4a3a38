"""Stated times: what a proposition itself says of when it is so, and what it leaves open."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.times.clocks import ClockExpression
from factcheck.language.times.relations import BOUNDS
from factcheck.language.times.times import find_times
from factcheck.model import TimeExpression, TimeSpan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.language.propositions import Proposition

_POINTS = frozenset({None, "on", "during", "between", "as of", "for"})
_ARTICLES = ("the ", "The ", "its ", "their ", "his ", "her ")
_DAY = timedelta(days=1)
_TWO, _LONG_DAYS = 2, 3 * 366  # years in a row, each of which may be told of for itself, are shorter
_OWNED = ("'s", "’s")
_BECAME = worded(r"\b{became}\b")


def time_stated(proposition: Proposition) -> TimeExpression | None:
    """Give the time that a proposition says it is about, bounds such as "before 1998" as open periods."""
    if not proposition.times:
        return None
    points = [
        t for t in proposition.times if t.period is not None and t.relation in _POINTS and t.duration_days is None
    ]
    points = [t for t in points if not t.text.endswith(_OWNED)] or points  # "adopted next year's budget on Monday"
    points = points or [
        open_period(t, proposition.negated) for t in proposition.times if t.period is not None and t.relation in BOUNDS
    ]
    if _disagree(points) and (whole := _run_on(points)) is not None:
        return whole
    if _disagree(points):
        points = [t for t in points if not (is_of_thing(t) or _is_of_noun(t, proposition.text))] or points
    if _disagree(points):
        points = [t for t in points if t.explicit and _length(t) == 0]
        if not points or _disagree(points):
            return None
    return min(points, key=_length, default=None)


def _run_on(points: list[TimeExpression]) -> TimeExpression | None:
    """Give the time of two decades or parts of them with nothing between them ("in the late 1960s and early 1970s")."""
    if len(points) != _TWO or not all(time.explicit and _length(time) > _LONG_DAYS for time in points):
        return None
    first, last = (time.period for time in points)
    if first is None or last is None or first.last is None or last.first is None:
        return None
    if not 0 <= (last.first - first.last).days <= 1:
        return None
    return replace(points[0], period=TimeSpan(first.first, last.last))


def _is_of_noun(time: TimeExpression, text: str) -> bool:
    """Tell whether a year stands before the noun that it belongs to ("the results of the 2031 census")."""
    return time.text.isdigit() and any(f"{article}{time.text} " in text for article in _ARTICLES)


def times_of_things(proposition: Proposition) -> tuple[TimeExpression, ...]:
    """Give the times that only say of what time a thing is, be it the one that the proposition is about or not."""
    told = (t for t in proposition.times if t.period is not None)
    return tuple(t for t in told if is_of_thing(t) or _is_of_noun(t, proposition.text))


def last_of(periods: Iterable[TimeSpan]) -> TimeSpan:
    """Give the one of some periods that begins last. Raises ValueError where there is none."""
    return max(periods, key=lambda period: period.first or date.min)


def is_of_thing(time: TimeExpression) -> bool:
    """Tell whether a time may only say of what time a thing is ("next year's budget", "the budget for 2026")."""
    return time.relation == "for" or time.text.endswith(_OWNED)


def _disagree(points: list[TimeExpression]) -> bool:
    """Tell whether some of the times exclude each other."""
    periods = [point.period for point in points if point.period is not None]
    return any(not one.overlaps(other) for one in periods for other in periods)


def open_period(time: TimeExpression, negated: bool) -> TimeExpression:
    """Turn "before 1998" or "after May" into the open period that it leaves; "not until May" is before May.

    "After Sunday's vote" may be on that Sunday.
    """
    period = time.period or TimeSpan()
    gap = timedelta() if time.text.endswith(_OWNED) else _DAY
    if time.relation == "after":
        first = period.first if not gap else period.last
        return replace(time, period=TimeSpan(first + gap if first else None, None))
    ends_before = time.relation == "before" or (time.relation == "until" and negated)
    bound = period.last if not gap else period.first
    last = bound - gap if ends_before and bound else period.last
    return replace(time, period=TimeSpan(None, last))


def is_quoted(words: str, wording: str) -> bool:
    """Tell whether a fact's own wording gives the time in the same words."""
    said, told = (text.lower().replace("'", "").replace("’", "") for text in (words, wording))
    return f" {said.strip(' .,')}" in f" {told}"


def is_part_of_time(time: TimeExpression, fact: Proposition) -> bool:
    """Tell whether a fact has the words of a time only within another ("June", where it was "from June to August")."""
    around = (t for t in fact.times if t.text.lower() != time.text.lower())
    return any(
        is_quoted(time.text, other.text)
        and time.period is not None
        and other.period is not None
        and not other.period.lies_within(time.period)
        for other in around
    )


def leaves_time_open(proposition: Proposition, wording: str = "") -> bool:
    """Tell whether a proposition names a time that could not be resolved ("in October" of an undated draft).

    Where the fact's wording has the same words, they are taken to mean the same.
    """
    if not proposition.times:
        return _is_timed(proposition, wording)
    unsettled = time_stated(proposition) is None and any(
        t.period is not None and t.relation in _POINTS and t.duration_days is None for t in proposition.times
    )
    if time_stated(proposition) is not None and _is_day(proposition):
        return False  # "on 12 June, an hour after the last train": the day is enough
    return (
        unsettled
        or (_is_timed(proposition, wording) and time_stated(proposition) is None)
        or any(
            t.text.lower() not in wording.lower()
            and t.period is None
            and t.relation in _POINTS - {"for"}
            and t.duration_days is None
            and not isinstance(t, ClockExpression)
            and not t.text.endswith(_OWNED)  # "by last autumn's census"
            and not _is_of_earlier_level(t, proposition)
            for t in proposition.times
        )
    )


def _is_of_earlier_level(time: TimeExpression, proposition: Proposition) -> bool:
    """Tell whether a time is only that of the level from which something moved ("from 365 million a year earlier")."""
    text = proposition.text
    return any(q.change == "from" and f"{q.text} {time.text}" in text for q in proposition.quantities)


def _is_timed(proposition: Proposition, wording: str) -> bool:
    """Tell whether a clause says when, other than one that the fact's wording has as well."""
    told = proposition.occasion.lower().strip(" .,")
    return proposition.timed_by_clause and (not told or f" {told}" not in f" {wording.lower()}")


def _is_day(proposition: Proposition) -> bool:
    """Tell whether a proposition gives the very day."""
    stated = time_stated(proposition)
    return stated is not None and stated.relation not in BOUNDS and _length(stated) == 0


def clock_of(proposition: Proposition) -> ClockExpression | None:
    """Give the one time of day that a proposition tells."""
    if not proposition.times:
        return None
    clocks = [t for t in proposition.times if isinstance(t, ClockExpression)]
    return clocks[0] if len(clocks) == 1 else None


def time_since(proposition: Proposition) -> TimeExpression | None:
    """Give the time from which a proposition counts ("since 1990", "became mayor in 1990")."""
    begun = proposition.predicate.copular and _BECAME.search(proposition.text) is not None
    wanted = {"since", "on"} if begun else {"since"}
    return next((t for t in proposition.times if t.relation in wanted and t.period is not None), None)


def _length(time: TimeExpression) -> int:
    """Count the days that a time covers; open ends are endless."""
    if time.period is None or time.period.first is None or time.period.last is None:
        return 10**6
    return (time.period.last - time.period.first).days


def days_apart(left: TimeSpan, right: TimeSpan) -> int:
    """Count the days between two periods; a very large number where an end is open."""
    if left.overlaps(right):
        return 0
    if left.last is not None and right.first is not None and left.last < right.first:
        return (right.first - left.last).days
    if right.last is not None and left.first is not None:
        return (left.first - right.last).days
    return 10**6


@lru_cache(maxsize=4096)
def tells_one_time(text: str) -> bool:
    """Tell whether a statement gives one time alone, of which all that follows from it is so as well.

    Of two figures the other one may be of that time ("45 seats, down from 57 in 2027").
    """
    return len(find_times(text)) == 1 and len(find_quantities(text)) <= 1
