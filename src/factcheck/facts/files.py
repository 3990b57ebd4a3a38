"""Facts files on disk: which ones a path stands for, their bytes, and the digest that tells two bases apart."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.digests import sha256
from factcheck.errors import FactsError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SUFFIXES = (".yaml", ".yml", ".json")
LARGEST_FILE = 48 * 1024 * 1024
"""Bytes; some 100,000 facts."""


def read_files(paths: Sequence[str]) -> tuple[tuple[str, bytes], ...]:
    """Read every facts file that the paths stand for, each once; directories are searched through.

    Raises FactsError for all the paths that can't be read.
    """
    problems: list[FactsError] = []
    files: dict[str, tuple[str, bytes]] = {}
    for path in paths:
        try:
            for name in find_files(path):
                real = os.path.realpath(name)
                if real not in files:
                    files[real] = (name, read_file(name))
        except FactsError as error:
            problems.append(error)
    if problems:
        raise FactsError("facts files that can't be read", problems=tuple(problems))
    return tuple(files.values())


def digest_files(files: Iterable[tuple[str, bytes]]) -> str:
    """Digest the files' names (without folders) and contents, whatever their order: `sha256:` and 64 hex digits."""
    parts = sorted((Path(path).name.encode(), sha256(data).digest()) for path, data in files)
    whole = sha256()
    for name, content in parts:
        whole.update(len(name).to_bytes(8, "big") + name + content)
    return f"sha256:{whole.hexdigest()}"


def find_files(path: str) -> list[str]:
    """List the files of a directory in a fixed order, or the path itself; hidden files and folders are left out."""
    if not os.path.isdir(path):
        return [path]
    found: list[str] = []
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        wanted = (name for name in sorted(names) if name.lower().endswith(SUFFIXES) and not name.startswith("."))
        found.extend(os.path.join(folder, name) for name in wanted)
    if not found:
        raise FactsError("no facts files in this directory", path=path, mend=f"add one ending in {', '.join(SUFFIXES)}")
    return found


def read_file(path: str) -> bytes:
    """Read one file. Raises FactsError where it can't be read or is too large."""
    try:
        if os.path.exists(path) and not os.path.isfile(path):
            raise FactsError("not a file", path=path)
        size = os.path.getsize(path)
        if size > LARGEST_FILE:
            limit = LARGEST_FILE // (1024 * 1024)
            mend = "split it into several files"
            raise FactsError(f"larger than {limit} MB", path=path, mend=mend)
        return Path(path).read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise FactsError(f"can't be read: {reason}", path=path, mend="check the path and its permissions") from error
