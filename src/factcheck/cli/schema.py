"""`factcheck schema`: the published JSON Schemas."""

from __future__ import annotations

from pathlib import Path

import click

from factcheck.cli.streams import write_out

PACKAGE = Path(__file__).parent.parent
SCHEMAS = {
    "report": PACKAGE / "reports" / "schemas" / "report-1.json",
    "claims": PACKAGE / "reports" / "schemas" / "claims-1.json",
    "facts": PACKAGE / "facts" / "facts.schema.json",
}

HELP = """Print a JSON Schema: of what `--format json` writes (the report, or the list of claims), or of a facts file,
so that an editor completes and checks it while one types. That of a line of `claims --format jsonl` is `$defs/line` of
the schema of the list.

\b
Examples:
  factcheck schema > report.schema.json
  factcheck schema claims
  factcheck schema facts > facts.schema.json
"""


@click.command(help=HELP)
@click.argument("name", type=click.Choice(list(SCHEMAS)), default="report")
def schema(name: str) -> None:
    """Print a JSON Schema."""
    write_out(SCHEMAS[name].read_text(encoding="utf-8"))
