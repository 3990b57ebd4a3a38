"""Opening the compiled cache of some facts files, built first where it is missing, out of date or damaged.

A cache is known by the paths it was asked for, as they were written and in that order, and by the tool's version. It is
trusted while each file has the size and the time of change that it had, as in a version-control index; where these
differ, the names and contents decide. A file changed so shortly before it was compiled that its time can't tell two
states apart is always read (the "racy git" problem).
"""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from factcheck.digests import sha256
from factcheck.facts.cache.compiled import FORMAT, CompiledFacts
from factcheck.facts.cache.folder import mark_used, prune
from factcheck.facts.files import digest_files, find_files, read_files

if TYPE_CHECKING:
    from collections.abc import Sequence

SETTLED = 2_000_000_000
"""Nanoseconds after its last change from which a file's time of change can be trusted: FAT keeps two seconds."""


def open_facts(paths: Sequence[str], folder: str, version: str) -> CompiledFacts:
    """Open the compiled base of facts files; it is built anew where it has to be.

    `version` is the tool's: another one keeps a cache of its own. Where the folder can't be written to, the base is
    compiled in memory. Raises FactsError for broken facts files.
    """
    stamps = stamp_files(paths)
    place = cache_place(paths, folder, version)
    compiled = open_cache(place)
    if compiled is not None:
        mark_used(place)
        if compiled.meta.get("stamps") == stamps and compiled.meta.get("settled") == "yes":
            return compiled
        files = read_files(paths)
        if compiled.digest == digest_files(files) and compiled.files == tuple(name for name, _ in files):
            return compiled
        compiled.close()
    return _build(paths, stamps, place)


def stamp_files(paths: Sequence[str]) -> str:
    """Give every file's path, size and time of change, as one text. Raises FactsError for a missing directory."""
    return ascii(_list_stamps(paths))


def _list_stamps(paths: Sequence[str]) -> list[tuple[str, int, int]]:
    stamps = []
    for path in paths:
        for name in find_files(path):
            with suppress(OSError):
                state = os.stat(name)
                stamps.append((os.path.abspath(name), state.st_size, state.st_mtime_ns))
    return stamps


def cache_place(paths: Sequence[str], folder: str, version: str) -> str:
    """Give the path of the cache of some facts files, which go by the names and the order in which they were given."""
    named = ascii([FORMAT, version, [(path, os.path.abspath(path)) for path in paths]])
    return os.path.join(folder, f"facts-{sha256(named.encode()).hexdigest()[:24]}.sqlite")


def open_cache(place: str) -> CompiledFacts | None:
    """Open a cache file if it is whole; None if it is missing or damaged."""
    try:
        with open(place, "rb") as file:
            head = file.read(100)
        pages, size = int.from_bytes(head[28:32], "big"), int.from_bytes(head[16:18], "big")
        if not head.startswith(b"SQLite format 3\0") or pages * (size if size > 1 else 65536) != os.path.getsize(place):
            return None
        database = _connect(place)
    except (OSError, sqlite3.Error):
        return None
    try:
        return CompiledFacts(database, place)
    except (sqlite3.Error, KeyError, ValueError):
        database.close()
        return None


def _connect(place: str) -> sqlite3.Connection:
    """Connect for reading only; the file never changes once it stands in its place."""
    from urllib.parse import quote

    return sqlite3.connect(f"file:{quote(os.path.abspath(place))}?mode=ro&immutable=1", uri=True)


def _build(paths: Sequence[str], stamps: str, place: str) -> CompiledFacts:
    from factcheck.facts.cache.compiling import compile_base, fill
    from factcheck.facts.loading import parse_facts

    files = read_files(paths)
    base = parse_facts(files)
    newest = max((changed for _, _, changed in _list_stamps(paths)), default=0)
    settled = stamps == stamp_files(paths) and time.time_ns() - newest > SETTLED
    notes = {"stamps": stamps, "settled": "yes" if settled else "no"}
    try:
        compile_base(base, place, notes)
        prune(os.path.dirname(place))
        return CompiledFacts(_connect(place), place)
    except (OSError, sqlite3.Error):
        database = sqlite3.connect(":memory:")
        fill(database, base, (*base.facts, *base.quotes), notes)
        return CompiledFacts(database)
