"""Tables of the language kept from one run to the next: verbs inflected, words with their classes, cues, constructions.

To make them from the word lists takes a tenth of a short run. They follow from the files of this package alone, and by
the state of these a table is known.
"""

from __future__ import annotations

from contextlib import contextmanager
from functools import cache, wraps
from typing import TYPE_CHECKING, TypeVar, cast, get_type_hints

from msgspec import DecodeError, msgpack

from factcheck.kept.files import KeptFile, open_kept
from factcheck.kept.stamps import PACKAGE, stamp_package

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Table = TypeVar("Table")
MAKERS = ("claims", "language", "model", "reading")
"""Folders of the package by which tables are made."""

_kept: KeptFile | None = None


def kept_table(build: Callable[[], Table]) -> Callable[[], Table]:
    """Make a function build its table once a process, or take it as an earlier run left it.

    Its annotation tells what it gives, which is nothing but Structs, tuples and the like.
    """

    @cache
    @wraps(build)
    def give() -> Table:
        return build() if _kept is None else _recall(build, _kept)

    return give


@contextmanager
def keep_tables(folder: str | None, version: str) -> Iterator[None]:
    """Take tables from a folder, and leave new ones there at the end; do neither without a folder."""
    global _kept  # noqa: PLW0603 - tables are made where words are looked up, which know no run
    if folder is None:
        yield
        return
    kept = _kept = open_kept(folder, "tables", f"{PACKAGE!a} {version}", stamp_package(MAKERS))
    try:
        yield
    finally:
        _kept = None
        kept.save()


def _recall(build: Callable[[], Table], kept: KeptFile) -> Table:
    name = f"{build.__module__} {build.__qualname__}"
    packed = kept.get(name)
    if packed is not None:
        try:
            return cast("Table", msgpack.decode(packed, type=get_type_hints(build)["return"]))
        except DecodeError:
            pass
    table = build()
    kept.keep(name, msgpack.encode(table))
    return table
