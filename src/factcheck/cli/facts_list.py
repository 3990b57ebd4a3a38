"""`factcheck facts list`: the facts that meet some conditions, as a table, CSV or JSON; and `stale`, a short form."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.parameters import Day, config_options, facts_option
from factcheck.cli.running import Status
from factcheck.cli.settings import find_facts, load_config
from factcheck.cli.streams import complain, write_out
from factcheck.reports.sanitising import flatten

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.facts.listing import Selection

HELP = """List the facts that meet every condition given.

\b
Examples:
  factcheck facts list --entity lind
  factcheck facts list --period 2025-03 --format csv > march.csv
  factcheck facts list --stale --as-of 2026-01-01
"""
STALE_HELP = """List the facts whose `review_by` day is past, so that they want another look.

Exit status 1 tells that there are any.

\b
Example:
  factcheck facts stale --as-of 2026-01-01
"""
FORMS = click.Choice(["table", "csv", "json"])
TABLE_COLUMNS = ("id", "holds", "happened", "statement")


@click.command(name="list", help=HELP)
@click.option("--entity", metavar="NAME", help="About this entity: its id, name or alias.")
@click.option("--source", metavar="WORDS", help="Citing this source: its id, or part of its title or publisher.")
@click.option("--topic", metavar="WORDS", help="Of files with this topic, or part of it.")
@click.option("--period", metavar="DATE", help="Holding or happening in this year, month or day.")
@click.option("--stale", is_flag=True, help="Past their `review_by` day.")
@click.option("--as-of", type=Day(), help="The day that --stale is judged by. Default: today.")
@click.option("--format", "form", type=FORMS, default="table", help="The form of the list. Default: table.")
@facts_option
@config_options
def list_facts(*, facts: tuple[str, ...], form: str, config: str | None, isolated: bool, **conditions: Any) -> None:
    """List facts."""
    _write(_select(**conditions), form, find_facts(facts, load_config(config, isolated)))


def _select(*, period: str | None, stale: bool, as_of: date | None, **names: str | None) -> Selection:
    """Put the conditions together. Raises click.BadParameter for a period that is no date."""
    from factcheck.facts.days import parse_period
    from factcheck.facts.listing import Selection

    try:
        span = parse_period(period) if period else None
    except ValueError as error:
        message = f"{period!r} is no date; write 2025-12-14, 2025-12 or 2025"
        raise click.BadParameter(message, param_hint="--period") from error
    return Selection(**names, period=span, stale_on=(as_of or date.today()) if stale else None)


@click.command(help=STALE_HELP)
@click.option("--as-of", type=Day(), help="The day to judge by. Default: today.")
@click.option("--format", "form", type=FORMS, default="table", help="The form of the list. Default: table.")
@facts_option
@config_options
def stale(*, as_of: date | None, form: str, facts: tuple[str, ...], config: str | None, isolated: bool) -> int:
    """List the facts that want another look."""
    from factcheck.facts.listing import Selection

    selection = Selection(stale_on=as_of or date.today())
    return (
        Status.FINDINGS if _write(selection, form, find_facts(facts, load_config(config, isolated))) else Status.CLEAN
    )


def _write(selection: Selection, form: str, paths: Sequence[str]) -> int:
    """Write the list, and give how many facts it has."""
    from factcheck.facts import load_facts
    from factcheck.facts.listing import lay_out, list_facts

    rows = [lay_out(fact) for fact in list_facts(load_facts(paths), selection)]
    if form == "json":
        write_out(json.dumps(rows, indent=2, ensure_ascii=False) + "\n")
    elif form == "csv":
        write_out(_as_csv(rows))
    else:
        write_out(_as_table(rows))
    if not rows:
        complain("no fact meets these conditions")
    return len(rows)


def _as_csv(rows: list[dict[str, str]]) -> str:
    from factcheck.facts.exchange.tables import guard_cell
    from factcheck.facts.listing import COLUMNS

    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([guard_cell(row[column]) for column in COLUMNS] for row in rows)
    return text.getvalue()


def _as_table(rows: list[dict[str, str]]) -> str:
    cells = [TABLE_COLUMNS, *(tuple(flatten(row[column]) for column in TABLE_COLUMNS) for row in rows)]
    widths = [max(len(row[number]) for row in cells) for number in range(len(TABLE_COLUMNS))]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells)
    return "".join(f"{line}\n" for line in lines) if rows else ""
