"""The command `factcheck`: the only place that prints or exits."""

from __future__ import annotations

import sys

INTERRUPTED = 130  # 128 + SIGINT, as shells report it


def main(arguments: list[str] | None = None) -> int:
    """Run the command and give its exit status; `--version` answers before anything slow is imported."""
    arguments = sys.argv[1:] if arguments is None else arguments
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
