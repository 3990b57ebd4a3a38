"""A compiled facts base: everything is read from the file when it is asked for, nothing before."""

from __future__ import annotations

import sqlite3
from array import array
from typing import TYPE_CHECKING, Any

import msgspec

from factcheck.facts.cache.packing import unpack_entity, unpack_fact, unpack_quote, unpack_source
from factcheck.model import Entity, Fact, FactBase, QuoteRecord, Source, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

FORMAT = "2"
"""The layout of the file; it is part of the name, so that a file of another layout is never opened."""
MOST_POSTINGS = 30_000
"""Postings of one term read for a ranked search, and positions compared for an exact one."""


def entity_key(entity: str) -> str:
    """Give the exact key under which the facts about an entity stand."""
    return f"@{entity}"


def year_key(year: int) -> str:
    """Give the exact key under which the facts of a year stand."""
    return f"@@{year}"


def term_key(term: str) -> str:
    """Give the key under which the facts stand that the checker finds by a term."""
    return f"={term}"


class CompiledFacts:
    """A facts base in a database; it is also the text index that `ranking` asks for postings.

    `place` is the file's path, None for a base that is held in memory.

    Raises sqlite3.DatabaseError from any method where the file is damaged.
    """

    def __init__(self, database: sqlite3.Connection, place: str | None = None) -> None:
        self.database = database
        self.place = place
        self._sources: dict[str, Source] = {}
        self._terms: dict[str, tuple[int, int]] = {}
        self._lengths: bytes | None = None
        self.meta: dict[str, str] = dict(database.execute("SELECT name, value FROM meta"))
        self.size = int(self.meta["size"])
        self.average_length = float(self.meta["average_length"])
        self.digest = self.meta["digest"]
        self.files: tuple[str, ...] = tuple(msgspec.json.decode(self.meta["files"]))

    def close(self) -> None:
        """Close the file."""
        self.database.close()

    def record(self, position: int) -> Fact | QuoteRecord:
        """Give the fact or quote at a position. Raises IndexError where there is none."""
        row = self._one("SELECT kind, packed FROM record WHERE position = ?", position)
        if row is None:
            raise IndexError(position)
        return self._unpack(*row)

    def by_id(self, key: str) -> Fact | QuoteRecord | None:
        """Give the fact or quote with an id."""
        row = self._one("SELECT kind, packed FROM record WHERE id = ?", key)
        return self._unpack(*row) if row else None

    def entity(self, key: str) -> Entity | None:
        """Give the entity with an id."""
        row = self._one("SELECT packed FROM entity WHERE key = ?", key)
        return unpack_entity(row[0]) if row else None

    def entities_named(self, folded: str) -> tuple[str, ...]:
        """Give the ids of the entities with this name or alias, folded as the gazetteer does."""
        found = self.database.execute("SELECT entity FROM name WHERE folded = ?", (folded,))
        return tuple(row[0] for row in found)

    def entities(self) -> Iterator[Entity]:
        """Give every entity."""
        return (unpack_entity(row[0]) for row in self.database.execute("SELECT packed FROM entity ORDER BY rowid"))

    def vocabulary(self) -> Vocabulary:
        """Give what the files add to the lexicon."""
        synonyms, opposites = msgspec.json.decode(self.meta["vocabulary"])
        return Vocabulary(tuple(map(tuple, synonyms)), tuple(map(tuple, opposites)))

    def warnings(self) -> tuple[str, ...]:
        """Give what was said of the files when they were read."""
        return tuple(msgspec.json.decode(self.meta["warnings"]))

    def holding(self, keys: Iterable[str], limit: int = MOST_POSTINGS) -> list[int]:
        """Give the positions of the records with every one of the exact keys, ascending, the rarest looked up first.

        At most `limit` positions of each key are compared.
        """
        counted = sorted((self.count(key), key) for key in keys)
        if not counted or not counted[0][0]:
            return []
        found = set(self._positions(counted[0][1], limit))
        for _, key in counted[1:]:
            found.intersection_update(self._positions(key, limit))
        return sorted(found)

    def count(self, term: str) -> int:
        """Tell how many records have a term or key."""
        return self._term(term)[0]

    def postings(self, term: str) -> tuple[Sequence[int], Sequence[int]]:
        """Give the first positions of a term, ascending, and how often each record has it."""
        count, number = self._term(term)
        read = min(count, MOST_POSTINGS)
        return array("I", self._read("positions", number, 4 * read)), self._read("counts", number, read)

    def lengths(self) -> Sequence[int]:
        """Give the number of terms of every record, at most `ranking.LONGEST`."""
        if self._lengths is None:
            row = self._one("SELECT packed FROM lengths")
            self._lengths = row[0] if row else b""
        return self._lengths or b""

    def starting_with(self, prefix: str) -> list[str]:
        """Give the terms that start with a prefix."""
        query = "SELECT term FROM term WHERE term >= ? AND term < ? AND term NOT LIKE '@%' LIMIT 5000"
        return [row[0] for row in self.database.execute(query, (prefix, prefix + "\U0010ffff"))]

    def base(self) -> FactBase:
        """Read everything as a base in memory."""
        records = [
            self._unpack(*row) for row in self.database.execute("SELECT kind, packed FROM record ORDER BY position")
        ]
        return FactBase(
            files=self.files,
            digest=self.digest,
            facts=tuple(record for record in records if isinstance(record, Fact)),
            entities=tuple(self.entities()),
            sources=tuple(
                unpack_source(row[0]) for row in self.database.execute("SELECT packed FROM source ORDER BY rowid")
            ),
            quotes=tuple(record for record in records if isinstance(record, QuoteRecord)),
            vocabulary=self.vocabulary(),
            warnings=self.warnings(),
        )

    def _positions(self, key: str, limit: int) -> array[int]:
        count, number = self._term(key)
        return array("I", self._read("positions", number, 4 * min(count, limit)))

    def _term(self, term: str) -> tuple[int, int]:
        """Give how many records have a term and the number of its postings."""
        found = self._terms.get(term)
        if found is None:
            row = self._one("SELECT count, number FROM term WHERE term = ?", term)
            found = self._terms[term] = (row[0], row[1]) if row else (0, -1)
        return found

    def _read(self, column: str, number: int, length: int) -> bytes:
        """Read the first bytes of postings; no more of a long list comes into memory."""
        if not length:
            return b""
        with self.database.blobopen("posting", column, number, readonly=True) as blob:
            return blob.read(length)

    def _unpack(self, kind: str, packed: str) -> Fact | QuoteRecord:
        return unpack_fact(packed, self._source) if kind == "fact" else unpack_quote(packed, self._source)

    def _source(self, key: str) -> Source:
        found = self._sources.get(key)
        if found is None:
            row = self._one("SELECT packed FROM source WHERE key = ?", key)
            if row is None:
                raise sqlite3.DatabaseError(f"no source {key}")
            found = self._sources[key] = unpack_source(row[0])
        return found

    def _one(self, query: str, *values: Any) -> tuple[Any, ...] | None:
        row: tuple[Any, ...] | None = self.database.execute(query, values).fetchone()
        return row
