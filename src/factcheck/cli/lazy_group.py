"""A group whose commands are imported one by one, when they are called."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, ClassVar

import click

if TYPE_CHECKING:
    from collections.abc import Mapping


class LazyGroup(click.Group):
    """Commands known by their names and what they are for; the modules behind them are imported when called."""

    told: ClassVar[Mapping[str, str]]
    """What each command is for, in the order in which the help shows them."""
    module: ClassVar[str]
    """The name of a command's module, with `{}` for the command."""
    functions: ClassVar[Mapping[str, str]] = {}
    """The functions of commands that can't have their name in Python."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Give the names of the commands."""
        return list(self.told)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; None for a name that is none."""
        if cmd_name not in self.told:
            return None
        command = getattr(import_module(self.module.format(cmd_name)), self.functions.get(cmd_name, cmd_name))
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(self.told.items()))
