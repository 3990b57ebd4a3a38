"""The options of the commands that check drafts and report on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import click

from factcheck.reports import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable

Command = TypeVar("Command", bound="Callable[..., Any]")


def form_options(function: Command) -> Command:
    """Add --format and --output."""
    function = click.option(
        "--output",
        multiple=True,
        metavar="[FORMAT=]PATH",
        help="Write the report to a file instead; with FORMAT=, write that form there as well. May be repeated.",
    )(function)
    return click.option("--format", "form", type=click.Choice(FORMATS), help="The form of the report. Default: text.")(
        function
    )


def exit_zero_option(function: Command) -> Command:
    """Add --exit-zero."""
    return click.option(
        "--exit-zero", is_flag=True, help="Findings leave the exit status 0; it is still 2 when the run failed."
    )(function)


def running_options(function: Command) -> Command:
    """Add --jobs and --color."""
    function = click.option(
        "--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colours in the report."
    )(function)
    return click.option(
        "--jobs",
        "-j",
        type=click.IntRange(min=0),
        default=0,
        help="Processes to use; 0 chooses. The report is the same.",
    )(function)


def passing_over_options(function: Command) -> Command:
    """Add --quiet and --force-exclude."""
    function = click.option(
        "--force-exclude", is_flag=True, help="Let the config's `exclude` hold for files given by name, too."
    )(function)
    return click.option("--quiet", "-q", is_flag=True, help="No warnings and no progress on standard error.")(function)
