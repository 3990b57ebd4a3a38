"""One call of the command, with every way it can end turned into an exit status."""

from __future__ import annotations

import os
from enum import IntEnum
from typing import TYPE_CHECKING

import click

from factcheck import __version__
from factcheck.cli.streams import complain, leave_quietly
from factcheck.errors import FactcheckError, FactsError
from factcheck.facts.cache.folder import cache_folder
from factcheck.kept.patterns import keep_patterns
from factcheck.kept.tables import keep_tables

if TYPE_CHECKING:
    from collections.abc import Sequence


class Status(IntEnum):
    """What the exit status says."""

    CLEAN = 0
    FINDINGS = 1
    NOT_DONE = 2
    INTERRUPTED = 130


def run(arguments: Sequence[str]) -> int:
    """Run the command line and give its exit status; a problem of any kind is said on standard error."""
    from factcheck.cli.group import factcheck

    try:
        kept = cache_folder(os.environ)
        with keep_patterns(kept, __version__), keep_tables(kept, __version__):
            status = factcheck.main(args=list(arguments), prog_name="factcheck", standalone_mode=False)
    except click.Abort:
        return Status.INTERRUPTED
    except click.ClickException as error:
        _complain_of_usage(error)
        return Status.NOT_DONE
    except FactsError as error:
        for problem in error.problems:
            complain(f"error: {problem}")
        return Status.NOT_DONE
    except FactcheckError as error:
        complain(f"error: {error}")
        return Status.NOT_DONE
    except BrokenPipeError:
        leave_quietly()
        return Status.NOT_DONE
    except Exception as error:  # Python's own status for a crash is 1, which here means findings
        if os.environ.get("FACTCHECK_TRACEBACK"):
            import traceback

            traceback.print_exc()
        complain(f"error: factcheck failed ({type(error).__name__}: {error}); this is a defect, please report it")
        return Status.NOT_DONE
    return status if isinstance(status, int) else Status.CLEAN


def _complain_of_usage(error: click.ClickException) -> None:
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        click.echo(error.format_message(), err=True)
        return
    context = error.ctx if isinstance(error, click.UsageError) else None
    complain(f"error: {' '.join(error.format_message().split())}")
    if context is not None:
        complain(f"try `{context.command_path} --help`")
