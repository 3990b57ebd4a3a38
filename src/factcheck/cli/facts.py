"""`factcheck facts`: the facts files looked at and kept in order."""

from __future__ import annotations

from importlib import import_module

import click

COMMANDS = {
    "lint": "Check the facts files themselves.",
    "show": "Show a fact as it was read and understood.",
    "search": "Find facts by words.",
    "list": "List facts by entity, source, topic or period.",
    "stale": "List the facts that want another look.",
    "test": "Test what facts catch, with false and true variants of them.",
    "add": "Add a fact to a file.",
    "draft": "Write stubs for the claims that no fact speaks to.",
    "import": "Read facts from tables, JSON Lines or published fact-checks.",
    "export": "Write the facts in another format.",
}
NAMES = {"list": "list_facts", "import": "import_facts"}
"""Commands whose function can't have their name in Python."""

HELP = """Look at the facts files and keep them in order.

\b
Examples:
  factcheck facts lint
  factcheck facts show runoff-share
  factcheck facts search turnout
"""


class FactsGroup(click.Group):
    """The commands on facts, imported one by one from `facts_NAME.py`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Give the names of the commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; None for a name that is none."""
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(f"factcheck.cli.facts_{cmd_name}"), NAMES.get(cmd_name, cmd_name))
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=FactsGroup, help=HELP)
def facts() -> None:
    """Look at the facts files and keep them in order."""
