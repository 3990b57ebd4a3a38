"""The pages that are made from the code, so that they can't go stale: `python -m factcheck.cli.manual docs`.

`factcheck.1` is the man page (troff with the man macros), `rules.md` the rules with their explanations.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck import __version__
from factcheck.cli.group import COMMANDS, factcheck
from factcheck.cli.schema import SCHEMAS
from factcheck.facts.schema import write_schema
from factcheck.pipeline import list_rules

if TYPE_CHECKING:
    from collections.abc import Iterator

STATUSES = (
    ("0", "Nothing at or above the level of \\-\\-fail\\-on."),
    ("1", "There are findings at or above that level."),
    ("2", "The run could not be done, or a draft could not be read; this outweighs a 1."),
    ("130", "The run was interrupted."),
)
FILES = (
    ("factcheck.toml", "The config, the nearest one upwards; or the table [tool.factcheck] of pyproject.toml."),
    ("facts.yaml, facts/", "The facts, where the config names no others."),
    (".factcheck-ignore.yaml", "Findings that may stand, each with a reason."),
)


def write_rules() -> str:
    """Write the page of rules in Markdown, from the rules' own cards."""
    lines = [
        "# Rules",
        "",
        "This page is made from the code (`make docs`); `factcheck explain` prints the same. The level of a rule can",
        "be set in [factcheck.toml](configuration.md#levels); its verdict cannot.",
        "",
        "| code | name | level |",
        "|---|---|---|",
    ]
    cards = list_rules()
    lines += [
        f"| [{card.code}](#{card.code.lower()}-{card.name}) | {card.name} | {card.level.value} |" for card in cards
    ]
    for card in cards:
        lines += ["", f"## {card.code} {card.name}", "", card.explanation]
        if card.example:
            lines += ["", f"Example: {card.example}"]
    return "\n".join(lines) + "\n"


def write_manual() -> str:
    """Write the man page from the commands and their options."""
    return "\n".join(_sections()) + "\n"


def _sections() -> Iterator[str]:
    context = click.Context(factcheck, info_name="factcheck")
    yield f'.TH FACTCHECK 1 "" "factcheck {__version__}" "User Commands"'
    yield from (".SH NAME", "factcheck \\- check news drafts against the facts that your desk keeps")
    yield from (".SH SYNOPSIS", ".B factcheck", "[\\fIcommand\\fR] [\\fIoptions\\fR] \\fIpath\\fR...")
    yield from (".SH DESCRIPTION", *_paragraphs(factcheck.help or ""))
    yield ".SH COMMANDS"
    for name in COMMANDS:
        command = factcheck.get_command(context, name)
        if command is not None:
            yield from _describe(command, f"factcheck {name}", context)
    yield from (".SH EXIT STATUS", *_list(STATUSES))
    yield from (".SH FILES", *_list((_escape(name), _escape(told)) for name, told in FILES))


def _describe(command: click.Command, name: str, parent: click.Context) -> Iterator[str]:
    context = click.Context(command, info_name=name.rsplit(maxsplit=1)[-1], parent=parent)
    pieces = " ".join(_escape(piece) for piece in command.collect_usage_pieces(context))
    yield from (f'.SS "{_escape(name)} {pieces}"', *_paragraphs(command.help or ""))
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context) if isinstance(parameter, click.Option) else None
        if record is not None and "--help" not in record[0]:
            yield from (".TP", f".B {_escape(record[0])}", _escape(record[1]))
    if isinstance(command, click.Group):
        for sub in command.list_commands(context):
            inner = command.get_command(context, sub)
            if inner is not None:
                yield from _describe(inner, f"{name} {sub}", context)


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in text.strip().split("\n\n"):
        if paragraph.startswith("\b"):
            yield from (".PP", ".nf", *(_escape(line) for line in paragraph.strip("\b\n").splitlines()), ".fi")
        else:
            yield from (".PP", _escape(" ".join(paragraph.split())))


def _list(items: Iterator[tuple[str, str]] | tuple[tuple[str, str], ...]) -> Iterator[str]:
    for term, told in items:
        yield from (".TP", f".B {term}", told)


def _escape(text: str) -> str:
    """Make a text stand for itself in troff: backslashes, hyphens, and a control character at the start of a line."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{text}" if text.startswith((".", "'")) else text


def main(folder: str) -> None:
    """Write the pages into a folder."""
    Path(folder, "factcheck.1").write_text(write_manual(), encoding="utf-8")
    Path(folder, "rules.md").write_text(write_rules(), encoding="utf-8")
    SCHEMAS["facts"].write_text(write_schema(), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
