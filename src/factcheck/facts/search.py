"""Facts found by words, ranked, with what matched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.facts.finding import find
from factcheck.facts.mentions import EntityMentions
from factcheck.facts.ranking import MemoryIndex, weigh_terms
from factcheck.facts.terms import terms_of, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.facts.ranking import TextIndex
    from factcheck.model import Fact, FactBase, QuoteRecord


class Match(Struct, frozen=True):
    """A word of a query, the field of the fact in which it was found, and the words that stand there."""

    word: str
    field: str
    found: str


class Hit(Struct, frozen=True):
    """A fact or recorded quote that a search found, its score (higher is better) and why it was found."""

    record: Fact | QuoteRecord
    score: float
    matches: tuple[Match, ...]


class FactSearch:
    """A base made ready to be searched."""

    def __init__(self, base: FactBase) -> None:
        self._mentions = EntityMentions(base.entities)
        self._records: tuple[Fact | QuoteRecord, ...] = (*base.facts, *base.quotes)
        self._index = MemoryIndex(
            [term for _, text in searchable_fields(record, self._mentions) for term in terms_of(text)]
            for record in self._records
        )

    def search(self, words: str, limit: int = 20) -> tuple[Hit, ...]:
        """Find the facts and quotes that share words with the query, best first."""
        found = find(words, self._index, lambda position: wording_of(self._records[position]), limit)
        return tuple(
            make_hit(self._records[position], score, words, self._index, self._mentions) for position, score in found
        )


def make_hit(record: Fact | QuoteRecord, score: float, words: str, index: TextIndex, mentions: EntityMentions) -> Hit:
    """Tell for each word of a query where the record has it, in the first field that does."""
    matches = []
    fields = list(searchable_fields(record, mentions))
    for word in dict.fromkeys(words_of(words)):
        wanted = set(weigh_terms([word], index))
        for field, text in fields:
            found = [near for near in words_of(text) if wanted.intersection(terms_of(near))]
            if found:
                matches.append(Match(word, field, " ".join(dict.fromkeys(found))))
                break
    return Hit(record, score, tuple(matches))


def wordings(record: Fact | QuoteRecord) -> Iterator[tuple[str, str]]:
    """Give the texts in which a fact or quote says what it says, by the name of their field."""
    from factcheck.model import Fact

    if isinstance(record, Fact):
        yield "statement", record.statement
        for wording in record.also:
            yield "also", wording
        for wording in record.refutes:
            yield "refutes", wording
    else:
        yield "text", record.text


def wording_of(record: Fact | QuoteRecord) -> str:
    """Give all wordings of a fact or quote as one text."""
    return " ".join(text for _, text in wordings(record))


def searchable_fields(record: Fact | QuoteRecord, mentions: EntityMentions) -> Iterator[tuple[str, str]]:
    """Give the texts by which a fact or quote can be found, by the name of their field.

    The other names of the entities that a statement speaks of count as its own, so that any name finds it.
    """
    from factcheck.model import Fact

    yield from wordings(record)
    entities = mentions.in_text(record.statement) if isinstance(record, Fact) else (record.speaker,)
    for entity in entities:
        for name in mentions.names(entity):
            yield "name", name
    if isinstance(record, Fact) and record.topic:
        yield "topic", record.topic


def search(base: FactBase, words: str, limit: int = 20) -> tuple[Hit, ...]:
    """Find the facts and quotes of a base that share words with the query, best first, with what matched."""
    return FactSearch(base).search(words, limit)
