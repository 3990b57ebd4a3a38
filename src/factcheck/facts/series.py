"""Running figures: facts of a series, each of which holds until the next one's date."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from factcheck.model import Fact, TimeSpan

if TYPE_CHECKING:
    from collections.abc import Iterable


def effective_periods(facts: Iterable[Fact]) -> dict[str, TimeSpan]:
    """Give the period in which each dated fact of a series holds, by fact id.

    It starts on the fact's date and ends the day before the next later date of the same series, or on its own
    `until` where that is earlier; the last of a series stays open. Two facts of the same date hold over the same days.
    """
    dated = [fact for fact in facts if fact.series is not None and fact.event is not None]
    dated.sort(key=lambda fact: (fact.series or "", _start(fact)))
    periods: dict[str, TimeSpan] = {}
    for _, members in groupby(dated, key=lambda fact: fact.series):
        series = list(members)
        starts = sorted({_start(fact) for fact in series})
        following = dict(pairwise(starts))
        for fact in series:
            start = _start(fact)
            ends = [following[start] - timedelta(days=1)] if start in following else []
            if fact.period is not None and fact.period.last is not None:
                ends.append(fact.period.last)
            periods[fact.id] = TimeSpan(start, max(start, min(ends)) if ends else None)
    return periods


def _start(fact: Fact) -> date:
    """Give the first day of a dated fact."""
    if fact.event is None or fact.event.first is None:
        return date.min
    return fact.event.first
