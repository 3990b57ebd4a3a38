"""Loading facts through the cache where that pays."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from factcheck.facts.files import find_files

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.facts.indexed import IndexedFacts
    from factcheck.model import FactBase

SMALL = 1024
"""Bytes of facts files, some ten facts, below which no copy is kept.

Measured as what a check of one article costs, in milliseconds of a processor, from YAML and from a cache that stands,
and what it costs once to compile it: 12 facts 288, 265 and 30; 300 facts 300, 253 and 110; 1,000 facts 368, 255 and
300. So a copy pays from the second or third run on at every size, and never where caches don't outlive a run, as in
many a CI job: FACTCHECK_CACHE=off.
"""


def load_cached(paths: Sequence[str], folder: str | None, version: str) -> FactBase:
    """Load facts files as `load_facts` does, from a compiled cache in the folder where they are many.

    Without a folder, and where quote records name transcripts, which no cache holds, the files themselves are read.
    `version` is the tool's. Raises FactsError for broken facts files.
    """
    from factcheck.facts.loading import load_facts

    if folder is None or measure_files(paths) < SMALL:
        return load_facts(paths)

    import sqlite3
    from contextlib import closing

    from factcheck.facts.cache.opening import open_facts

    try:
        with closing(open_facts(paths, folder, version)) as compiled:
            base = compiled.base()
        return load_facts(paths) if any(quote.transcript for quote in base.quotes) else base
    except (sqlite3.Error, ValueError):  # damage that shows only when the facts themselves are read
        return load_facts(paths)


def load_indexed(paths: Sequence[str], folder: str | None, version: str) -> FactBase | IndexedFacts:
    """Load facts for a check: where they are many, only their tables are opened, and facts are read as claims ask.

    Whoever asks them meets a CacheError where the copy proves damaged, and had better call `load_anew` then.
    """
    found = None if folder is None or measure_files(paths) < SMALL else _open_indexed(paths, folder, version)
    if found is not None:
        return found
    from factcheck.facts.loading import load_facts

    return load_facts(paths)


def _open_indexed(paths: Sequence[str], folder: str, version: str) -> IndexedFacts | None:
    """Open the compiled copy; None where there can be none, or where it does not hold all (transcripts)."""
    import sqlite3

    from factcheck.facts.cache.opening import open_facts
    from factcheck.facts.cache.stored import index_compiled

    try:
        compiled = open_facts(paths, folder, version)
        if compiled.place is not None and compiled.meta["transcripts"] == "0":
            return index_compiled(compiled, compiled.place)
        compiled.close()
    except (sqlite3.Error, ValueError, KeyError):  # damage that opening did not notice
        return None
    return None


def load_anew(paths: Sequence[str], folder: str | None, version: str) -> FactBase:
    """Load facts from the files themselves, and clear away their compiled copy, so that the next run builds it anew."""
    from contextlib import suppress

    from factcheck.facts.cache.opening import cache_place
    from factcheck.facts.loading import load_facts

    if folder is not None:
        with suppress(OSError):
            os.unlink(cache_place(paths, folder, version))
    return load_facts(paths)


def measure_files(paths: Sequence[str]) -> int:
    """Give the bytes of all the files; what can't be measured counts nothing, and is told when it is read."""
    names = [name for path in paths for name in find_files(path)]
    return sum(os.path.getsize(name) for name in names if os.path.isfile(name))
