"""Predecessors: who came into an office after whom, by one tenure that ends where the other begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.stated_times import time_stated
from factcheck.checking.offices.case import Case, is_named_as
from factcheck.checking.offices.times import is_apart
from factcheck.checking.rules import roles as rules
from factcheck.language.times.relations import WITHIN
from factcheck.model import TimeSpan

if TYPE_CHECKING:
    from factcheck.checking.offices.tenures import Tenure
    from factcheck.model import Verdict


def judge_succession(case: Case, theirs: list[Tenure], rivals: list[Tenure]) -> Verdict | None:
    """Judge who came into an office after whom, by one tenure that ends where the other begins.

    `theirs` are the tenures of who is said to have come before, `rivals` those of people who are surely others.
    """
    pairs = [(mine, other) for mine in case.own for other in theirs if _is_of_same(case, mine, other)]
    right = [mine for mine, other in pairs if follows(mine, other)]
    if right:
        return _judge_day(case, right)
    swapped = next(((mine, other) for mine, other in pairs if follows(other, mine)), None)
    if swapped is None:
        return _judge_predecessor(case, rivals)
    return rules.judge_swap(case.said, swapped[1].holder.text, swapped[0].holder.text, swapped[1].evidence)


def _judge_day(case: Case, right: list[Tenure]) -> Verdict | None:
    """Judge when somebody came into an office after whom the facts have before."""
    stated, first = time_stated(case.proposition), right[0].period.first
    if stated is None:
        return rules.confirm_role(right[0].evidence)
    if stated.period is None or first is None or stated.relation not in WITHIN:
        return None
    if stated.period.holds_on(first):
        return rules.confirm_role(right[0].evidence)
    if len({tenure.period.first for tenure in case.own}) > 1 or right[0].named or not is_apart(stated.period, first):
        return None
    return rules.judge_day(case.said, stated.text, TimeSpan(first, None), right[0].evidence)


def _judge_predecessor(case: Case, rivals: list[Tenure]) -> Verdict | None:
    """Judge whom somebody came after who came into an office but once, and after somebody else."""
    mine = [tenure for tenure in case.own if is_named_as(case.office, tenure.office)]
    before = [other for one in mine for other in rivals if _is_of_same(case, one, other) and follows(one, other)]
    if len({tenure.period.first for tenure in mine}) != 1 or not before:
        return None
    known, stated = before[0], time_stated(case.proposition)
    if stated is not None and stated.period is not None and not stated.period.overlaps(mine[0].period):
        return None
    return rules.judge_predecessor(case.said, mine[0].holder.text, known.holder.text, known.evidence)


def _is_of_same(case: Case, mine: Tenure, other: Tenure) -> bool:
    """Tell whether two tenures are of the office that a claim speaks of."""
    return mine.office.key == other.office.key and is_named_as(case.office, mine.office)


def follows(later: Tenure, earlier: Tenure) -> bool:
    """Tell whether one tenure begins where another one ends, in the same year where one is told by the year alone."""
    first, last = later.period.first, earlier.period.last
    if first is None or last is None:
        return False
    by_year = (first.month, first.day) == (1, 1) or (last.month, last.day) == (12, 31)
    return (by_year and first.year == last.year) or not is_apart(TimeSpan(first, first), last)
