"""Holders: who is said to hold an office, in a clause or beside a name, against who held it by the facts.

What the comparison of statements leaves open is asked here of all tenures that the facts know, from roles and from
statements: an office is a closed matter of its title, what it is of, who holds it and when.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.office_times import Window, covers, ends_of, is_apart, read_window
from factcheck.checking.rules import roles as rules
from factcheck.checking.rules.dates import describe_period
from factcheck.checking.tenures import Office, Tenure, Tenures, comes_into, read_office, stems
from factcheck.checking.timing import time_since, time_stated
from factcheck.language import lexicon
from factcheck.language.predicates import Tense
from factcheck.language.spellings import Likeness, compare_spellings
from factcheck.language.tokens import tokenise
from factcheck.model import Modality, Outcome, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from factcheck.checking.statements import Knowledge
    from factcheck.language.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.language.times import TimeExpression
    from factcheck.model import Claim

_OPENING = 5  # words that hold "it is not true"


class _Case(Struct, frozen=True):
    """One clause that gives an office to somebody, with the tenures of such offices: of the same one and of others."""

    claim: Claim
    proposition: Proposition
    office: Office
    own: list[Tenure]
    others: list[Tenure]
    moment: date

    @property
    def beside(self) -> bool:
        """Whether the office stands beside a name, and is not all that a clause says."""
        return bool(self.claim.beside)

    @property
    def said(self) -> str:
        """The claim, for a reason."""
        return self.claim.assertion.rstrip(".")


class HolderDesk:
    """Judges who is said to hold an office; built once for a run, then only read."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._tenures = Tenures(knowledge)

    def judge(
        self, claim: Claim, propositions: Sequence[Proposition], numbers: tuple[int, ...], moment: date | None
    ) -> Verdict | None:
        """Judge a claim that the facts as such leave open, None where it gives no office or nothing is sure."""
        if moment is None or _is_judged(claim):
            return None
        if not all(proposition.predicate.copular for proposition in propositions):
            return None  # "is the mayor who built it" may be a mayor of another time
        verdicts = [self._judge_clause(claim, proposition, numbers, moment) for proposition in propositions]
        rejected = next((v for v in verdicts if v is not None and v.outcome is not Outcome.SUPPORTED), None)
        told = [verdict for verdict, p in zip(verdicts, propositions, strict=True) if p.main]
        return rejected or (told[0] if told and all(told) else None)

    def _judge_clause(
        self, claim: Claim, proposition: Proposition, numbers: tuple[int, ...], moment: date
    ) -> Verdict | None:
        """Judge one clause."""
        holder = proposition.subject
        if holder is None or holder.members or holder.pronoun or not (holder.entity or holder.names):
            return None
        if proposition.negated or proposition.modality is not Modality.ASSERTED or proposition.is_reported:
            return None
        office = read_office(proposition, self._knowledge)
        if office is None or self._has_more_names(holder):
            return None
        own: list[Tenure] = []
        others: list[Tenure] = []
        for tenure in self._tenures.told(office, holder, numbers):
            same = is_same(holder, tenure.holder, self._knowledge)
            if same is None:
                return None
            (own if same else others).append(tenure)
        return judge_case(_Case(claim, proposition, office, own, others, moment))

    def _has_more_names(self, holder: Argument) -> bool:
        """Tell whether a word stands with a known name that is none of it, and so may make it somebody else's."""
        entity = holder.entity
        if entity is None:
            return False
        own = self._knowledge.name_words(entity) | {self._knowledge.gazetteer.symbol(entity)}
        return not holder.symbols <= own


def _is_judged(claim: Claim) -> bool:
    """Tell whether a title stands in what a sentence calls true or false as a whole."""
    opening = tokenise(claim.beside).words[:_OPENING]
    return opening[:1] == ("it",) and not lexicon.read_words("roles", "judging").isdisjoint(opening)


def is_same(one: Argument, other: Argument, knowledge: Knowledge) -> bool | None:
    """Tell whether two arguments are one person, None where one may be the other's name in part or misspelt."""
    if one.entity and other.entity:
        return one.entity == other.entity
    names = _names_of(one, knowledge), _names_of(other, knowledge)
    if not (one.entity or other.entity) and one.head == other.head and (names[0] <= names[1] or names[1] <= names[0]):
        return True
    if not names[0].isdisjoint(names[1]) or len(names[0]) < 2:
        return None
    alike = any(compare_spellings(left, right) is not Likeness.NONE for left in names[0] for right in names[1])
    return None if alike else False


def _names_of(argument: Argument, knowledge: Knowledge) -> frozenset[str]:
    return knowledge.name_words(argument.entity) if argument.entity else argument.names


def judge_case(case: _Case) -> Verdict | None:
    """Judge one clause that gives an office to somebody."""
    if case.office.is_over:
        return _judge_former(case)
    fitting = [tenure for tenure in case.own if fits(case.office, tenure.office)]
    since, stated = time_since(case.proposition), time_stated(case.proposition)
    if since is not None:
        return _judge_start(case, fitting, since)
    if stated is not None and comes_into(case.proposition):
        return _judge_start(case, fitting, stated)
    if stated is not None and stated.relation == "until":
        return _judge_end(case, fitting, stated)
    if stated is not None and stated.relation == "between" and f"from {stated.text}" in case.claim.assertion:
        return _judge_bounds(case, fitting, stated)
    window = read_window(case.claim, case.proposition, case.moment)
    return _judge_plain(case, fitting, window) if window is not None else None


def fits(claim: Office, known: Office) -> bool:
    """Tell whether who holds the known office holds the claim's: the same, or one that says less of it."""
    if claim.altered != known.altered or known.is_over:
        return False
    return claim.title <= known.title and (claim.body == known.body or claim.body < known.body)


def _is_named_as(claim: Office, known: Office) -> bool:
    """Tell whether a claim gives an office its whole title, and no body but its own."""
    return claim.title == known.title and (claim.body == known.body or not claim.body)


def _judge_former(case: _Case) -> Verdict | None:
    """Judge "the former mayor": borne out by a tenure that is over."""
    office = replace(case.office, title=case.office.title - stems("over"))
    ended = [
        tenure
        for tenure in case.own
        if fits(office, tenure.office) and tenure.period.last is not None and tenure.period.last < case.moment
    ]
    told = [tenure for tenure in case.own if _is_named_as(case.office, tenure.office)]
    return rules.confirm_role((ended or told)[0].evidence) if ended or told else None


def _sole(case: _Case, tenures: list[Tenure]) -> Tenure | None:
    """Give the one tenure that a claim must mean, None where somebody came into such an office more than once."""
    named = [tenure for tenure in tenures if _is_named_as(case.office, tenure.office)]
    firsts = {tenure.period.first for tenure in named}
    return named[0] if len(firsts) == 1 and len(named) == len(tenures) else None


def _judge_start(case: _Case, fitting: list[Tenure], said: TimeExpression) -> Verdict | None:
    """Judge since when somebody holds an office, or when somebody came into it."""
    lasts = comes_into(case.proposition) or case.proposition.tense is Tense.PAST
    begun = [(t, t.period.first) for t in fitting if lasts or t.period.holds_on(case.moment)]
    known = [(tenure, day) for tenure, day in begun if day is not None]
    sole = _sole(case, fitting)
    return _judge_day(case, known, sole.period.first if sole is not None else None, said, "from")


def _judge_end(case: _Case, fitting: list[Tenure], said: TimeExpression) -> Verdict | None:
    """Judge until when somebody held an office."""
    if said.period is None or said.period.last is None or said.period.last > case.moment:
        return None
    known = [(t, t.period.last) for t in fitting if t.period.last is not None]
    sole = _sole(case, fitting)
    last = sole.period.last if sole is not None else None
    return _judge_day(case, known, last if last is not None and last < case.moment else None, said, "until")


def _judge_day(
    case: _Case, known: list[tuple[Tenure, date]], sole: date | None, said: TimeExpression, relation: str
) -> Verdict | None:
    """Judge the first or the last day of a tenure: one that the facts know, or another than the only one it can be."""
    if said.period is None:
        return None
    for tenure, day in known:
        if said.period.holds_on(day):
            return rules.confirm_role(tenure.evidence)
    evidence = next((tenure.evidence for tenure, day in known if day == sole), None)
    if evidence is None or sole is None or not is_apart(said.period, sole):
        return None
    return rules.judge_day(case.said, said.text, f"{relation} {sole}", evidence)


def _judge_bounds(case: _Case, fitting: list[Tenure], said: TimeExpression) -> Verdict | None:
    """Judge from when until when somebody held an office."""
    ends = ends_of(said.period) if said.period is not None else None
    if ends is None:
        return None
    limited = [(t, t.period.first, t.period.last) for t in fitting]
    known = [(t, (first, last)) for t, first, last in limited if first is not None and last is not None]
    for tenure, days in known:
        if all(end.holds_on(day) for end, day in zip(ends, days, strict=True)):
            return rules.confirm_role(tenure.evidence)
    if _sole(case, fitting) is None or len(known) != len(fitting):
        return None
    tenure, days = known[0]
    if not any(is_apart(end, day) for end, day in zip(ends, days, strict=True)):
        return None
    return rules.judge_day(case.said, said.text, describe_period(tenure.period), tenure.evidence)


def _judge_plain(case: _Case, fitting: list[Tenure], window: Window) -> Verdict | None:
    """Judge that somebody holds or held an office."""
    for tenure in fitting:
        if tenure.period.overlaps(window.span):
            return rules.confirm_role(tenure.evidence)
    if not window.sure or window.span.first is None or window.span.last is None:
        return None
    named = [tenure for tenure in fitting if _is_named_as(case.office, tenure.office)]
    if named:
        return _judge_other_time(case, named, fitting, window)
    return _judge_other_holder(case, window)


def _judge_other_time(case: _Case, named: list[Tenure], fitting: list[Tenure], window: Window) -> Verdict | None:
    """Judge an office that somebody held at another time: all tenures that it could be lie before or after."""
    first, last = window.span.first, window.span.last
    if first is None or last is None or len(named) < len(fitting):
        return None
    if all(tenure.period.last is not None and tenure.period.last < first for tenure in fitting):
        latest = max(fitting, key=lambda tenure: str(tenure.period.last))
        return rules.judge_over(case.said, window.text or str(last), latest.period, latest.evidence, case.beside)
    if all(tenure.period.first is not None and tenure.period.first > last for tenure in fitting):
        earliest = min(fitting, key=lambda tenure: str(tenure.period.first))
        return rules.judge_not_yet(case.said, window.text or str(last), earliest.period, earliest.evidence, case.beside)
    return None


def _judge_other_holder(case: _Case, window: Window) -> Verdict | None:
    """Judge an office that only one can hold and that, over all the time in question, somebody else held."""
    if not case.office.is_of_one() or not case.office.body:
        return None
    same = [
        tenure
        for tenure in case.others
        if tenure.office.title == case.office.title and tenure.office.body == case.office.body
    ]
    at_the_time = [tenure for tenure in same if tenure.period.overlaps(window.span)]
    if not at_the_time or len({tenure.holder.text for tenure in at_the_time}) > 1:
        return None
    known = next((t for t in at_the_time if not t.only_begun and covers(t.period, window.span, case.moment)), None)
    if known is None:
        return None
    return rules.judge_other(case.said, known.holder.text, case.office.text, known.evidence, case.beside)
