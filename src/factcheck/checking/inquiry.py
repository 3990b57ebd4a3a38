"""Inquiry: which facts a claim is put to, and what is found where it is laid beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.alignment.alignment import Query, align
from factcheck.checking.alignment.leftovers import survey
from factcheck.checking.deciding.synonymy import Pair, find_reworded
from factcheck.checking.deciding.weighing import find_in, weigh
from factcheck.checking.knowledge.identities import resolve
from factcheck.checking.knowledge.statements import names_among
from factcheck.language.inferences.upshots import verbs_behind
from factcheck.language.propositions import Proposition, read_propositions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from factcheck.checking.alignment.findings import Finding
    from factcheck.checking.alignment.leftovers import Surroundings
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.statements import Statement

MOST_CANDIDATES = 60
"""Facts looked at for one claim; of more than that the index gives those that share the most telling terms."""


class Occasion(Struct, frozen=True):
    """What stands around a claim, the day that its present tenses speak of, and the day on which it was said."""

    around: Surroundings
    moment: date | None
    said_on: date | None

    def ask(self, proposition: Proposition) -> Query:
        """Make a query of one thing that the claim says."""
        return Query(proposition, self.around, self.moment, self.said_on)


class Inquiry:
    """Puts what claims say to the facts of one run."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge

    def lay_out(
        self, propositions: tuple[Proposition, ...], occasion: Occasion
    ) -> tuple[tuple[int, ...], list[list[Pair]]]:
        """Find the candidate facts for a sentence, and lay each thing that it says beside every wording of theirs."""
        numbers = self.find_candidates(occasion.around.symbols, propositions, occasion.around.setting)
        statements = [statement for number in numbers for statement in self.knowledge.statements(number)]
        queries = (occasion.ask(p) for p in propositions if not p.is_reported)
        return numbers, [self.lay_beside(query, statements) for query in queries]

    def ask(self, occasion: Occasion, sentence: str, *, loosely: bool = False) -> list[Finding]:
        """Put a sentence to the facts as if it stood in the place of a claim, by the dictionary too where `loosely`."""
        knowledge, around = self.knowledge, occasion.around
        propositions = read_propositions(
            sentence, knowledge.gazetteer, knowledge.thesaurus, occasion.said_on, around.setting
        )
        here = survey(knowledge.symbols_of(sentence), around.setting, knowledge)
        here = replace(
            here, text=sentence, sentence=around.sentence, speaker=around.speaker, foreground=around.foreground
        )
        pairs = self.lay_out(propositions, replace(occasion, around=here))[1]
        found = find_in(pairs)
        findings = weigh(sentence, propositions, found)
        if loosely and not findings:
            reworded = [find_reworded(ones, knowledge) for ones in pairs]
            findings = weigh(sentence, propositions, [*found, *reworded])
        return [finding for finding in findings if finding.alignment.statement.fact.according_to is None]

    def recall(self, occasion: Occasion, sentence: str) -> list[Statement]:
        """Give the wordings of the facts that another sentence may be about."""
        knowledge, setting = self.knowledge, occasion.around.setting
        propositions = read_propositions(sentence, knowledge.gazetteer, knowledge.thesaurus, occasion.said_on, setting)
        numbers = self.find_candidates(knowledge.symbols_of(sentence), propositions, setting)
        return [statement for number in numbers for statement in knowledge.statements(number)]

    def find_candidates(
        self, own: frozenset[str], propositions: tuple[Proposition, ...], setting: frozenset[str]
    ) -> tuple[int, ...]:
        """Ask the index for the facts that share a rare term with the claim."""
        thesaurus = self.knowledge.thesaurus
        told = [p.predicate.stem for p in propositions]
        parties = [a for p in propositions for a in (p.subject, p.object) if a is not None]
        terms = set(thesaurus.concepts_of(own.union(told, *(party.symbols for party in parties))))
        for proposition in propositions:
            terms |= verbs_behind(proposition)
            for argument in (proposition.subject, proposition.object):
                for entity in resolve(self.knowledge, argument, setting):
                    terms.add(self.knowledge.gazetteer.symbol(entity))
        context = sorted(names_among(setting) - terms)
        return self.knowledge.index.candidates(sorted(terms), context=context, limit=MOST_CANDIDATES)

    def lay_beside(self, query: Query, statements: Iterable[Statement]) -> list[Pair]:
        """Lay what a claim says beside every wording of some facts."""
        return [
            Pair(query, statement, fact, align(query, statement, fact, self.knowledge))
            for statement in statements
            for fact in statement.propositions
        ]
