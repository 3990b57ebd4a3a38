"""Holders: who is said to hold an office, in a clause or beside a name, against who held it by the facts.

What the comparison of statements leaves open is asked here of all tenures that the facts know, from roles and from
statements: an office is a closed matter of its title, what it is of, who holds it and when.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.knowledge.offices import titles_before_names
from factcheck.checking.offices.cases import Case, judge_case, judge_no_longer, judge_succession
from factcheck.checking.offices.clauses import OfficeClause, read_clause, read_heading
from factcheck.checking.offices.tenures import Tenure, Tenures
from factcheck.checking.rules import dates
from factcheck.language import lexicon
from factcheck.language.names.keys import symbol_of
from factcheck.language.names.spellings import Likeness, compare_spellings
from factcheck.language.propositions import Voice
from factcheck.language.text.tokens import tokenise
from factcheck.language.words.concepts import stems_of
from factcheck.model import Outcome, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Claim

_OPENING = 5  # words that hold "it is not true"


class HolderDesk:
    """Judges who is said to hold an office; built once for a run, then only read."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._tenures = Tenures(knowledge)

    def judge(
        self, claim: Claim, propositions: Sequence[Proposition], numbers: tuple[int, ...], moment: date | None
    ) -> Verdict | None:
        """Judge a claim that the facts as such leave open, None where it gives no office or nothing is sure."""
        if moment is None or is_judged(claim):
            return None
        clauses = [(p, read_clause(p, self._knowledge)) for p in propositions if not _is_act_of_naming(p)]
        if len(propositions) == 1 and (heading := read_heading(propositions[0])):
            return self._judge_heading(claim, propositions[0], heading, numbers, moment)
        if not clauses or any(clause is None for _, clause in clauses):
            return None  # "is the mayor who built it" may be a mayor of another time
        verdicts = [
            (p.main or p.voice is Voice.COPULA, self._judge_clause(claim, p, clause, numbers, moment))
            for p, clause in clauses
            if clause is not None
        ]
        rejected = next((v for _, v in verdicts if v is not None and v.outcome is not Outcome.SUPPORTED), None)
        told = [verdict for main, verdict in verdicts if main]
        if any(map(_names_appointer, propositions)):
            return rejected  # whoever holds the office, somebody else may have put him there
        return rejected or (told[0] if told and all(told) else None)

    def _judge_clause(
        self, claim: Claim, proposition: Proposition, clause: OfficeClause, numbers: tuple[int, ...], moment: date
    ) -> Verdict | None:
        """Judge one clause."""
        if self._has_more_names(clause.holder):
            return None
        case = self._case(claim, proposition, clause, numbers, moment)
        if any(clause.office.title <= tenure.office.title for tenure in case.unclear):
            return None
        if proposition.negated:
            return judge_no_longer(case)
        if clause.before is not None:
            theirs = [t for t in case.others if is_same(clause.before, t.holder, self._knowledge) is True]
            return judge_succession(case, theirs)
        return judge_case(case)

    def _case(
        self, claim: Claim, proposition: Proposition, clause: OfficeClause, numbers: tuple[int, ...], moment: date
    ) -> Case:
        """Lay the tenures that the facts know beside a clause."""
        sorted_by: dict[bool | None, list[Tenure]] = {True: [], False: [], None: []}
        for tenure in self._tenures.told(clause.office, clause.holder, numbers):
            sorted_by[is_same(clause.holder, tenure.holder, self._knowledge)].append(tenure)
        return Case(claim, proposition, clause, sorted_by[True], sorted_by[False], moment, sorted_by[None])

    def _judge_heading(
        self,
        claim: Claim,
        proposition: Proposition,
        heading: tuple[OfficeClause, ...],
        numbers: tuple[int, ...],
        moment: date,
    ) -> Verdict | None:
        """Judge who leads or runs something by the offices of that body, of which several may do so."""
        found: list[Verdict] = []
        for clause in heading:
            case = self._case(claim, proposition, clause, numbers, moment)
            own = [t for t in case.own if (t.office.title, t.office.body) == (clause.office.title, clause.office.body)]
            verdict = judge_case(replace(case, own=own)) if own else None
            if verdict is not None and verdict.rule in {None, dates.CARD.code}:
                found.append(verdict)
        return found[0] if len({verdict.outcome for verdict in found}) == 1 else None

    def _has_more_names(self, holder: Argument) -> bool:
        """Tell whether a word stands with a known name that is none of it, and so may make it somebody else's."""
        entity = holder.entity
        if entity is None:
            return False
        known = self._knowledge.gazetteer.entities[entity]
        own = {symbol_of(word.rstrip(".")) for name in (known.name, *known.aliases) for word in name.split()}
        words = [symbol_of(word.rstrip(".")) for word in holder.text.split(" of ")[0].split()]
        titles = [place for place, word in enumerate(words) if word in titles_before_names()]
        return not own.issuperset(words[titles[-1] + 1 :] if titles else words)


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


def is_same(one: Argument, other: Argument, knowledge: Knowledge) -> bool | None:
    """Tell whether two arguments are one person, None where one may be the other's name in part or misspelt."""
    if one.entity and other.entity:
        return one.entity == other.entity
    names = _names_of(one, knowledge), _names_of(other, knowledge)
    if not (one.entity or other.entity) and one.head == other.head and (names[0] <= names[1] or names[1] <= names[0]):
        return True
    if not names[0].isdisjoint(names[1]) or len(names[0]) < 2:
        return None
    alike = any(compare_spellings(left, right) is Likeness.ALIKE for left in names[0] for right in names[1])
    return None if alike else False


def _names_of(argument: Argument, knowledge: Knowledge) -> frozenset[str]:
    return knowledge.name_words(argument.entity) if argument.entity else argument.names
