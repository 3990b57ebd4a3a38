"""Kinds of option values, and the options that several commands share."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

import click

from factcheck.model import Outcome
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable

    DayBase = click.ParamType[date]
    OutcomesBase = click.ParamType[frozenset[Outcome]]
else:  # the class takes no argument in older versions of click
    DayBase = OutcomesBase = click.ParamType

Command = TypeVar("Command", bound="Callable[..., Any]")
ISO_DAY = regex(r"\d{4}-\d{2}-\d{2}", re.ASCII)


class Day(DayBase):
    """A day as YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read a day; anything else is a usage error."""
        if isinstance(value, date):
            return value
        try:
            if ISO_DAY.fullmatch(value):
                return date.fromisoformat(value)
            raise ValueError(value)
        except ValueError:
            self.fail(f"{value!r} is not a day; write it as YYYY-MM-DD, for example 2025-12-14.", param, ctx)


class Outcomes(OutcomesBase):
    """Verdicts joined by commas, or `all`."""

    name = "VERDICTS"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> frozenset[Outcome]:
        """Read verdicts; an unknown one is a usage error."""
        if isinstance(value, frozenset):
            return value
        words = [word.strip() for word in value.split(",") if word.strip()]
        if words == ["all"]:
            return frozenset(Outcome)
        try:
            return frozenset(Outcome(word) for word in words)
        except ValueError:
            choices = ", ".join(outcome.value for outcome in Outcome)
            self.fail(f"{value!r} is no list of verdicts; choose among {choices}, or say all.", param, ctx)


def paths_argument(function: Command) -> Command:
    """Add the drafts: files, folders, or `-`."""
    return click.argument("paths", metavar="PATH...", nargs=-1, type=click.Path())(function)


def facts_option(function: Command) -> Command:
    """Add --facts."""
    return click.option(
        "--facts",
        multiple=True,
        metavar="PATH",
        type=click.Path(),
        help="A facts file, or a folder of them; may be repeated. Default: the config's, else facts.yaml and facts/ "
        "beside the config.",
    )(function)


def config_options(function: Command) -> Command:
    """Add --config and --isolated."""
    function = click.option("--isolated", is_flag=True, help="Read no config file.")(function)
    return click.option(
        "--config", metavar="PATH", type=click.Path(), help="The config file. Default: the nearest one upwards."
    )(function)


def reading_options(function: Command) -> Command:
    """Add what says how drafts are read: --date and --stdin-filename."""
    function = click.option(
        "--stdin-filename", metavar="PATH", help="The name under which standard input is reported."
    )(function)
    return click.option("--date", "published", type=Day(), help="The day the drafts are published, whatever they say.")(
        function
    )
