"""Facts held against each other by the engine itself: each is put to the others as if it were a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking import Checker
from factcheck.checking.inquiry import Inquiry
from factcheck.language.meaning.predicates import Tense
from factcheck.language.propositions import read_propositions
from factcheck.model import Article, Attribution, Claim, ClaimKind, Extraction, Outcome, Relation, Span

if TYPE_CHECKING:
    from factcheck.language.propositions import Proposition
    from factcheck.model import Fact, FactBase

_RELATIONS = {
    Outcome.SUPPORTED: Relation.SUPPORTS,
    Outcome.CONTRADICTED: Relation.CONTRADICTS,
    Outcome.OUTDATED: Relation.OUTDATES,
}


class _OthersInquiry(Inquiry):
    """An inquiry that leaves one fact out, so that no fact is judged by itself, and may be told to ask only one."""

    left_out: int | None = None
    only: int | None = None

    def find_candidates(
        self, own: frozenset[str], propositions: tuple[Proposition, ...], setting: frozenset[str]
    ) -> tuple[int, ...]:
        others = (number for number in super().find_candidates(own, propositions, setting) if number != self.left_out)
        return tuple(number for number in others if self.only is None or number == self.only)


class FactRelations:
    """How the facts of a base stand to each other; each is judged once, when it is first asked about."""

    def __init__(self, base: FactBase) -> None:
        self._checker = Checker(base)
        self._inquiry = self._checker.inquiry = _OthersInquiry(self._checker.knowledge)
        self._numbers = {fact.id: number for number, fact in enumerate(base.facts)}
        self._found: dict[str, dict[str, Relation]] = {}

    def relate(self, first: Fact, second: Fact) -> Relation | None:
        """Tell what the second fact says of the first one's statement: supports or contradicts it, or nothing.

        A fact that bears a statement out only together with others supports no more than a part of it.
        """
        found = self._found.get(first.id)
        if found is None:
            found = self._found[first.id] = self._judge(first)
        relation = found.get(second.id)
        if relation is Relation.SUPPORTS and len(found) > 1:
            return self._judge(first, self._numbers[second.id]).get(second.id)
        return relation

    def understands(self, statement: str) -> bool:
        """Tell whether a statement says anything to the engine."""
        knowledge = self._checker.knowledge
        return bool(read_propositions(statement, knowledge.gazetteer, knowledge.thesaurus, None))

    def lacks_day(self, statement: str) -> bool:
        """Tell whether a statement gives a figure of what happened, and no time of it."""
        knowledge = self._checker.knowledge
        read = read_propositions(statement, knowledge.gazetteer, knowledge.thesaurus, None)
        told = any(proposition.quantities and proposition.tense is Tense.PAST for proposition in read)
        return told and not any(proposition.times for proposition in read)

    def _judge(self, fact: Fact, only: int | None = None) -> dict[str, Relation]:
        """Check a fact's statement against all other facts, or only one of them."""
        span = fact.event or fact.period
        day = (span.first or span.last) if span else None
        text = fact.statement
        claim = Claim("c1", ClaimKind.STATEMENT, Span(0, len(text)), text, text, Attribution.NARRATION, said_on=day)
        self._inquiry.left_out, self._inquiry.only = self._numbers.get(fact.id), only
        (checked,) = self._checker.check(Article("", text, (), published=day), Extraction((), (claim,))).claims
        relation = _RELATIONS.get(checked.verdict.outcome)
        if relation is None:
            return {}
        return {evidence.fact: relation for evidence in checked.verdict.evidence if evidence.relation is relation}
