"""`factcheck explain`: what a rule means."""

from __future__ import annotations

import difflib
import textwrap
from typing import TYPE_CHECKING

import click

from factcheck.cli.streams import measure_terminal, write_out
from factcheck.errors import UsageError
from factcheck.pipeline import list_rules

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from factcheck.model import RuleCard

HELP = """Say what a rule means, with an example. RULE is its code or its name; without one, the rules are listed.

\b
Examples:
  factcheck explain
  factcheck explain FC101
  factcheck explain polarity
"""
WIDTH = 88


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem

    return [
        CompletionItem(card.code, help=card.name)
        for card in list_rules()
        if card.code.lower().startswith(incomplete.lower())
    ]


@click.command(help=HELP)
@click.argument("rule", required=False, shell_complete=_complete)
def explain(rule: str | None) -> None:
    """Say what a rule means, or list the rules."""
    cards = list_rules()
    if rule is None:
        width = max(len(card.name) for card in cards)
        lines = [f"{card.code}  {card.name:<{width}}  {card.level.value}\n" for card in cards]
        write_out("".join(lines) + "\nMore on one of them: factcheck explain FC101\n")
        return
    write_out(_describe(_find(rule, cards)))


def _find(rule: str, cards: tuple[RuleCard, ...]) -> RuleCard:
    names = {name.lower(): card for card in cards for name in (card.code, card.name)}
    if rule.lower() in names:
        return names[rule.lower()]
    near = difflib.get_close_matches(rule.lower(), names, n=1)
    hint = f"did you mean {names[near[0]].code} ({names[near[0]].name})?" if near else "`factcheck explain` lists them"
    raise UsageError(f"there is no rule {rule}", mend=hint)


def _describe(card: RuleCard) -> str:
    paragraphs = [f"{card.code} {card.name} ({card.level.value})", card.explanation]
    if card.example:
        paragraphs.append(f"Example: {card.example}")
    paragraphs.append(f'Change its level in factcheck.toml:\n    [levels]\n    {card.code} = "none"')
    if width := measure_terminal():
        paragraphs = [textwrap.fill(text, min(WIDTH, width)) if "\n" not in text else text for text in paragraphs]
    return "\n\n".join(paragraphs) + "\n"
