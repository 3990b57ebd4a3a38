"""Which drafts a call means: files, folders searched for drafts, and standard input."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.api import load_draft, read_draft
from factcheck.errors import UsageError
from factcheck.model import Failure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from factcheck.pipeline import Draft

SUFFIXES = (".txt", ".md")
STDIN = "-"
STDIN_NAME = "<stdin>"


class Found(Struct, frozen=True):
    """The drafts of a call in order: paths to read, drafts already read, and what could not be found."""

    drafts: tuple[str | Draft | Failure, ...]
    warnings: tuple[str, ...] = ()


def find_drafts(
    paths: Iterable[str],
    *,
    excludes: Callable[[str], bool] = lambda path: False,
    force_exclude: bool = False,
    stdin_name: str | None = None,
) -> Found:
    """Find the drafts that paths mean: a file as it is, a folder's .txt and .md files recursively and in order.

    Hidden files and folders are passed over, and a draft met twice counts once. `excludes` holds in folders, and with
    `force_exclude` for files given by name as well. Raises UsageError when there is nothing to check.
    """
    drafts: list[str | Draft | Failure] = []
    warnings: list[str] = []
    seen: set[str] = set()
    for path in paths:
        if path == STDIN:
            if STDIN in seen:
                continue
            seen.add(STDIN)
            drafts.append(_read_stdin(stdin_name or STDIN_NAME))
        elif os.path.isdir(path):
            found = [name for name in _walk(path, excludes) if _is_new(name, seen)]
            drafts += found
            if not found:
                warnings.append(f"{path}: no drafts in this folder (they end in {' or '.join(SUFFIXES)})")
        elif not os.path.exists(path):
            drafts.append(Failure(path, "no such file or folder"))
        elif force_exclude and excludes(path):
            warnings.append(f"{path}: excluded by the config")
        elif _is_new(path, seen):
            drafts.append(Path(path).as_posix())
    if not drafts:
        raise UsageError("there is nothing to check", mend=warnings[0] if warnings else "name a draft, a folder, or -")
    return Found(tuple(drafts), tuple(warnings))


def load_drafts(found: Found) -> Iterator[Draft | Failure]:
    """Read the drafts that were found, one at a time."""
    for item in found.drafts:
        yield load_draft(item) if isinstance(item, str) else item


def _walk(folder: str, excludes: Callable[[str], bool]) -> Iterator[str]:
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and not excludes(os.path.join(place, name))
        )
        for name in sorted(files):
            path = os.path.join(place, name)
            wanted = not name.startswith(".") and name.lower().endswith(SUFFIXES) and not excludes(path)
            if wanted and os.path.isfile(path):
                yield Path(path).as_posix()


def _is_new(path: str, seen: set[str]) -> bool:
    real = os.path.realpath(path)
    if real in seen:
        return False
    seen.add(real)
    return True


def _read_stdin(name: str) -> Draft | Failure:
    stream = getattr(sys.stdin, "buffer", None)
    if stream is None:
        return Failure(name, "standard input is closed")
    try:
        return read_draft(name, stream)
    except OSError as error:
        return Failure(name, f"standard input can't be read: {error.strerror or error}")
