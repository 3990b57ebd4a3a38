"""Careers: when somebody headed a body, came to it or left it, and for how long, by the tenures that the facts know."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.knowledge.stated_times import time_stated
from factcheck.checking.offices.cases import judge_case
from factcheck.checking.offices.clauses import Turn, read_clause
from factcheck.checking.offices.docket import is_same
from factcheck.checking.offices.lengths import judge_length, split_length
from factcheck.checking.offices.predecessors import follows
from factcheck.checking.offices.steps import Step, name_offices, read_step
from factcheck.checking.rules import dates
from factcheck.checking.rules import roles as rules
from factcheck.language import lexicon
from factcheck.language.text.tokens import tokenise
from factcheck.model import Outcome

if TYPE_CHECKING:
    from factcheck.checking.offices.case import Case
    from factcheck.checking.offices.docket import Docket, Hearing
    from factcheck.checking.offices.tenures import Tenure
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity, Verdict


def judge_career(docket: Docket, hearing: Hearing, proposition: Proposition) -> Verdict | None:
    """Judge a clause that tells a step of a career, or for how long an office was held; None for other clauses."""
    split = split_length(proposition)
    step = read_step(split[0] if split is not None else proposition, partial(docket.name_argument, hearing))
    if step is not None:
        return judge_step(docket, hearing, proposition, step)
    clause = read_clause(split[0], docket.knowledge) if split is not None else None
    if split is None or clause is None or clause.turn is not Turn.HOLDS or docket.has_more_names(clause.holder):
        return None
    case = docket.open_case(hearing, split[0], clause)
    return judge_length(case, split[1], case.fitting)


def judge_step(docket: Docket, hearing: Hearing, proposition: Proposition, step: Step) -> Verdict | None:
    """Judge a step by every office that it may be one into or out of; None where these tell different things."""
    if docket.has_more_names(step.holder):
        return None
    split = split_length(proposition)
    found: list[Verdict] = []
    held = list(docket.tenures.of_holder(step.holder, hearing.numbers))
    if step.held_since:
        held = [tenure for tenure in held if tenure.period.holds_on(hearing.moment)]
        if len({tenure.office.title for tenure in held}) != 1:
            return None  # of two offices it may be either
    for clause in name_offices(step, held):
        case = docket.open_case(hearing, split[0] if split is not None else proposition, clause)
        own = [t for t in case.own if t.office.key == clause.office.key]
        case = replace(case, own=own)
        theirs = [t for t in case.others if _is_named(docket, step, t)]
        verdict = _judge_order(case, step, theirs)
        if verdict is None and (not _names_another(step) or _is_in_order(case, step, theirs)):
            verdict = _judge_time(case, step, split[1] if split is not None else None)
        if verdict is not None and verdict.outcome is not Outcome.SUPPORTED and not _is_meant(docket, case, step):
            return None
        found += [verdict] if verdict is not None else []
    return found[0] if len({verdict.outcome for verdict in found}) == 1 else None


def _names_another(step: Step) -> bool:
    return step.before is not None or step.after is not None


def _is_named(docket: Docket, step: Step, tenure: Tenure) -> bool:
    """Tell whether a tenure is of the one whom a step names as having come before or after."""
    named = step.before or step.after
    same_body = not step.body or step.body <= tenure.office.body
    return named is not None and same_body and is_same(named, tenure.holder, docket.knowledge) is True


def _is_in_order(case: Case, step: Step, theirs: list[Tenure], *, turned: bool = False) -> bool:
    """Tell whether one came into the same office after the other, as a step says, or the other way round."""
    came_after = (step.before is not None) is not turned
    pairs = [(mine, other) for mine in case.own for other in theirs if mine.office.title == other.office.title]
    return any(follows(mine, other) if came_after else follows(other, mine) for mine, other in pairs)


def _judge_order(case: Case, step: Step, theirs: list[Tenure]) -> Verdict | None:
    """Judge who came before whom at the head of a body that is named."""
    if not step.body or not _is_in_order(case, step, theirs, turned=True) or _is_in_order(case, step, theirs):
        return None
    mine, other = case.own[0], theirs[0]
    later, earlier = (other, mine) if step.before is not None else (mine, other)
    return rules.judge_swap(case.said, later.holder.text, earlier.holder.text, other.evidence)


def _is_meant(docket: Docket, case: Case, step: Step) -> bool:
    """Tell whether an office is surely the one that a step is about: that of a named body, or one before the name.

    Whoever stands in for somebody heads a body as well, for a while; not so in what the facts give without a break.
    """
    told = docket.knowledge.symbols_around(f"{case.claim.setting}\n{case.claim.assertion}")
    goes_on = bool(case.own) and all(tenure.goes_on for tenure in case.own)
    words = tokenise(f"{case.claim.text} {case.claim.beside} {case.claim.assertion}").words
    passing = not lexicon.read_words("roles", "in passing").isdisjoint(words) or case.proposition.timed_by_clause
    if not step.body:  # "Mayor Ida Moss took office"; or the office that she has is spoken of
        spoken_of = (goes_on or step.held_since) and case.office.title <= told and not passing
        return case.office.head in step.holder.symbols or spoken_of
    return (step.sure or goes_on) and step.body <= told and not passing


def _judge_time(case: Case, step: Step, length: Quantity | None) -> Verdict | None:
    """Judge by when it was, or how long; of what is wrong only these, and an office that somebody else has by now."""
    if length is not None:
        return judge_length(case, length, case.own) if step.turn is Turn.HOLDS else None
    if step.turn is Turn.LEAVES:
        return _judge_leaving(case)
    verdict = judge_case(case)
    if verdict is None or verdict.rule in {None, dates.CARD.code}:
        return verdict
    succeeded = verdict.outcome is Outcome.OUTDATED and any(t.period.holds_on(case.moment) for t in case.others)
    return verdict if succeeded else None


def _judge_leaving(case: Case) -> Verdict | None:
    """Bear out when somebody left a body; that it was another time is never certain, for one may leave it twice."""
    said = time_stated(case.proposition)
    ends = {tenure.period.last: tenure for tenure in case.own}
    if said is None or said.period is None or len(ends) != 1 or any(t.duration_days for t in case.proposition.times):
        return None
    ((last, tenure),) = ends.items()
    held = last is not None and last < case.moment and said.period.holds_on(last)
    return rules.confirm_role(tenure.evidence) if held else None
