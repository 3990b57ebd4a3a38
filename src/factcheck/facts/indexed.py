"""The facts of a run as the checker asks for them: each by its number, and the tables that lead there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.facts.index import Postings
from factcheck.facts.series import effective_periods
from factcheck.language.meaning.symbols import read_symbols
from factcheck.language.names.gazetteer import Gazetteer
from factcheck.language.names.name_index import index_names
from factcheck.language.text.folding import fold
from factcheck.language.words.concepts import extend_thesaurus, stems_of
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.facts.cache.readings import KeptReadings
    from factcheck.facts.index import TermIndex
    from factcheck.language.names.name_index import NameIndex
    from factcheck.language.words.concepts import Thesaurus
    from factcheck.model import Entity, Fact, FactBase, QuoteRecord, TimeSpan, Transcript, Vocabulary

_PRONOUN = regex(r"\A(?:Its|His|Her|Their)\s|\b(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey)\b")
_NOUN = regex(r"\b[Tt]he\s([a-z]{3,14})\b")
_BODIES = frozenset({"organisation", "event", "work", "other"})


class IndexedFacts(Struct, frozen=True):
    """A base of facts with its tables, all in memory, or each row read from a file when it is asked for.

    `terms` leads from the concepts of a fact's wordings to its number, `beside` from an entity to those that some fact
    names with it, `nouns` from a word in the names of bodies, events and works to these, `people` from the first and
    the last word of a person's name to the person and the name. `periods` has the facts of a series, by id.
    `readings` are what earlier checks read facts as, where such are kept.
    """

    files: tuple[str, ...]
    digest: str
    warnings: tuple[str, ...]
    vocabulary: Vocabulary
    facts: Sequence[Fact]
    quotes: Sequence[QuoteRecord]
    transcripts: tuple[Transcript, ...]
    names: NameIndex
    terms: TermIndex[str]
    periods: Mapping[str, TimeSpan]
    beside: Mapping[str, tuple[str, ...]]
    nouns: Mapping[str, tuple[str, ...]]
    people: Mapping[str, tuple[tuple[str, str], ...]]
    readings: KeptReadings | None = None


def index_facts(base: FactBase) -> IndexedFacts:
    """Build the tables of a base in memory."""
    names = index_names(base.entities)
    gazetteer, thesaurus = Gazetteer(index=names), extend_thesaurus(base.vocabulary)
    terms = [fact_terms(fact, gazetteer, thesaurus) for fact in base.facts]
    return IndexedFacts(
        files=base.files,
        digest=base.digest,
        warnings=base.warnings,
        vocabulary=base.vocabulary,
        facts=base.facts,
        quotes=base.quotes,
        transcripts=base.transcripts,
        names=names,
        terms=Postings(terms),
        periods=effective_periods(base.facts),
        beside=Company(terms).by_entity(),
        nouns=index_nouns(base.entities),
        people=index_people(base.entities),
    )


def fact_terms(fact: Fact, gazetteer: Gazetteer, thesaurus: Thesaurus) -> frozenset[str]:
    """Give the terms by which a fact is found: the concepts of all its wordings' content.

    One that says "it" or "the film" of what its file is about is found by the topic as well.
    """
    found: set[str] = set()
    topic = (fact.topic,) if fact.topic and _is_nameless(fact.statement) else ()
    for wording in (fact.statement, *fact.also, *fact.refutes, *topic):
        for symbol in read_symbols(wording, gazetteer, thesaurus):
            found |= thesaurus.concepts(symbol)
    return frozenset(found)


def _is_nameless(statement: str) -> bool:
    """Tell whether a statement says "it" or "the film", which its file may tell more of."""
    nouns = (stem(found[1]) for found in _NOUN.finditer(statement))
    return _PRONOUN.search(statement) is not None or not stems_of("generic subjects").isdisjoint(nouns)


class Company:
    """Which entities some fact names together, gathered fact by fact."""

    def __init__(self, facts: Iterable[frozenset[str]] = ()) -> None:
        self._found: dict[str, set[str]] = {}
        for terms in facts:
            self.add(terms)

    def add(self, terms: Iterable[str]) -> None:
        """Enter the entities among the terms of a fact."""
        entities = [term[1:] for term in terms if term.startswith("@")]
        if len(entities) > 1:
            for entity in entities:
                self._found.setdefault(entity, set()).update(entities)

    def by_entity(self) -> dict[str, tuple[str, ...]]:
        """Map each entity to the others."""
        return {entity: tuple(sorted(others - {entity})) for entity, others in self._found.items()}


def index_nouns(entities: Iterable[Entity]) -> dict[str, tuple[str, ...]]:
    """Map each symbol in the names of organisations, events and works to the entities that have it."""
    found: dict[str, list[str]] = {}
    for entity in entities:
        if entity.kind in _BODIES:
            for symbol in name_symbols(entity):
                found.setdefault(symbol, []).append(entity.id)
    return {symbol: tuple(ids) for symbol, ids in found.items()}


def name_symbols(entity: Entity) -> frozenset[str]:
    """Give the symbols of the words in an entity's names."""
    return frozenset(symbol for name in (entity.name, *entity.aliases) for symbol in read_symbols(name, None))


def index_people(entities: Iterable[Entity]) -> dict[str, tuple[tuple[str, str], ...]]:
    """Map the first and the last word of people's full names, folded, to the person and the name as written."""
    found: dict[str, list[tuple[str, str]]] = {}
    for entity in entities:
        if entity.kind != "person":
            continue
        for name in (entity.name, *entity.aliases):
            words = fold(name).split()
            if len(words) > 1 and all(word.isalpha() or "-" in word for word in words):
                for word in (words[0], words[-1]):
                    found.setdefault(word, []).append((entity.id, name))
    return {word: tuple(people) for word, people in found.items()}
