"""The command `factcheck`: the only place that prints or exits."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress

INTERRUPTED = 130  # 128 + SIGINT, as shells report it


def relax_collector() -> None:
    """Let Python look for reference cycles less often: drafts make many small values and hardly a cycle.

    With the default thresholds a fifth of the time of extracting claims goes into the search; with these the check of
    one draft ends before the first.
    """
    gc.set_threshold(200_000, 20, 50)


def main(arguments: list[str] | None = None) -> int:
    """Run the command and give its exit status; `--version` answers before anything slow is imported."""
    arguments = sys.argv[1:] if arguments is None else arguments
    relax_collector()
    try:
        if arguments in (["--version"], ["-V"]):
            from factcheck import __version__

            sys.stdout.write(f"factcheck {__version__}\n")
            sys.stdout.flush()
            return 0
        from factcheck.cli.running import run

        return run(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED


def command() -> None:
    """Run the command as a process of its own, and end it with the exit status."""
    leave(main())


def leave(status: int) -> None:
    """End the process at once, once everything is written and where no other thread is at work.

    Python would take apart every object first, which takes a fifth of a short run; the system frees all of it anyway.
    """
    threads = sys.modules.get("threading")
    with suppress(OSError, ValueError, AttributeError):  # what can't be written, Python tells in its own way
        sys.stdout.flush()
        sys.stderr.flush()
        if threads is None or threads.active_count() == 1:
            os._exit(status)
    sys.exit(status)
