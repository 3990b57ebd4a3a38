"""The check done again whenever a draft, a facts file or the config is saved, until it is interrupted."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.discovery import STDIN, SUFFIXES
from factcheck.cli.streams import complain, is_terminal, write_out
from factcheck.errors import UsageError
from factcheck.ignore_comments import FILE_NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

CLEAR = "\x1b[2J\x1b[H"
WATCHED_NAMES = ("factcheck.toml", "pyproject.toml", FILE_NAME)
WATCHED_SUFFIXES = (*SUFFIXES, ".yaml", ".yml", ".json")


def watch(paths: Iterable[str], others: Iterable[str], check: Callable[[], object]) -> None:
    """Check once, and again after every change of a draft in `paths` or of a file in `others`; ends by an interrupt.

    Raises UsageError where the extra `watch` is not installed, or standard input is among the drafts.
    """
    try:
        import watchfiles
    except ModuleNotFoundError as error:
        raise UsageError("--watch needs watchfiles", mend='pip install "factcheck-news[watch]"') from error
    paths = tuple(paths)
    if STDIN in paths:
        raise UsageError("standard input can't be watched")
    named = {os.path.abspath(path) for path in (*paths, *others) if not os.path.isdir(path)}
    folders = {path if os.path.isdir(path) else str(Path(path).parent) for path in (*paths, *others)}
    checked = False
    changes = watchfiles.watch(
        *sorted(folders),
        watch_filter=lambda _, path: _matters(path, named),
        debounce=400,
        rust_timeout=200,
        yield_on_timeout=True,
    )
    for change in changes:  # the first turn comes when the watch is on, so that no save is missed
        if change or not checked:
            checked = True
            _check(check)


def _check(check: Callable[[], object]) -> None:
    if is_terminal(sys.stdout):
        write_out(CLEAR)
    check()
    complain("watching; Ctrl-C ends it")


def _matters(path: str, named: set[str]) -> bool:
    name = os.path.basename(path)
    if os.path.abspath(path) in named or name in WATCHED_NAMES:
        return True
    return not name.startswith(".") and name.lower().endswith(WATCHED_SUFFIXES)
