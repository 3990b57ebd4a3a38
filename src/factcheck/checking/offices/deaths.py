"""Deaths: at what age somebody died, by the facts, whether they tell on which day or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.offices import is_one_by_name
from factcheck.checking.offices.docket import is_same
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Claim, Fact

_DIE = stem("die")
_AGE = "age"
_OLDEST = 120
_DEATH = regex(r"\bdie[ds]\b")
_SENTENCE_END = regex(r"[.!?]\s|\n")


def read_age_at_death(proposition: Proposition) -> int | None:
    """Give the age at which a proposition says that somebody died ("died at the age of 71")."""
    return _read_age(proposition) if _DIE in proposition.predicate.concepts else None


def _read_age(proposition: Proposition) -> int | None:
    """Give the one age that stands in a proposition, in years."""
    figures = [figure for figure in proposition.quantities if figure.counted == _AGE]
    if len(figures) != 1 or figures[0].hedge is not None:
        return None
    low, value, high = figures[0].low, figures[0].value, figures[0].high
    return int(value) if low == high == value == int(value) and 0 < value < _OLDEST else None


def find_age_at_death(person: Argument, numbers: tuple[int, ...], knowledge: Knowledge) -> tuple[int, Fact] | None:
    """Give the age at which the facts say that a named person died, with the fact that does."""
    if not is_one_by_name(person):
        return None
    for number in numbers:
        for statement in knowledge.statements(number):
            age = None if statement.refuting else _read_from(statement, person, knowledge)
            if age is not None:
                return age, statement.fact
    return None


def _read_from(statement: Statement, person: Argument, knowledge: Knowledge) -> int | None:
    """Give the age at which a wording says that somebody died, in one clause or behind it (", aged 71")."""
    told = [
        p
        for p in statement.propositions
        if not p.negated and p.subject is not None and is_same(person, p.subject, knowledge) is True
    ]
    if not any(p.main and _DIE in p.predicate.concepts for p in told):
        return None
    ages = (_read_age(p) for p in told if p.predicate.stem == _AGE or _DIE in p.predicate.concepts)
    return next((age for age in ages if age is not None), None)


def tells_of_death(claim: Claim) -> bool:
    """Tell whether an age behind a comma stands in a sentence that says that somebody died ("died in May, aged 71")."""
    told = _SENTENCE_END.split(claim.setting)[-1]
    return claim.assertion.partition(" ")[0] in told and _DEATH.search(told) is not None
