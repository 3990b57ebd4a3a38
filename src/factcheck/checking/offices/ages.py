"""Ages: how old a claim says that somebody is or was, by the day of birth or the age on a day that the facts give."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.knowledge.ages import age_on
from factcheck.checking.knowledge.offices import is_one_by_name
from factcheck.checking.knowledge.stated_times import time_stated
from factcheck.checking.offices.deaths import find_age_at_death, read_age_at_death, tells_of_death
from factcheck.checking.offices.docket import is_same
from factcheck.checking.offices.times import read_window
from factcheck.checking.rules import quantity
from factcheck.language import lexicon
from factcheck.language.meaning.predicates import Tense
from factcheck.model import Difference, Evidence, Modality, Outcome, Relation, TimeSpan, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Claim, Fact

_DAY = timedelta(days=1)
_OLDEST = 120
_OF_AGE = 18
_NEAR = timedelta(days=7)
_TWO_YEARS = timedelta(days=700)
_SLIGHT = 0.02  # that is the chance to have had a birthday in a week
_YOUNGEST = 10  # a smaller figure behind a name may be the number on a shirt


class _Birth(Struct, frozen=True):
    """The days on which somebody can have been born, by one fact."""

    first: date
    last: date
    fact: Fact


def judge_age(
    claim: Claim,
    propositions: Sequence[Proposition],
    numbers: tuple[int, ...],
    moment: date | None,
    knowledge: Knowledge,
) -> Verdict | None:
    """Judge an age, whether a claim is about it or gives it in passing.

    A year more or less is left open, unless the facts give the age of that very week.

    In passing an age can be wrong, but it bears nothing else out.
    """
    if moment is None:
        return None
    for proposition in propositions:
        age = read_age(proposition) or read_age_at_death(proposition)
        if age is None or proposition.subject is None or proposition.negated:
            continue
        verdict = _judge_at_death(claim, proposition, age, numbers, knowledge)
        births = list(_find_births(proposition.subject, numbers, knowledge)) if verdict is None else []
        verdict = _judge(claim, proposition, age, births, moment) if births else verdict
        if verdict is not None and verdict.outcome is not Outcome.SUPPORTED and proposition.subject.presumed:
            continue
        if verdict is not None and (proposition.main or verdict.outcome is not Outcome.SUPPORTED):
            return verdict
    return None


def _judge_at_death(
    claim: Claim, proposition: Proposition, age: int, numbers: tuple[int, ...], knowledge: Knowledge
) -> Verdict | None:
    """Compare an age with the one at which the facts say that somebody died, which nobody outlives."""
    known = find_age_at_death(proposition.subject, numbers, knowledge) if proposition.subject is not None else None
    if known is None:
        return None
    at_death, fact = known
    if not (age > at_death + 1 or read_age(proposition) is None or tells_of_death(claim)):
        return None
    if age == at_death:
        return _bear_out(fact)
    return None if _is_long_ago(claim, age, at_death) else _gainsay(age, str(at_death), fact)


def weigh_age(verdict: Verdict, age: Verdict | None) -> Verdict:
    """Let an age decide where nothing else is told, and a wrong one keep what it stands in from being borne out."""
    if age is None or verdict.outcome not in {Outcome.UNVERIFIED, Outcome.SUPPORTED}:
        return verdict
    return age if age.outcome is Outcome.CONTRADICTED or verdict.outcome is Outcome.UNVERIFIED else verdict


def read_age(proposition: Proposition) -> int | None:
    """Give the age that a proposition says somebody has, and nothing else ("was 26", "is 26 years old")."""
    if proposition.predicate.stem not in {"be", "age"} or len(proposition.quantities) != 1 or proposition.complements:
        return None
    figure = proposition.quantities[0]
    plain = figure.counted in {None, "age"} and figure.unit in {None, "year"} and figure.hedge is None
    whole = (figure.low == figure.high == figure.value and figure.value == int(figure.value)) or figure.counted == "age"
    if not plain or not whole or not 0 < figure.value < _OLDEST or proposition.modality is not Modality.ASSERTED:
        return None
    return int(figure.value)


def _judge(claim: Claim, proposition: Proposition, age: int, births: list[_Birth], moment: date) -> Verdict | None:
    """Compare an age with the ages that are possible in the days that the claim may be about."""
    if not proposition.main and _tells_when(claim, proposition):
        return None
    if not claim.beside:
        claim = replace(claim, beside=claim.assertion, text="")
    timed = replace(proposition, tense=Tense.PAST) if not proposition.main else proposition
    window = read_window(claim, timed, moment)
    if window is None or window.span.first is None or window.span.last is None:
        return None
    low = min(age_on(birth.last, window.span.first) for birth in births)
    high = max(age_on(birth.first, window.span.last) for birth in births)
    fact = births[0].fact
    likely = {age_on(_middle(birth), day) for birth in births for day in (window.span.first, window.span.last)}
    near = window.sure and window.span.last - window.span.first <= _NEAR
    if low <= age <= high and age not in likely:
        if not near or max(_chance(birth, age, window.span.last) for birth in births) > _SLIGHT:
            return None  # who was 88 a month before may be 89
        low, high = min(likely), max(likely)
    rough = any(birth.last - birth.first >= _TWO_YEARS for birth in births)
    if low <= age <= high:
        return None if rough else _bear_out(fact)
    slack = 0 if near and not rough else 1
    if low - slack <= age <= high + slack or not window.sure or age < _YOUNGEST:
        return None
    if _is_long_ago(claim, age, low):
        return None
    return _gainsay(age, f"{low}" if low == high else f"{low} to {high}", fact)


def _bear_out(fact: Fact) -> Verdict:
    evidence = Evidence(fact.id, fact.statement, Relation.SUPPORTS, fact.citations)
    return Verdict(Outcome.SUPPORTED, None, None, f"The facts say the same: {fact.statement}", evidence=(evidence,))


def _gainsay(age: int, known: str, fact: Fact) -> Verdict:
    return Verdict(
        Outcome.CONTRADICTED, quantity.CARD.code, quantity.CARD.level,
        f"The draft gives the age as {age}; by the facts it is {known}: {fact.statement}",
        differences=(Difference("quantity", str(age), known),),
        evidence=(Evidence(fact.id, fact.statement, Relation.CONTRADICTS, fact.citations),),
    )  # fmt: skip


def _is_long_ago(claim: Claim, age: int, known: int) -> bool:
    """Tell whether a grown person may be told of as a child, or as of another year ("Aged 16, Venn moved")."""
    return (age < _OF_AGE <= known) or claim.beside.lower().startswith("aged ")


def _tells_when(claim: Claim, proposition: Proposition) -> bool:
    """Tell whether an age only says when something was so, years ago perhaps ("had no bicycle until she was 16")."""
    before = claim.assertion.partition(proposition.text)[0].lower().split()[-1:]
    opening = [*before, *proposition.text.lower().split()[:1]]
    return not lexicon.read_words("splitting", "occasions").isdisjoint(opening) or "time" in before


def _chance(birth: _Birth, age: int, day: date) -> float:
    """Give the share of the possible days of birth by which somebody has an age on a day."""
    youngest, oldest = max(birth.first, _years_before(day, age + 1) + _DAY), min(birth.last, _years_before(day, age))
    return max(0, (oldest - youngest).days + 1) / ((birth.last - birth.first).days + 1)


def _middle(birth: _Birth) -> date:
    return birth.first + (birth.last - birth.first) / 2


def _find_births(person: Argument, numbers: tuple[int, ...], knowledge: Knowledge) -> Iterator[_Birth]:
    """Give the days of birth that the facts allow for a person."""
    if not is_one_by_name(person):
        return
    for number in numbers:
        for statement in knowledge.statements(number):
            for proposition in () if statement.refuting else statement.propositions:
                other = proposition.subject
                if other is None or other.pronoun or is_same(person, other, knowledge) is not True:
                    continue
                span = _read_birth(statement, proposition)
                if span is not None and span.first is not None and span.last is not None:
                    yield _Birth(span.first, span.last, statement.fact)


def _read_birth(statement: Statement, proposition: Proposition) -> TimeSpan | None:
    """Give the days of birth that a statement tells, by a date or by an age on a day."""
    if proposition.negated:
        return None
    stated = time_stated(proposition)
    if proposition.predicate.stem == "born":
        return stated.period if stated is not None else statement.fact.event
    age, day = read_age(proposition), stated.period if stated is not None else statement.fact.event
    if day is None and statement.period is not None and statement.period.first is not None:
        day = TimeSpan(statement.period.first, statement.period.first)  # the age holds from that day on
    known_on = statement.known_on
    if day is None and known_on is not None and proposition.tense is Tense.PRESENT:
        day = TimeSpan(_years_before(known_on, 1), known_on)  # a source tells what has been so for a while
    if age is None or day is None or day.first is None or day.last is None:
        return None
    return TimeSpan(_years_before(day.first, age + 1) + _DAY, _years_before(day.last, age))


def _years_before(day: date, years: int) -> date:
    leap = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - years, day=28 if leap else day.day)
