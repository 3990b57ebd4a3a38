"""Writing the compiled cache: built beside its place and moved there whole, so that no reader sees half of it."""

from __future__ import annotations

import json
import os
import sqlite3
import tempfile
from array import array
from collections import Counter
from contextlib import closing, suppress
from typing import TYPE_CHECKING, TypeVar

from factcheck.facts.cache.compiled import entity_key, term_key, year_key
from factcheck.facts.cache.packing import pack_entity, pack_fact, pack_period, pack_quote, pack_row, pack_source
from factcheck.facts.indexed import Company, fact_terms, index_nouns, index_people
from factcheck.facts.mentions import EntityMentions
from factcheck.facts.ranking import LONGEST
from factcheck.facts.search import searchable_fields
from factcheck.facts.series import effective_periods
from factcheck.facts.terms import terms_of
from factcheck.language.names.name_index import index_names
from factcheck.language.text.folding import fold
from factcheck.language.words.concepts import extend_thesaurus
from factcheck.model import Fact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from factcheck.model import Entity, FactBase, QuoteRecord, TimeSpan

Value = TypeVar("Value")

_TABLES = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA page_size = 4096;
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE record (position INTEGER PRIMARY KEY, kind TEXT, id TEXT, packed TEXT);
CREATE TABLE source (key TEXT PRIMARY KEY, packed TEXT);
CREATE TABLE entity (key TEXT PRIMARY KEY, packed TEXT);
CREATE TABLE word (key TEXT PRIMARY KEY, packed TEXT) WITHOUT ROWID;
CREATE TABLE named (key TEXT PRIMARY KEY, packed TEXT) WITHOUT ROWID;
CREATE TABLE role (key TEXT PRIMARY KEY, packed TEXT) WITHOUT ROWID;
CREATE TABLE period (key TEXT PRIMARY KEY, packed TEXT) WITHOUT ROWID;
CREATE TABLE beside (key TEXT PRIMARY KEY, packed TEXT) WITHOUT ROWID;
CREATE TABLE noun (key TEXT PRIMARY KEY, packed TEXT) WITHOUT ROWID;
CREATE TABLE person (key TEXT PRIMARY KEY, packed TEXT) WITHOUT ROWID;
CREATE TABLE name (folded TEXT, entity TEXT, PRIMARY KEY (folded, entity)) WITHOUT ROWID;
CREATE TABLE posting (number INTEGER PRIMARY KEY, positions BLOB, counts BLOB);
CREATE TABLE term (term TEXT PRIMARY KEY, count INTEGER, number INTEGER) WITHOUT ROWID;
CREATE TABLE lengths (packed BLOB);
"""


class _Lists:
    """What is gathered while the records pass: postings by term or key, and which facts name what together."""

    def __init__(self) -> None:
        self.lists: dict[str, tuple[array[int], bytearray]] = {}
        self.lengths = bytearray()
        self.facts = 0
        self.company = Company()

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
        _write_out(beside)
        os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise


def _write_out(path: str) -> None:
    """Have a file on the disk: after a power cut, one of its full size but with holes would pass for whole."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def fill(
    database: sqlite3.Connection, base: FactBase, records: Iterable[Fact | QuoteRecord], notes: Mapping[str, str]
) -> None:
    """Fill an empty database with the entities and sources of a base and with records, which may be a stream."""
    database.executescript(_TABLES)
    lists = _Lists()
    _fill_names(database, base)
    database.executemany("INSERT INTO record VALUES (?, ?, ?, ?)", _records(records, base, lists))
    database.execute("CREATE INDEX record_id ON record (id)")
    ordered = sorted(lists.lists)
    database.executemany("INSERT INTO term VALUES (?, ?, ?)", _terms(ordered, lists))
    postings = ((number, *lists.lists[term]) for number, term in enumerate(ordered))
    database.executemany("INSERT INTO posting VALUES (?, ?, ?)", postings)
    database.execute("INSERT INTO lengths VALUES (?)", (bytes(lists.lengths),))
    _fill_table(database, "beside", lists.company.by_entity(), pack_row)
    meta = {
        "digest": base.digest,
        "files": json.dumps(base.files),
        "vocabulary": json.dumps([base.vocabulary.synonyms, base.vocabulary.opposites]),
        "warnings": json.dumps(base.warnings),
        "size": str(len(lists.lengths)),
        "facts": str(lists.facts),
        "transcripts": str(len(base.transcripts)),
        "average_length": str(sum(lists.lengths) / max(1, len(lists.lengths))),
    }
    database.executemany("INSERT INTO meta VALUES (?, ?)", (meta | dict(notes)).items())
    database.commit()


def _fill_names(database: sqlite3.Connection, base: FactBase) -> None:
    """Fill the tables that are about sources, entities and their names, and the periods of series."""
    _fill_table(database, "source", {source.id: source for source in base.sources}, pack_source)
    names = index_names(base.entities)
    _fill_table(database, "entity", names.entities, pack_entity)
    _fill_table(database, "word", names.words, pack_row)
    _fill_table(database, "named", names.names, pack_row)
    _fill_table(database, "role", names.roles, pack_row)
    _fill_table(database, "noun", index_nouns(base.entities), pack_row)
    _fill_table(database, "person", index_people(base.entities), pack_row)
    _fill_table(database, "period", effective_periods(base.facts), pack_period)
    database.executemany("INSERT OR IGNORE INTO name VALUES (?, ?)", _names(base.entities))


def _fill_table(
    database: sqlite3.Connection, table: str, rows: Mapping[str, Value], pack: Callable[[Value], str]
) -> None:
    database.executemany(f"INSERT INTO {table} VALUES (?, ?)", ((key, pack(value)) for key, value in rows.items()))


def _names(entities: Iterable[Entity]) -> Iterator[tuple[str, str]]:
    for entity in entities:
        for name in (entity.name, *entity.aliases):
            yield fold(name), entity.id


def _records(
    records: Iterable[Fact | QuoteRecord], base: FactBase, lists: _Lists
) -> Iterator[tuple[int, str, str, str]]:
    """Give the rows of the records, and enter each in the lists as it passes."""
    mentions, thesaurus = EntityMentions(base.entities), extend_thesaurus(base.vocabulary)
    for position, record in enumerate(records):
        terms = [term for _, text in searchable_fields(record, mentions) for term in terms_of(text)]
        keys = {*map(entity_key, mentions.in_record(record)), *map(year_key, _years(record))}
        if isinstance(record, Fact):
            found = fact_terms(record, mentions.gazetteer, thesaurus)
            lists.facts += 1
            lists.company.add(found)
            keys.update(map(term_key, found))
            row = "fact", record.id, pack_fact(record)
        else:
            row = "quote", record.id, pack_quote(record)
        lists.add(position, terms, keys)
        yield position, *row


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
