"""`factcheck schema`: the published JSON Schemas."""

from __future__ import annotations

from pathlib import Path

import click

from factcheck.cli.streams import write_out

SCHEMAS = Path(__file__).parent.parent / "reports" / "schemas"

HELP = """Print the JSON Schema that fixes the shape of `--format json`: of the report, or of the list of claims.

\b
Examples:
  factcheck schema > report.schema.json
  factcheck schema claims
"""


@click.command(help=HELP)
@click.argument("name", type=click.Choice(["report", "claims"]), default="report")
def schema(name: str) -> None:
    """Print a JSON Schema."""
    write_out((SCHEMAS / f"{name}-1.json").read_text(encoding="utf-8"))
