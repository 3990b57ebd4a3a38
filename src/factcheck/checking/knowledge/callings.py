"""Callings: by which common nouns the facts call what they name ("the vaccine Orvax", "Orvax is a vaccine").

People are called by what the facts tell of them as well: who was killed is "the victim".
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

_BE, _FROM = "be", "from"
_MOST_FACTS = 100  # that are looked at for one name


class Callings:
    """The nouns for named things, looked up in the facts when they are asked for."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._nouns: dict[str, frozenset[str]] = {}

    def of(self, entity: str) -> frozenset[str]:
        """Give the stems of the nouns by which the facts call an entity."""
        found = self._nouns.get(entity)
        if found is None:
            found = self._nouns[entity] = frozenset(self._read(entity))
        return found

    def origins(self, entity: str) -> frozenset[str]:
        """Give the places that the facts say somebody is from."""
        said = (p for p in self._propositions(entity) if p.predicate.stem == _BE and not p.negated)
        own = (p for p in said if p.subject is not None and p.subject.entity == entity)
        return frozenset(s for p in own for c in p.complements if c.preposition == _FROM for s in c.symbols)

    def _read(self, entity: str) -> Iterator[str]:
        """Read the nouns beside a name, and those of clauses that say what it is."""
        symbol = self._knowledge.gazetteer.symbol(entity)
        for proposition in self._propositions(entity):
            yield from _nouns_in(proposition, entity, symbol)
            yield from _parts_in(proposition, entity)

    def _propositions(self, entity: str) -> Iterator[Proposition]:
        """Give what the facts on an entity say."""
        for number in self._knowledge.index.positions(self._knowledge.gazetteer.symbol(entity))[:_MOST_FACTS]:
            for statement in self._knowledge.statements(number):
                yield from () if statement.refuting else statement.propositions


def _nouns_in(proposition: Proposition, entity: str, symbol: str) -> Iterator[str]:
    """Give the nouns by which one thing that a fact says calls an entity."""
    subject = proposition.subject
    if subject is not None and subject.entity == entity and proposition.predicate.copular and not proposition.negated:
        yield proposition.predicate.stem
    for argument in proposition.arguments:
        if argument.entity == entity and argument.head == symbol:
            yield from _nouns_beside(argument, symbol)


def _parts_in(proposition: Proposition, entity: str) -> Iterator[str]:
    """Give the nouns for one who does what a fact tells, or to whom it is done ("victim")."""
    if proposition.negated:
        return
    for section, one in (("parts as subject", proposition.subject), ("parts as object", proposition.object)):
        if one is not None and one.entity == entity:
            concepts = proposition.predicate.concepts
            yield from (noun for noun, verbs in _parts(section).items() if not verbs.isdisjoint(concepts))


@cache
def _parts(section: str) -> dict[str, frozenset[str]]:
    """Map the stem of each noun for a part to the stems of the verbs that give it."""
    table = lexicon.read_table("bodies", section)
    return {stem(noun): frozenset(map(stem, verbs)) for noun, verbs in table.items()}


def _nouns_beside(argument: Argument, symbol: str) -> frozenset[str]:
    """Give the words that stand with a name, without whose it is."""
    owner = argument.owner.symbols if argument.owner is not None else frozenset()
    return frozenset(s for s in argument.symbols - argument.names - owner - {symbol} if not s.startswith("@"))
