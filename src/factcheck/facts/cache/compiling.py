"""Writing the compiled cache: built beside its place and moved there whole, so that no reader sees half of it."""

from __future__ import annotations

import json
import os
import sqlite3
import tempfile
from array import array
from collections import Counter
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from factcheck.facts.cache.compiled import entity_key, year_key
from factcheck.facts.cache.packing import pack_entity, pack_fact, pack_quote, pack_source
from factcheck.facts.mentions import EntityMentions
from factcheck.facts.ranking import LONGEST
from factcheck.facts.search import searchable_fields
from factcheck.facts.terms import terms_of
from factcheck.language.gazetteer import fold
from factcheck.model import Fact

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factcheck.model import Entity, FactBase, QuoteRecord, TimeSpan


_TABLES = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA page_size = 4096;
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE record (position INTEGER PRIMARY KEY, kind TEXT, id TEXT, packed TEXT);
CREATE TABLE source (id TEXT PRIMARY KEY, packed TEXT);
CREATE TABLE entity (id TEXT PRIMARY KEY, packed TEXT);
CREATE TABLE name (folded TEXT, entity TEXT, PRIMARY KEY (folded, entity)) WITHOUT ROWID;
CREATE TABLE posting (number INTEGER PRIMARY KEY, positions BLOB, counts BLOB);
CREATE TABLE term (term TEXT PRIMARY KEY, count INTEGER, number INTEGER) WITHOUT ROWID;
CREATE TABLE lengths (packed BLOB);
"""


class _Lists:
    """Postings under construction, by term or key."""

    def __init__(self) -> None:
        self.lists: dict[str, tuple[array[int], bytearray]] = {}
        self.lengths = bytearray()

    def add(self, position: int, terms: list[str], keys: Iterable[str]) -> None:
        """Enter one document: its terms with how often each stands in it, and its exact keys."""
        self.lengths.append(min(len(terms), LONGEST))
        for term, often in Counter(terms).items():
            self._enter(term, position, often)
        for key in keys:
            self._enter(key, position, 1)

    def _enter(self, term: str, position: int, often: int) -> None:
        found = self.lists.get(term)
        if found is None:
            found = self.lists[term] = (array("I"), bytearray())
        found[0].append(position)
        found[1].append(min(often, 255))


def compile_base(base: FactBase, path: str, notes: Mapping[str, str]) -> None:
    """Write a base as a compiled cache to `path`, replacing what is there in one step.

    `notes` are kept beside it (which files it was made of). Raises OSError where it can't be written.
    """
    records: Iterable[Fact | QuoteRecord] = (*base.facts, *base.quotes)
    folder = os.path.dirname(path)
    os.makedirs(folder, exist_ok=True)
    handle, beside = tempfile.mkstemp(dir=folder, prefix=".building-")
    os.close(handle)
    try:
        with closing(sqlite3.connect(beside)) as database:
            fill(database, base, records, notes)
        os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise


def fill(
    database: sqlite3.Connection, base: FactBase, records: Iterable[Fact | QuoteRecord], notes: Mapping[str, str]
) -> None:
    """Fill an empty database with the entities and sources of a base and with records, which may be a stream."""
    database.executescript(_TABLES)
    mentions = EntityMentions(base.entities)
    lists = _Lists()
    database.executemany("INSERT INTO source VALUES (?, ?)", ((item.id, pack_source(item)) for item in base.sources))
    database.executemany("INSERT INTO entity VALUES (?, ?)", ((item.id, pack_entity(item)) for item in base.entities))
    database.executemany("INSERT OR IGNORE INTO name VALUES (?, ?)", _names(base.entities))
    database.executemany("INSERT INTO record VALUES (?, ?, ?, ?)", _records(records, mentions, lists))
    database.execute("CREATE INDEX record_id ON record (id)")
    ordered = sorted(lists.lists)
    database.executemany("INSERT INTO term VALUES (?, ?, ?)", _terms(ordered, lists))
    postings = ((number, *lists.lists[term]) for number, term in enumerate(ordered))
    database.executemany("INSERT INTO posting VALUES (?, ?, ?)", postings)
    database.execute("INSERT INTO lengths VALUES (?)", (bytes(lists.lengths),))
    meta = {
        "digest": base.digest,
        "files": json.dumps(base.files),
        "vocabulary": json.dumps([base.vocabulary.synonyms, base.vocabulary.opposites]),
        "warnings": json.dumps(base.warnings),
        "size": str(len(lists.lengths)),
        "average_length": str(sum(lists.lengths) / max(1, len(lists.lengths))),
    }
    database.executemany("INSERT INTO meta VALUES (?, ?)", (meta | dict(notes)).items())
    database.commit()


def _names(entities: Iterable[Entity]) -> Iterator[tuple[str, str]]:
    for entity in entities:
        for name in (entity.name, *entity.aliases):
            yield fold(name), entity.id


def _records(
    records: Iterable[Fact | QuoteRecord], mentions: EntityMentions, lists: _Lists
) -> Iterator[tuple[int, str, str, str]]:
    for position, record in enumerate(records):
        terms = [term for _, text in searchable_fields(record, mentions) for term in terms_of(text)]
        lists.add(position, terms, {*map(entity_key, mentions.in_record(record)), *map(year_key, _years(record))})
        if isinstance(record, Fact):
            yield position, "fact", record.id, pack_fact(record)
        else:
            yield position, "quote", record.id, pack_quote(record)


def _terms(ordered: list[str], lists: _Lists) -> Iterator[tuple[str, int, int]]:
    return ((term, len(lists.lists[term][0]), number) for number, term in enumerate(ordered))


def _years(record: Fact | QuoteRecord) -> Iterator[int]:
    """Give the years in which a record's event lies or its period starts or ends."""
    spans: tuple[TimeSpan | None, ...] = (record.event, record.period) if isinstance(record, Fact) else ()
    for span in spans:
        if span is not None:
            yield from (day.year for day in (span.first, span.last) if day is not None)
    if not isinstance(record, Fact) and record.date is not None:
        yield record.date.year
