"""The group of commands."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from factcheck import __version__
from factcheck.cli.lazy_group import LazyGroup

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

COMMANDS = {
    "check": "Check drafts against the facts files (the default command).",
    "compare": "Hold drafts against each other, without a facts file.",
    "claims": "List the claims in drafts, without checking them.",
    "explain": "Say what a rule means, with an example.",
    "ignore": "Let a finding stand, with a reason.",
    "facts": "Look at the facts files and keep them in order.",
    "init": "Write a first factcheck.toml and a first facts file.",
    "lsp": "Serve an editor (Language Server Protocol).",
    "schema": "Print the JSON Schema of reports, lists of claims or facts files.",
}
DEFAULT = "check"
OWN_OPTIONS = ("--help", "-h", "--version", "-V")
HELP = """Check news drafts against the facts that your desk keeps.

factcheck lists the claims in your drafts (who says what, and when), compares each with a facts file,
and prints a verdict with its evidence. It runs offline and changes nothing.

\b
Start here:
  factcheck init                     write a first factcheck.toml and facts.yaml
  factcheck drafts/council.txt       check a draft (the same as `factcheck check ...`)
  factcheck explain FC101            what a rule means

\b
Then:
  factcheck drafts/                  check a folder of .txt and .md files
  pbpaste | factcheck -              check what is on the clipboard
  factcheck --format json drafts/    for programs
  factcheck claims drafts/a.txt      only list the claims
"""


class CommandGroup(LazyGroup):
    """The commands; what is none of them is taken as drafts to check."""

    told = COMMANDS
    module = "factcheck.cli.{}"

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the default command before arguments that start with no command; "help" asks for that of a command."""
        if args and args[0] == "help" and not os.path.exists("help"):
            args = [*(args[1:] if args[1:] and args[1] in COMMANDS else []), "--help"]
        if args and args[0] not in COMMANDS and args[0] not in OWN_OPTIONS and not ctx.resilient_parsing:
            near = [] if args[0].startswith("-") or os.path.exists(args[0]) else _find_near(args[0])
            if near:
                raise click.UsageError(f"there is no draft {args[0]}; did you mean the command `{near[0]}`?", ctx)
            args = [DEFAULT, *args]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete a command, an option of the default one, and otherwise a draft's path."""
        from click.shell_completion import CompletionItem

        default = self.get_command(ctx, DEFAULT)
        if incomplete.startswith("-") and default is not None:
            own = super().shell_complete(ctx, incomplete)
            return [*own, *default.shell_complete(click.Context(default, ctx, resilient_parsing=True), incomplete)]

        commands = [
            CompletionItem(name, help=told)
            for name, told in COMMANDS.items()
            if incomplete and name.startswith(incomplete)
        ]
        return commands or [*super().shell_complete(ctx, incomplete), CompletionItem(incomplete, type="file")]


def _find_near(word: str) -> list[str]:
    import difflib

    return difflib.get_close_matches(word, COMMANDS, n=1, cutoff=0.75)


@click.group(
    cls=CommandGroup,
    help=HELP,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit status: 0 nothing to complain of, 1 findings at or above the level of --fail-on, 2 the run could not "
    "be done. More on a command: factcheck COMMAND --help.",
)
@click.version_option(__version__, "-V", "--version", prog_name="factcheck", message="%(prog)s %(version)s")
def factcheck() -> None:
    """Check news drafts against the facts that a desk keeps."""
