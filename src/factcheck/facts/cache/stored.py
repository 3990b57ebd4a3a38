"""The indexed facts in a compiled file: tables and records of which each row is read when it is asked for."""

from __future__ import annotations

import os
import sqlite3
from array import array
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from factcheck.errors import CacheError
from factcheck.facts.cache.compiled import term_key
from factcheck.facts.cache.packing import (
    unpack_entity,
    unpack_fact,
    unpack_named,
    unpack_pairs,
    unpack_period,
    unpack_quote,
    unpack_roles,
    unpack_source,
    unpack_texts,
    unpack_word,
)
from factcheck.facts.cache.readings import READERS, KeptReadings, readings_place
from factcheck.facts.index import MOST_POSITIONS, TermIndex
from factcheck.facts.indexed import IndexedFacts
from factcheck.kept.stamps import stamp_package
from factcheck.language.names.name_index import NameIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.facts.cache.compiled import CompiledFacts
    from factcheck.model import Source

Value = TypeVar("Value")
Record = TypeVar("Record")

MOST_KEPT = 20_000
"""Rows of a table kept in memory; beyond it they are read again."""


class Store:
    """A compiled file that each process opens for itself; whatever is wrong with it is told as a CacheError."""

    def __init__(self, place: str, digest: str, database: sqlite3.Connection | None = None) -> None:
        self._place = place
        self._digest = digest
        self._database = database
        self._process = os.getpid()

    def __reduce__(self) -> tuple[type[Store], tuple[str, str]]:
        return Store, (self._place, self._digest)

    @property
    def database(self) -> sqlite3.Connection:
        """The file, opened by this very process; one of other facts that stands there by now is not taken."""
        if self._database is None or self._process != os.getpid():
            from factcheck.facts.cache.opening import open_cache

            compiled = open_cache(self._place)
            if compiled is None or compiled.digest != self._digest:
                raise CacheError("the compiled facts are no longer what they were", path=self._place)
            self._database, self._process = compiled.database, os.getpid()
        return self._database

    def row(self, query: str, *values: str | int) -> tuple[Any, ...] | None:
        """Give the first row that a query finds."""
        try:
            found: tuple[Any, ...] | None = self.database.execute(query, values).fetchone()
        except sqlite3.Error as error:
            raise self.damage(error) from error
        return found

    def read_blob(self, table: str, column: str, number: int, length: int) -> bytes:
        """Read the first bytes of a blob; no more of a long one comes into memory."""
        try:
            with self.database.blobopen(table, column, number, readonly=True) as blob:
                return blob.read(length)
        except sqlite3.Error as error:
            raise self.damage(error) from error

    def unpack(self, unpack: Callable[[str], Value], packed: str) -> Value:
        """Unpack what a row holds."""
        try:
            return unpack(packed)
        except (ValueError, TypeError, KeyError) as error:
            raise self.damage(error) from error

    def damage(self, error: Exception) -> CacheError:
        """Say that the file is damaged."""
        return CacheError(f"the compiled facts are damaged ({error})", path=self._place)


class StoredTable(Mapping[str, Value], Generic[Value]):
    """A table of the file as a mapping; what was read is kept, also that there is nothing."""

    def __init__(self, store: Store, table: str, unpack: Callable[[str], Value]) -> None:
        self._store = store
        self._table = table
        self._unpack = unpack
        self._kept: dict[str, Value | None] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return StoredTable, (self._store, self._table, self._unpack)

    def _read(self, key: str) -> Value | None:
        if key in self._kept:
            return self._kept[key]
        row = self._store.row(f"SELECT packed FROM {self._table} WHERE key = ?", key)
        value = None if row is None else self._store.unpack(self._unpack, row[0])
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        self._kept[key] = value
        return value

    def __getitem__(self, key: str) -> Value:
        value = self._read(key)
        if value is None:
            raise KeyError(key)
        return value

    def get(self, key: str, default: Any = None) -> Any:
        """Give the value of a key, or the default."""
        value = self._kept.get(key)
        if value is None and key not in self._kept:
            value = self._read(key)
        return default if value is None else value

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self._read(key) is not None

    def __iter__(self) -> Iterator[str]:
        return (row[0] for row in self._store.database.execute(f"SELECT key FROM {self._table}"))

    def __len__(self) -> int:
        row = self._store.row(f"SELECT count(*) FROM {self._table}")
        return row[0] if row else 0


class StoredRecords(Sequence[Record], Generic[Record]):
    """Records of one kind, which stand one after the other in the file."""

    def __init__(self, store: Store, first: int, count: int, unpack: Callable[..., Record]) -> None:
        self._store = store
        self._first = first
        self._count = count
        self._unpack = unpack
        self._sources: StoredTable[Source] = StoredTable(store, "source", unpack_source)

    def __reduce__(self) -> tuple[Any, ...]:
        return StoredRecords, (self._store, self._first, self._count, self._unpack)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, number: int) -> Record: ...

    @overload
    def __getitem__(self, number: slice) -> Sequence[Record]: ...

    def __getitem__(self, number: int | slice) -> Record | Sequence[Record]:
        if isinstance(number, slice):
            return [self[position] for position in range(*number.indices(self._count))]
        if not 0 <= number < self._count:
            raise IndexError(number)
        row = self._store.row("SELECT packed FROM record WHERE position = ?", self._first + number)
        return self._store.unpack(self._unpack_record, row[0] if row else "")

    def _unpack_record(self, packed: str) -> Record:
        return self._unpack(packed, self._sources.__getitem__)


class StoredTerms(TermIndex[str]):
    """The checker's terms, under a key each among those of the search."""

    def __init__(self, store: Store, size: int) -> None:
        self._store = store
        self._kept: dict[str, tuple[int, int]] = {}
        self.size = size

    def __reduce__(self) -> tuple[Any, ...]:
        return StoredTerms, (self._store, self.size)

    def count(self, term: str) -> int:
        """Tell how many facts hold the term."""
        return self._find(term)[0]

    def positions(self, term: str) -> Sequence[int]:
        """Give the numbers of the facts that hold the term, of a very common one only the first."""
        count, number = self._find(term)
        if not count:
            return ()
        return array("I", self._store.read_blob("posting", "positions", number, 4 * min(count, MOST_POSITIONS)))

    def _find(self, term: str) -> tuple[int, int]:
        found = self._kept.get(term)
        if found is None:
            row = self._store.row("SELECT count, number FROM term WHERE term = ?", term_key(term))
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            found = self._kept[term] = (row[0], row[1]) if row else (0, -1)
        return found


def index_compiled(compiled: CompiledFacts, place: str) -> IndexedFacts:
    """Give the facts of a compiled file, open at `place`, as the checker asks for them."""
    store = Store(place, compiled.digest, compiled.database)
    count = int(compiled.meta["facts"])
    return IndexedFacts(
        files=compiled.files,
        digest=compiled.digest,
        warnings=compiled.warnings(),
        vocabulary=compiled.vocabulary(),
        facts=StoredRecords(store, 0, count, unpack_fact),
        quotes=StoredRecords(store, count, compiled.size - count, unpack_quote),
        transcripts=(),
        names=NameIndex(
            StoredTable(store, "entity", unpack_entity),
            StoredTable(store, "word", unpack_word),
            StoredTable(store, "named", unpack_named),
            StoredTable(store, "role", unpack_roles),
        ),
        terms=StoredTerms(store, count),
        periods=StoredTable(store, "period", unpack_period),
        beside=StoredTable(store, "beside", unpack_texts),
        nouns=StoredTable(store, "noun", unpack_texts),
        people=StoredTable(store, "person", unpack_pairs),
        readings=KeptReadings(readings_place(place), _tell_origin(compiled)),
    )


def _tell_origin(compiled: CompiledFacts) -> str:
    """Tell what readings of compiled facts follow from: the order of the files gives the facts their numbers."""
    return f"{compiled.digest} {compiled.files!a} {stamp_package(READERS)}"
