"""What checks read of compiled facts, kept beside them: to read a fact anew takes some fifty times as long.

Only the facts that claims asked for are here. What a fact is read as follows from the facts files and from this package
alone, and by the state of both the file is known. Whatever is wrong with it, the facts are read anew.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from functools import cached_property
from urllib.parse import quote

from factcheck.digests import sha256

READERS = ("checking", "facts", "language", "model")
"""Folders of the package by which facts are read."""
MOST_KEPT = 20_000
"""Facts kept; where there are more, only those of the latest check stay."""
PATIENCE = 0.2
"""Seconds to wait for another process that is just writing."""
_SEAL = 8
"""Bytes of the digest that stands before a reading."""


class KeptReadings:
    """The readings of facts by their numbers, as bytes; a `key` tells what they follow from.

    Each is sealed with its number and the key: another process may put those of other facts in their place at any time,
    and SQLite doesn't notice what a disk did to the bytes of a row.
    """

    def __init__(self, place: str, key: str) -> None:
        self._place = place
        self._key = key
        self._new: dict[int, bytes] = {}

    def __reduce__(self) -> tuple[type[KeptReadings], tuple[str, str]]:
        return KeptReadings, (self._place, self._key)

    @cached_property
    def _database(self) -> sqlite3.Connection | None:
        """The file, opened for reading; None where it is missing, damaged or of another key."""
        try:
            uri = f"file:{quote(os.path.abspath(self._place))}?mode=ro"
            database = sqlite3.connect(uri, uri=True, timeout=PATIENCE)
            row = database.execute("SELECT key FROM about").fetchone()
        except sqlite3.Error:
            return None
        return database if row == (self._key,) else None

    def get(self, number: int) -> bytes | None:
        """Give what a fact was read as, None where that is not known."""
        if self._database is None:
            return None
        try:
            row = self._database.execute("SELECT packed FROM reading WHERE number = ?", (number,)).fetchone()
        except sqlite3.Error:
            return None
        if row is None or not isinstance(row[0], bytes):
            return None
        packed = row[0][_SEAL:]
        return packed if row[0][:_SEAL] == self._seal(number, packed) else None

    def keep(self, number: int, packed: bytes) -> None:
        """Remember what a fact was read as, until it is saved."""
        self._new[number] = self._seal(number, packed) + packed

    def save(self) -> None:
        """Write down what was remembered; where that can't be done, the next check reads these facts anew."""
        if not self._new:
            return
        try:
            with closing(sqlite3.connect(self._place, timeout=PATIENCE, isolation_level=None)) as database:
                self._write(database)
        except sqlite3.OperationalError:  # no place to write to, or somebody else is at it
            return
        except sqlite3.DatabaseError:
            with suppress(OSError):
                os.unlink(self._place)

    def _seal(self, number: int, packed: bytes) -> bytes:
        return bytes(sha256(f"{self._key}\n{number}\n".encode() + packed).digest()[:_SEAL])

    def _write(self, database: sqlite3.Connection) -> None:
        database.execute("PRAGMA synchronous = OFF")  # what a power cut spoils is found to be damaged, and read anew
        database.execute("BEGIN IMMEDIATE")
        database.execute("CREATE TABLE IF NOT EXISTS about (key TEXT NOT NULL)")
        database.execute("CREATE TABLE IF NOT EXISTS reading (number INTEGER PRIMARY KEY, packed BLOB NOT NULL)")
        (kept,) = database.execute("SELECT count(*) FROM reading").fetchone()
        if database.execute("SELECT key FROM about").fetchone() != (self._key,) or kept + len(self._new) > MOST_KEPT:
            database.execute("DELETE FROM about")
            database.execute("DELETE FROM reading")
            database.execute("INSERT INTO about VALUES (?)", (self._key,))
        database.executemany("INSERT OR REPLACE INTO reading VALUES (?, ?)", self._new.items())
        database.execute("COMMIT")
        self._new.clear()


def readings_place(place: str) -> str:
    """Give the path of what is kept beside a compiled base."""
    return f"{place.removesuffix('.sqlite')}.readings"
