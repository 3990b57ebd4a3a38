"""Cases: one clause about an office against the tenures that the facts know.

A clause that says more than the facts can tell is left open: who comes into an office may have had it before, a person
may have come back to it, and an earlier holder may be unknown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.portfolios import are_of_other_portfolios, is_under
from factcheck.checking.knowledge.stated_times import days_apart, time_since, time_stated
from factcheck.checking.offices.case import is_named_as
from factcheck.checking.offices.clauses import Turn
from factcheck.checking.offices.endings import judge_end_of_open, judge_former
from factcheck.checking.offices.times import Window, covers, ends_of, is_apart, read_window
from factcheck.checking.rules import roles as rules
from factcheck.language.meaning.predicates import Tense
from factcheck.model import TimeSpan, Verdict

if TYPE_CHECKING:
    from datetime import date

    from factcheck.checking.offices.case import Case
    from factcheck.checking.offices.tenures import Tenure
    from factcheck.model import TimeExpression

_NOTICE = 183  # days for which somebody may hold an office after having resigned
_MONTH = 31  # days
_YEAR = 366  # days
_BACK = 913  # days behind which somebody may have come back to an office and left it again
_QUARTER = 92  # days for which whoever was appointed is taken to be in office
_SLIP = 400  # days within which nobody comes into an office twice


def judge_case(case: Case) -> Verdict | None:
    """Judge one clause that gives an office to somebody."""
    if case.office.is_over:
        return judge_former(case)
    if any(time.relation == "until" and time.period is None for time in case.proposition.times):
        return None  # "until June", of a year that nothing tells
    fitting = case.fitting
    since, stated = time_since(case.proposition), time_stated(case.proposition)
    if case.clause.turn is Turn.LEAVES:
        return _judge_leaving(case, fitting, stated) if stated is not None else None
    if since is not None:
        return _judge_start(case, fitting, since)
    if stated is not None and case.clause.turn is not Turn.HOLDS:
        return _judge_start(case, fitting, stated)
    if stated is not None and stated.relation == "until":
        return _judge_end(case, fitting, stated)
    if stated is not None and stated.relation == "between" and f"from {stated.text}" in case.claim.assertion:
        return _judge_bounds(case, fitting, stated)
    window = read_window(case.claim, case.proposition, case.moment)
    if case.clause.turn is not Turn.HOLDS and window is not None:
        window = replace(window, sure=False)  # who comes into it now is news to the facts
    return _judge_plain(case, fitting, window) if window is not None else None


def _sole(case: Case, tenures: list[Tenure]) -> Tenure | None:
    """Give the one tenure that a claim must mean, None where somebody came into such an office more than once."""
    named = [tenure for tenure in tenures if is_named_as(case.office, tenure.office)]
    firsts = {tenure.period.first for tenure in named}
    told = [tenure.evidence for tenure in named]
    others = (tenure for tenure in tenures if tenure not in named and tenure.evidence not in told)
    return named[0] if len(firsts) == 1 and not any(others) else None


def _judge_leaving(case: Case, fitting: list[Tenure], said: TimeExpression) -> Verdict | None:
    """Judge when somebody left an office: wrong only where it is far from the last day, which it may come before.

    Right it can't be called, for the last day alone does not tell how somebody left.
    """
    sole = _sole(case, fitting)
    last = sole.period.last if sole is not None else None
    if sole is None or last is None or last >= case.moment or said.period is None:
        return None
    if days_apart(said.period, TimeSpan(last, last)) <= _NOTICE:
        return None
    return rules.judge_day(case.said, said.text, TimeSpan(None, last), sole.evidence)


def _judge_start(case: Case, fitting: list[Tenure], said: TimeExpression) -> Verdict | None:
    """Judge since when somebody holds an office, or when somebody came into it."""
    lasts = case.clause.turn is not Turn.HOLDS or case.proposition.tense is Tense.PAST
    begun = [(t, t.period.first) for t in fitting if lasts or t.period.holds_on(case.moment)]
    known = [(tenure, day) for tenure, day in begun if day is not None]
    sole = _sole(case, fitting)
    return _judge_day(case, known, sole.period.first if sole is not None else None, said, last=False)


def _is_first_time(case: Case, said: TimeSpan, first: date) -> bool:
    """Tell whether a day of coming into an office can't be that of another term of the same person.

    Nobody comes into it twice within a year, nor while the facts have another holder, nor "becomes" what one is.
    """
    before = said.last is not None and said.last < first
    going_on = all(tenure.goes_on for tenure in case.fitting)
    if days_apart(said, TimeSpan(first, first)) <= (_BACK if going_on else _SLIP):
        return before or going_on or case.proposition.predicate.copular
    held = [t for t in case.others if is_named_as(case.office, t.office) and case.office.is_of_one()]
    return before and any(said.lies_within(tenure.period) for tenure in held)


def _judge_end(case: Case, fitting: list[Tenure], said: TimeExpression) -> Verdict | None:
    """Judge until when somebody held an office."""
    if said.period is None or said.period.last is None or said.period.last > case.moment:
        return None
    known = [(t, t.period.last) for t in fitting if t.period.last is not None]
    sole = _sole(case, fitting)
    last = sole.period.last if sole is not None else None
    if sole is not None and not said.period.overlaps(sole.period):
        last = None  # an earlier term
    own = next((t.period for t in case.proposition.times if t.relation == "until" and t.period is not None), None)
    if own is not None and last is not None and days_apart(own, TimeSpan(last, last)) <= _BACK:
        said = replace(said, period=own)
    return _judge_day(case, known, last if last is not None and last < case.moment else None, said, last=True)


def _judge_day(
    case: Case, known: list[tuple[Tenure, date]], sole: date | None, said: TimeExpression, *, last: bool
) -> Verdict | None:
    """Judge the first or the last day of a tenure: one that the facts know, or another than the only one it can be."""
    if said.period is None:
        return None
    for tenure, day in known:
        if said.period.holds_on(day) and not (last and _ends_long_after(said.period, day)):
            return rules.confirm_role(tenure.evidence)
    if case.clause.turn is Turn.ENTERS and sole is not None and not _is_first_time(case, said.period, sole):
        return None
    evidence = next((tenure.evidence for tenure, day in known if day == sole), None)
    if evidence is None or sole is None or not is_apart(said.period, sole) or case.clause.turn is Turn.NAMED:
        return None
    if any(tenure.named for tenure, day in known if day == sole) and not _is_before(said.period, sole):
        return None
    return rules.judge_day(case.said, said.text, TimeSpan(None, sole) if last else TimeSpan(sole, None), evidence)


def _ends_long_after(said: TimeSpan, day: date) -> bool:
    """Tell whether an open period ("until 2034") ends more than a year behind a day."""
    return said.last is not None and (said.last - day).days > _YEAR


def _is_before(said: TimeSpan, day: date) -> bool:
    """Tell whether a time lies before a day."""
    return said.last is not None and said.last < day


def _judge_bounds(case: Case, fitting: list[Tenure], said: TimeExpression) -> Verdict | None:
    """Judge from when until when somebody held an office."""
    ends = ends_of(said.period) if said.period is not None else None
    if ends is None:
        return None
    limited = [(t, t.period.first, t.period.last) for t in fitting]
    known = [(t, (first, last)) for t, first, last in limited if first is not None and last is not None]
    for tenure, days in known:
        if all(end.holds_on(day) for end, day in zip(ends, days, strict=True)):
            return rules.confirm_role(tenure.evidence)
    sole = _sole(case, fitting)
    if sole is not None and not known:
        return judge_end_of_open(case, sole, ends)
    if sole is None or len(known) != len(fitting):
        return None
    tenure, days = known[0]
    if said.period is None or not said.period.overlaps(tenure.period):
        return None  # an earlier or a later term
    if not any(is_apart(end, day) for end, day in zip(ends, days, strict=True)):
        return None
    return rules.judge_day(case.said, said.text, tenure.period, tenure.evidence)


def _judge_plain(case: Case, fitting: list[Tenure], window: Window) -> Verdict | None:
    """Judge that somebody holds or held an office."""
    for tenure in fitting:
        if tenure.period.overlaps(window.span) and not (
            tenure.only_ended and _is_long_before(window.span, tenure.period)
        ):
            return rules.confirm_role(tenure.evidence)
    if not window.sure or window.span.first is None or window.span.last is None:
        return None
    named = [tenure for tenure in fitting if is_named_as(case.office, tenure.office)]
    if named:
        return _judge_other_time(case, named, fitting, window)
    beside = case.beside and not window.stated
    return _judge_other_holder(case, window) or (_judge_other_kind(case, window) if beside else None)


def _judge_other_kind(case: Case, window: Window) -> Verdict | None:
    """Judge an office of who holds another of that kind by the facts ("health minister", of the education minister)."""
    said = case.office
    for tenure in case.own:
        known = tenure.office
        same_body = not said.body or said.body == known.body
        other = are_of_other_portfolios(said.title, known.title) or is_under(said.title, known.title)
        begun, first = tenure.period.first, window.span.first
        fresh = not tenure.only_begun or (begun is not None and first is not None and (first - begun).days <= _QUARTER)
        if same_body and other and fresh and covers(tenure.period, window.span, case.moment):
            return rules.judge_other_kind(case.said, known.text, said.text, tenure.evidence)
    return None


def _is_long_before(said: TimeSpan, period: TimeSpan) -> bool:
    """Tell whether a time lies so far before the end of a tenure that it may have begun only after it."""
    return said.last is not None and period.last is not None and (period.last - said.last).days > _MONTH


def _judge_other_time(case: Case, named: list[Tenure], fitting: list[Tenure], window: Window) -> Verdict | None:
    """Judge an office that somebody held at another time: all tenures that it could be lie before or after."""
    first, last = window.span.first, window.span.last
    if first is None or last is None or len(named) < len(fitting):
        return None
    over = [tenure for tenure in fitting if tenure.period.last is not None and tenure.period.last < first]
    coming = [tenure for tenure in fitting if tenure.period.first is not None and tenure.period.first > last]
    if len(over) + len(coming) < len(fitting):
        return None
    if over:
        latest = max(over, key=lambda tenure: str(tenure.period.last))
        if latest.noticed and latest.period.last is not None and (first - latest.period.last).days <= _MONTH:
            return None
        return rules.judge_over(case.said, window.text or last, latest.period, latest.evidence, case.beside)
    earliest = min(coming, key=lambda tenure: str(tenure.period.first))
    return rules.judge_not_yet(case.said, window.text or last, earliest.period, earliest.evidence, case.beside)


def _judge_other_holder(case: Case, window: Window) -> Verdict | None:
    """Judge an office that only one can hold and that, over all the time in question, somebody else held."""
    if not case.office.is_of_one() or not case.office.body:
        return None
    same = [tenure for tenure in case.others if tenure.office.key == case.office.key]
    at_the_time = [tenure for tenure in same if tenure.period.overlaps(window.span)]
    if not at_the_time or len({t.holder.entity or t.holder.text for t in at_the_time}) > 1:
        return None
    known = next((t for t in at_the_time if not t.only_begun and covers(t.period, window.span, case.moment)), None)
    if known is None:
        return None
    return rules.judge_other(case.said, known.holder.text, case.office.text, known.evidence, case.beside)
