"""Searching a compiled base: only what is found is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.facts.finding import find
from factcheck.facts.mentions import EntityMentions
from factcheck.facts.search import Hit, make_hit, wording_of
from factcheck.language.text.folding import fold
from factcheck.model import Fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.facts.cache.compiled import CompiledFacts
    from factcheck.model import Entity, QuoteRecord

LONGEST_NAME = 6
"""Words of a name that is looked up to explain a match."""


def search_compiled(compiled: CompiledFacts, words: str, limit: int = 20) -> tuple[Hit, ...]:
    """Find the facts and quotes of a compiled base that share words with the query, best first, with what matched."""
    hits = []
    for position, score in find(words, compiled, lambda place: wording_of(compiled.record(place)), limit):
        record = compiled.record(position)
        mentions = EntityMentions(_entities_of(record, compiled))
        hits.append(make_hit(record, score, words, compiled, mentions))
    return tuple(hits)


def _entities_of(record: Fact | QuoteRecord, compiled: CompiledFacts) -> Iterator[Entity]:
    """Give the entities that a record may name, by looking up every short run of its words."""
    keys = set() if isinstance(record, Fact) else {record.speaker}
    words = fold(record.statement if isinstance(record, Fact) else "").replace(",", " ").rstrip(".!?").split()
    for start in range(len(words)):
        for end in range(start + 1, min(start + LONGEST_NAME, len(words)) + 1):
            keys.update(compiled.entities_named(" ".join(words[start:end])))
    found = (compiled.entity(key) for key in sorted(keys))
    return (entity for entity in found if entity is not None)
