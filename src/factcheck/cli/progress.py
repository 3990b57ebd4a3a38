"""A progress bar on standard error, for runs that take long enough to wonder, and only on a terminal."""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from factcheck.cli.streams import is_terminal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENCE = 1.0  # seconds before the bar appears


@contextmanager
def show_progress(total: int, quiet: bool, what: str = "checking drafts") -> Iterator[Callable[[], None]]:
    """Give a function to call after each of `total` drafts, or other things; the bar goes away at the end."""
    if quiet or total < 2 or not is_terminal(sys.stderr):
        yield lambda: None
        return
    bar = _Bar(total, what)
    try:
        yield bar.advance
    finally:
        bar.stop()


class _Bar:
    """A bar that starts, and imports rich, only after a second."""

    def __init__(self, total: int, what: str) -> None:
        self._total = total
        self._what = what
        self._done = 0
        self._since = time.monotonic()
        self._update: Callable[[int], None] | None = None
        self._stop: Callable[[], None] = lambda: None

    def advance(self) -> None:
        self._done += 1
        if self._update is None and time.monotonic() - self._since > PATIENCE:
            self._start()
        if self._update is not None:
            self._update(self._done)

    def stop(self) -> None:
        self._stop()

    def _start(self) -> None:
        from rich.console import Console
        from rich.progress import Progress

        progress = Progress(console=Console(stderr=True), transient=True)
        task = progress.add_task(self._what, total=self._total)
        progress.start()
        self._stop = progress.stop
        self._update = lambda done: progress.update(task, completed=done)
