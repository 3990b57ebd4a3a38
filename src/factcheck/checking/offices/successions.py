"""Successions: who had an office before, by a fact that tells who came into it after whom, and when one left it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from factcheck.checking.knowledge.offices import Office, comes_into, read_office
from factcheck.checking.knowledge.stated_times import time_since, time_stated
from factcheck.checking.offices.clauses import Turn, read_clause, verbs_of
from factcheck.model import Modality, TimeSpan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition


class End(NamedTuple):
    """Until when somebody had an office, as far as a fact tells it."""

    holder: Argument
    office: Office
    last: TimeSpan
    noticed: bool = False  # whether it was the day of giving notice, behind which some go on for a while


def read_told_office(statement: Statement, proposition: Proposition, knowledge: Knowledge) -> Office | None:
    """Read which office a clause of a fact gives to somebody, without the words for whom he or she came after."""
    words: frozenset[str] = frozenset()
    for told in _successions_in(statement):
        before = told.object.symbols if told.object is not None else frozenset()
        words |= before | {told.predicate.stem}
    if words and proposition.extra & words:
        proposition = replace(proposition, extra=proposition.extra - words)
    if (predecessor := _find_predecessor(proposition)) is not None:
        others = tuple(c for c in proposition.complements if c is not predecessor)
        proposition = replace(proposition, complements=others)
    return read_office(proposition, knowledge)


def _find_predecessor(proposition: Proposition) -> Argument | None:
    """Give from whom somebody took over an office ("took over as head of the bank from Ruiz")."""
    if not comes_into(proposition):
        return None
    return next((c for c in proposition.complements if c.preposition == "from" and _is_named(c)), None)


def read_ends(statement: Statement, knowledge: Knowledge) -> Iterator[End]:
    """Give whose time in an office ended, and when: of who left it, and of who was succeeded by somebody else."""
    for proposition in statement.propositions:
        clause = read_clause(proposition, knowledge)
        if clause is None or proposition.negated or proposition.modality is not Modality.ASSERTED:
            continue
        day = _day_of(statement, proposition)
        if day is not None and clause.turn is Turn.LEAVES:
            yield End(clause.holder, clause.office, day, proposition.object is None)
        elif day is not None and clause.before is not None and _is_named(clause.before):
            yield End(clause.before, clause.office, day)
    yield from _read_predecessors(statement, knowledge)


def _read_predecessors(statement: Statement, knowledge: Knowledge) -> Iterator[End]:
    """Give who had the office before that a main clause tells of ("became mayor in May, replacing Ruiz")."""
    entered = [(p, read_told_office(statement, p, knowledge)) for p in statement.propositions if not p.negated]
    offices = [(p, office) for p, office in entered if office is not None and p.subject is not None]
    if len({office.key for _, office in offices}) != 1:
        return
    proposition, office = offices[0]
    day, before = _day_of(statement, proposition), _find_predecessor(proposition)
    if day is not None and before is not None:
        yield End(before, office, day)
    for told in _successions_in(statement):
        doer, before = told.subject, told.object
        if day is None or doer is None or before is None or not _is_named(before):
            continue
        if doer.pronoun or doer.symbols == (proposition.subject.symbols if proposition.subject is not None else None):
            yield End(before, office, day)


def _successions_in(statement: Statement) -> list[Proposition]:
    """Give the clauses of a fact that only say whom somebody came after, and in no office that they name."""
    verbs = verbs_of("succeeding")
    told = [p for p in statement.propositions if p.predicate.stem in verbs and not p.negated]
    return [p for p in told if p.object is not None and all(c.preposition != "as" for c in p.complements)]


def _is_named(argument: Argument) -> bool:
    return bool(argument.entity or argument.names) and not argument.members


def _day_of(statement: Statement, proposition: Proposition) -> TimeSpan | None:
    """Give when a step into or out of an office was taken, or since when somebody is in it."""
    since, stated = time_since(proposition), time_stated(proposition)
    if since is not None and since.period is not None:
        return since.period
    return stated.period if stated is not None and stated.period is not None else statement.fact.event
