"""Tables of the language kept from one run to the next: word lists, verbs inflected, words with their classes, cues.

To read and make them takes a seventh of a short run. They follow from the files of this package alone, and by the state
of these a table is known.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from functools import cache, wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar, cast, get_type_hints

from msgspec import DecodeError, msgpack

from factcheck.kept.files import KeptFile, open_kept
from factcheck.kept.stamps import PACKAGE, stamp_package

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Table = TypeVar("Table")
Names = ParamSpec("Names")
MAKERS = ("claims", "language", "model", "reading")
"""Folders of the package by which tables are made."""

_kept: KeptFile | None = None


def kept_table(build: Callable[Names, Table]) -> Callable[Names, Table]:
    """Make a function build each of its tables once a process, or take it as an earlier run left it.

    What it is given are names as strings; its annotation tells what it gives, nothing but Structs, tuples and the like.
    """

    @cache
    def find_decoder() -> msgpack.Decoder[Table]:
        return msgpack.Decoder(get_type_hints(build)["return"])

    @cache
    @wraps(build)
    def give(*names: Names.args, **others: Names.kwargs) -> Table:
        kept = _kept
        if kept is None:
            return build(*names, **others)
        name = f"{build.__module__} {build.__qualname__} {(*names, *others.values())}"
        packed = kept.get(name)
        with suppress(DecodeError):
            if packed is not None:
                return find_decoder().decode(packed)
        table = build(*names, **others)
        kept.keep(name, msgpack.encode(table))
        return table

    return cast("Callable[Names, Table]", give)


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
