"""`factcheck facts export`: the facts in another format, and what that format can't hold."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli.parameters import config_options, facts_option
from factcheck.cli.settings import find_facts, load_config
from factcheck.cli.streams import complain, write_file, write_out

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model import FactBase

HELP = """Write the facts in another format, and say what that format can't hold.

csv gives the table of facts, or with --output FOLDER one table each of facts, quotes, sources and entities; jsonl
everything, one record a line; claimreview a schema.org DataFeed; yaml one facts file.

\b
Examples:
  factcheck facts export --format csv --output tables/
  factcheck facts export --format jsonl > facts.jsonl
"""


@click.command(help=HELP)
@click.option(
    "--format", "form", type=click.Choice(["csv", "jsonl", "claimreview", "yaml"]), required=True, help="The format."
)
@click.option("--output", metavar="PATH", type=click.Path(), help="The file to write, or for csv the folder.")
@facts_option
@config_options
def export(*, form: str, output: str | None, facts: tuple[str, ...], config: str | None, isolated: bool) -> None:
    """Write the facts in another format."""
    from factcheck.facts import load_facts

    base = load_facts(find_facts(facts, load_config(config, isolated)))
    if form == "csv" and output is not None:
        from factcheck.facts.exchange.tables import EXPORTS

        Path(output).mkdir(parents=True, exist_ok=True)
        for name, write in EXPORTS.items():
            write_file(Path(output) / f"{name}.csv", write(base))
    elif output is not None:
        write_file(Path(output), _render(form, base))
    else:
        write_out(_render(form, base))
    losses = _losses(form, whole=output is not None)
    complain(f"{form} can't hold: {'; '.join(losses)}")


def _render(form: str, base: FactBase) -> str:
    if form == "csv":
        from factcheck.facts.exchange.tables import export_table

        return export_table(base)
    if form == "jsonl":
        from factcheck.facts.exchange.jsonlines import export_lines

        return export_lines(base)
    if form == "yaml":
        from factcheck.facts.rendering import write_base

        return write_base(base)
    from factcheck.facts.exchange.claimreview_writing import export_reviews

    return json.dumps(export_reviews(base), indent=2, ensure_ascii=False) + "\n"


def _losses(form: str, *, whole: bool) -> Sequence[str]:
    from factcheck.facts.exchange import claimreview_writing, jsonlines, tables

    if form == "csv":
        return tables.LOSSES if whole else (*tables.LOSSES, "quotes, sources and entities (use --output FOLDER)")
    if form == "jsonl":
        return jsonlines.LOSSES
    return claimreview_writing.LOSSES if form == "claimreview" else ("comments", "more than one topic")
