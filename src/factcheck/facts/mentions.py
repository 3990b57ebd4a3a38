"""Which entities the records of a base speak of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.names.gazetteer import Gazetteer
from factcheck.language.text.tokens import tokenise
from factcheck.model import Fact

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model import Entity, QuoteRecord


class EntityMentions:
    """The entities of a base, found by their names in texts and by their ids in records."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        self.gazetteer = Gazetteer(entities)

    def names(self, entity: str) -> tuple[str, ...]:
        """Give the name and aliases of an entity; none for an unknown id."""
        found = self.gazetteer.entities.get(entity)
        return (found.name, *found.aliases) if found else ()

    def in_text(self, text: str) -> tuple[str, ...]:
        """Give the ids of the entities that a text names, in the order of their first mention."""
        mentions = self.gazetteer.mentions(tokenise(text))
        return tuple(dict.fromkeys(entity for mention in mentions for entity in mention.entities))

    def in_record(self, record: Fact | QuoteRecord) -> frozenset[str]:
        """Give the ids of all entities that a fact or quote has to do with, in whatever wording or key."""
        if isinstance(record, Fact):
            texts = (record.statement, *record.also, *record.refutes)
            ids = {record.according_to, *(value for _, value in record.slots)}
        else:
            texts, ids = (record.text,), {record.speaker}
        known = {entity for entity in ids if entity is not None and entity in self.gazetteer.entities}
        return frozenset(known.union(*(self.in_text(text) for text in texts)))
