"""Lives: what somebody is said to have done before they were born or after they died, by the facts."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from factcheck.checking.knowledge.offices import is_one_by_name
from factcheck.checking.knowledge.stated_times import time_stated
from factcheck.checking.offices.docket import is_same
from factcheck.checking.rules import dates
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import Tense
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import Difference, Evidence, Modality, Outcome, Relation, TimeSpan, Verdict
from factcheck.model.days import note_period, tell_period

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Fact, TimeExpression

_BORN, _DIE, _AT = "born", stem("die"), "on"
_INFANCY = timedelta(days=3 * 365)  # in which nobody marries, and a year may be misprinted


def judge_life(propositions: Sequence[Proposition], numbers: tuple[int, ...], knowledge: Knowledge) -> Verdict | None:
    """Judge what somebody did on a day outside their life, or how they died on another day than theirs."""
    for proposition in propositions:
        person, said = _doer_of(proposition), time_stated(proposition)
        if person is None or said is None or not _tells_when(proposition, said) or said.period is None:
            continue
        if _is_told_then(proposition, said.period, numbers, knowledge):
            continue
        ends = proposition.predicate.concepts & stems_of("ends of a life")
        for day, fact in _find_days(person, _DIE, numbers, knowledge):
            apart = not said.period.overlaps(day) if ends else _begins_behind(said.period, day)
            if apart:
                return _gainsay(said, day, fact)
        for day, fact in () if ends else _find_days(person, _BORN, numbers, knowledge):
            if _ends_in_infancy(said.period, day):
                return _gainsay(said, day, fact)
    return None


def _tells_when(proposition: Proposition, said: TimeExpression) -> bool:
    """Tell whether a clause says on which day or in which year something was done."""
    told = proposition.main and not proposition.negated and proposition.modality is Modality.ASSERTED
    return told and proposition.tense is Tense.PAST and said.relation == _AT and said.explicit


def _doer_of(proposition: Proposition) -> Argument | None:
    """Give who did what only the living do, or whose life came to an end."""
    passive = proposition.voice is Voice.PASSIVE
    section = "ends of a life" if passive else "deeds of the living"
    if proposition.predicate.concepts.isdisjoint(stems_of(section)):
        return None
    who = proposition.object if passive else proposition.subject
    return who if who is not None and is_one_by_name(who) else None


def _find_days(
    person: Argument, event: str, numbers: tuple[int, ...], knowledge: Knowledge
) -> Iterator[tuple[TimeSpan, Fact]]:
    """Give the days on which somebody was born or died by the facts."""
    for number in numbers:
        for statement in knowledge.statements(number):
            for told in () if statement.refuting else statement.propositions:
                if event not in {told.predicate.stem, *told.predicate.concepts} or told.negated or told.subject is None:
                    continue
                when = time_stated(told)
                day = when.period if when is not None and when.relation == _AT else statement.fact.event
                if day is not None and not told.subject.pronoun and is_same(person, told.subject, knowledge) is True:
                    yield day, statement.fact


def _is_told_then(claim: Proposition, said: TimeSpan, numbers: tuple[int, ...], knowledge: Knowledge) -> bool:
    """Tell whether a fact has such a deed at that time, and may be right about it."""
    told = (p for number in numbers for one in knowledge.statements(number) for p in one.propositions)
    alike = (p for p in told if not p.predicate.concepts.isdisjoint(claim.predicate.concepts))
    return any(t.period is not None and t.period.overlaps(said) for p in alike for t in p.times)


def _begins_behind(said: TimeSpan, death: TimeSpan) -> bool:
    return said.first is not None and death.last is not None and said.first > death.last


def _ends_in_infancy(said: TimeSpan, birth: TimeSpan) -> bool:
    return said.last is not None and birth.first is not None and said.last < birth.first + _INFANCY


def _gainsay(said: TimeExpression, known: TimeSpan, fact: Fact) -> Verdict:
    return Verdict(
        Outcome.CONTRADICTED, dates.CARD.code, dates.CARD.level,
        f"The draft says {said.text}; by the facts that can't be ({tell_period(known)}): {fact.statement}",
        differences=(Difference("date", said.text, note_period(known)),),
        evidence=(Evidence(fact.id, fact.statement, Relation.CONTRADICTS, fact.citations),),
    )  # fmt: skip
