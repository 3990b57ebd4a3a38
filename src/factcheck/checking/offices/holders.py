"""Holders: who is said to hold an office, in a clause or beside a name, against who held it by the facts.

What the comparison of statements leaves open is asked here of all tenures that the facts know, from roles and from
statements: an office is a closed matter of its title, what it is of, who holds it and when.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.offices.careers import judge_career, judge_step
from factcheck.checking.offices.cases import judge_case
from factcheck.checking.offices.clauses import OfficeClause, read_clause
from factcheck.checking.offices.docket import Docket, Hearing, is_same
from factcheck.checking.offices.endings import judge_no_longer
from factcheck.checking.offices.predecessors import judge_succession
from factcheck.checking.offices.steps import read_head
from factcheck.language import lexicon
from factcheck.language.propositions import Voice
from factcheck.language.text.tokens import tokenise
from factcheck.language.words.concepts import stems_of
from factcheck.model import Outcome, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.offices.case import Case
    from factcheck.language.propositions import Proposition
    from factcheck.model import Claim

_OPENING = 5  # words that hold "it is not true"


class HolderDesk:
    """Judges who is said to hold an office; built once for a run, then only read."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._docket = Docket(knowledge)

    def judge(
        self, claim: Claim, propositions: Sequence[Proposition], numbers: tuple[int, ...], moment: date | None
    ) -> Verdict | None:
        """Judge a claim that the facts as such leave open, None where it gives no office or nothing is sure."""
        if moment is None or is_judged(claim):
            return None
        hearing = Hearing(claim, numbers, moment)
        if len({p.text for p in propositions}) == 1:
            verdict = judge_career(self._docket, hearing, propositions[0])
            if verdict is not None:
                return verdict
        clauses = []
        for p in propositions:
            if not _is_act_of_naming(p):
                clause = read_clause(p, self._docket.knowledge)
                if clause is None:
                    return None  # "is the mayor who built it" may be a mayor of another time
                clauses.append((p, clause))
        verdicts = [
            (p.main or p.voice is Voice.COPULA, self._judge_clause(hearing, p, clause)) for p, clause in clauses
        ]
        rejected = next((v for _, v in verdicts if v is not None and v.outcome is not Outcome.SUPPORTED), None)
        told = [verdict for main, verdict in verdicts if main]
        if any(map(_names_appointer, propositions)):
            return rejected  # whoever holds the office, somebody else may have put him there
        return rejected or (told[0] if told and all(told) else None)

    def _judge_clause(self, hearing: Hearing, proposition: Proposition, clause: OfficeClause) -> Verdict | None:
        """Judge one clause."""
        if self._docket.has_more_names(clause.holder):
            return None
        clause = self._docket.name_body(hearing, clause)
        case = _of_named_offices(self._docket.open_case(hearing, proposition, clause))
        if any(clause.office.title <= tenure.office.title for tenure in case.unclear):
            return None
        if proposition.negated:
            return judge_no_longer(case)
        if (step := read_head(clause)) is not None:
            verdict = judge_step(self._docket, hearing, proposition, step)
            if verdict is not None:
                return verdict
        if clause.before is not None:
            alike = {t: is_same(clause.before, t.holder, self._docket.knowledge) for t in case.others}
            theirs, rivals = ([t for t, same in alike.items() if same is wanted] for wanted in (True, False))
            return judge_succession(case, theirs, rivals)
        return judge_case(case)


def _of_named_offices(case: Case) -> Case:
    """Leave out who only leads the body by the facts, in an office that they do not name."""
    return replace(
        case,
        own=[tenure for tenure in case.own if not tenure.unnamed],
        others=[tenure for tenure in case.others if not tenure.unnamed],
        unclear=[tenure for tenure in case.unclear if not tenure.unnamed],
    )


def _is_act_of_naming(proposition: Proposition) -> bool:
    """Tell whether a clause tells of an appointment, of which what somebody becomes is read on its own."""
    return proposition.predicate.stem in stems_of("naming") and not proposition.predicate.copular


def _names_appointer(proposition: Proposition) -> bool:
    """Tell whether a clause says by name who appointed somebody."""
    doer = proposition.subject if _is_act_of_naming(proposition) else None
    return doer is not None and bool(doer.entities or doer.names)


def is_judged(claim: Claim) -> bool:
    """Tell whether a title stands in what a sentence calls true or false as a whole."""
    opening = tokenise(claim.beside).words[:_OPENING]
    return opening[:1] == ("it",) and not lexicon.read_words("roles", "judging").isdisjoint(opening)
