"""The state of the package's own files, by which what follows from them is known to be out of date."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = os.path.dirname(os.path.dirname(__file__))


def stamp_package(folders: tuple[str, ...]) -> str:
    """Give the state of some folders' files, for whoever works on them."""
    states = [state for folder in folders for state in _list_states(os.path.join(PACKAGE, folder))]
    newest, size = max(state.st_mtime_ns for state in states), sum(state.st_size for state in states)
    return f"{PACKAGE!a} {len(states)} {size} {newest}"


def _list_states(folder: str) -> Iterator[os.stat_result]:
    for entry in os.scandir(folder):
        if entry.name.endswith((".py", ".txt")):
            yield entry.stat()
        elif entry.is_dir() and entry.name != "__pycache__":
            yield from _list_states(entry.path)
