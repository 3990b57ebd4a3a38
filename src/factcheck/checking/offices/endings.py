"""Endings: who is said to hold an office no longer ("the former mayor"), against who has it still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.knowledge.offices import stems
from factcheck.checking.offices.case import fits, is_named_as
from factcheck.checking.offices.clauses import Turn
from factcheck.checking.offices.times import covers, read_window
from factcheck.checking.rules import roles as rules
from factcheck.language.times.times import find_times

if TYPE_CHECKING:
    from factcheck.checking.knowledge.offices import Office
    from factcheck.checking.offices.case import Case
    from factcheck.checking.offices.tenures import Tenure
    from factcheck.model import TimeSpan, Verdict


def judge_former(case: Case) -> Verdict | None:
    """Judge "the former mayor": borne out by a tenure that is over, and wrong of who is in that very office now."""
    office = replace(case.office, title=case.office.title - stems("over"))
    ended = [
        tenure
        for tenure in case.own
        if fits(office, tenure.office) and tenure.period.last is not None and tenure.period.last < case.moment
    ]
    told = [tenure for tenure in case.own if is_named_as(case.office, tenure.office)]
    if ended or told:
        return rules.confirm_role((ended or told)[0].evidence)
    return _judge_lasting(case, office)


def judge_no_longer(case: Case) -> Verdict | None:
    """Judge "is no longer the mayor": borne out by a tenure that is over, and wrong where it goes on."""
    if " no longer " not in case.proposition.text or case.clause.turn is not Turn.HOLDS:
        return None
    fitting = case.fitting
    over = all(t.period.last is not None and t.period.last < case.moment for t in fitting)
    return rules.confirm_role(fitting[0].evidence) if fitting and over else _judge_lasting(case, case.office)


def judge_end_of_open(case: Case, tenure: Tenure, ends: tuple[TimeSpan, TimeSpan]) -> Verdict | None:
    """Judge the bounds of an office that by the facts began on the same day, and is held still."""
    first = tenure.period.first
    over = ends[1].last is not None and ends[1].last < case.moment
    if first is None or tenure.only_begun or not over or not ends[0].holds_on(first):
        return None
    return rules.judge_still(case.said, tenure.evidence, case.beside)


def _judge_lasting(case: Case, office: Office) -> Verdict | None:
    """Judge that somebody holds an office no longer who, by all that the facts know of it, has it still."""
    window = read_window(case.claim, case.proposition, case.moment)
    if window is None or not window.sure or not office.body:
        return None
    periods = (time.period for time in find_times(case.claim.beside, case.moment))
    ahead = any(p is not None and p.first is not None and p.first > case.moment for p in periods)
    if ahead or not case.office.title - office.title <= stems("plainly over"):
        return None
    own = [tenure for tenure in case.own if office.title <= tenure.office.title or tenure.office.title <= office.title]
    named = [tenure for tenure in own if is_named_as(office, tenure.office) and not tenure.only_begun]
    still = [tenure for tenure in named if covers(tenure.period, window.span, case.moment)]
    if not still or len(still) < len(own) or still[0].period.last is not None:
        return None
    return rules.judge_still(case.said, still[0].evidence, case.beside)
