"""`factcheck facts`: the facts files looked at and kept in order."""

from __future__ import annotations

import click

from factcheck.cli.lazy_group import LazyGroup

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


class FactsGroup(LazyGroup):
    """The commands on facts."""

    told = COMMANDS
    module = "factcheck.cli.facts_{}"
    functions = NAMES


@click.group(cls=FactsGroup, help=HELP)
def facts() -> None:
    """Look at the facts files and keep them in order."""
