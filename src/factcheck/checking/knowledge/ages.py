"""Ages: how old the facts say that somebody is, by which a draft may call them ("the 51-year-old")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.stated_times import days_apart
from factcheck.model import TimeSpan

if TYPE_CHECKING:
    from datetime import date

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.statements import Statement

_AGE, _BE, _BORN = "age", "be", "born"
_YEAR_DAYS = 366
_MOST_FACTS = 100  # that are looked at for one name


def is_told_to_be(person: str, age: int, day: date | None, knowledge: Knowledge) -> bool:
    """Tell whether a fact of the year around a day says that somebody is of an age, or one of their birth tells it."""
    if day is None:
        return False
    numbers = knowledge.index.positions("@" + person)[:_MOST_FACTS]
    told = [statement for number in numbers for statement in knowledge.statements(number)]
    if any(_says_age(one, person, age) and _is_near(one, day) for one in told):
        return True
    births = [birth for one in told if not one.refuting and (birth := _birth_of(one, person)) is not None]
    return bool(births) and all(age in _ages_on(day, birth) for birth in births)


def is_told_an_age(person: str, knowledge: Knowledge) -> bool:
    """Tell whether any fact says how old somebody is, or when they were born."""
    numbers = knowledge.index.positions("@" + person)[:_MOST_FACTS]
    told = (statement for number in numbers for statement in knowledge.statements(number))
    return any(_says_age(one, person, None) or _tells_birth(one, person) for one in told)


def _says_age(statement: Statement, person: str, age: int | None) -> bool:
    """Tell whether a wording says that somebody is of an age, or of any."""
    return not statement.refuting and any(
        p.subject is not None
        and p.subject.entities == (person,)
        and p.predicate.stem == _BE
        and any(figure.counted == _AGE and age in {None, figure.value} for figure in p.quantities)
        for p in statement.propositions
    )


def _tells_birth(statement: Statement, person: str) -> bool:
    told = (p for p in statement.propositions if p.predicate.stem == _BORN)
    return any(one is not None and one.entities == (person,) for p in told for one in (p.subject, p.object))


def _birth_of(statement: Statement, person: str) -> TimeSpan | None:
    """Give when somebody was born, by the words of a wording or the date of its fact."""
    if not _tells_birth(statement, person):
        return None
    told = [t.period for p in statement.propositions if p.predicate.stem == _BORN for t in p.times]
    return next((period for period in told if period is not None), statement.fact.event)


def _ages_on(day: date, birth: TimeSpan) -> range:
    """Give how old one may be on a day who was born at some time, the ages that this leaves open."""
    if birth.first is None or birth.last is None:
        return range(0)
    return range(age_on(birth.last, day), age_on(birth.first, day) + 1)


def age_on(birth: date, day: date) -> int:
    """Count the full years from a day of birth to a day."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def _is_near(statement: Statement, day: date) -> bool:
    event = statement.fact.event
    return event is not None and days_apart(event, TimeSpan(day, day)) <= _YEAR_DAYS
