"""The command `factcheck`: the only place that prints or exits."""

from __future__ import annotations

import gc
import sys

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
