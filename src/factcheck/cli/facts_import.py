"""`factcheck facts import`: facts from tables, JSON Lines or published fact-checks, as a facts file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli.streams import complain, write_file, write_out
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.model import FactBase, Outcome

SUFFIXES = {".csv": "csv", ".tsv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "claimreview"}
HELP = """Read facts from other formats and write them as a facts file (YAML).

CSV tables are known by their header, JSON Lines by the `record` on each line. Of ClaimReview items, a claim rated true
becomes a fact, one rated false a wording that a fact refutes; all others are left out, and told.

\b
Examples:
  factcheck facts import tables/*.csv --output facts/desk.yaml
  factcheck facts import feed.json --rating "two turnips=contradicted"
"""


@click.command(name="import", help=HELP)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path())
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "jsonl", "claimreview"]),
    help="The format. Default: by the names of the files.",
)
@click.option(
    "--rating",
    "ratings",
    multiple=True,
    metavar="NAME=VERDICT",
    help="What a rating of published fact-checks amounts to; may be repeated.",
)
@click.option("--output", metavar="PATH", type=click.Path(), help="Write a new facts file instead.")
def import_facts(*, paths: tuple[str, ...], form: str | None, ratings: tuple[str, ...], output: str | None) -> None:
    """Read facts from other formats."""
    from factcheck.facts.files import read_file
    from factcheck.facts.rendering import write_base

    files = tuple((path, read_file(path)) for path in paths)
    base, left_out = _read(form or _form_of(paths), files, {} if not ratings else _read_ratings(ratings))
    text = write_base(base)
    if output is None:
        write_out(text)
    elif Path(output).exists():
        raise UsageError(f"{output} is there already", mend="name a new file")
    else:
        write_file(Path(output), text)
    for note in left_out:
        complain(f"left out: {note}")
    complain(f"read {len(base.facts)} facts, left out {len(left_out)}")


def _form_of(paths: tuple[str, ...]) -> str:
    forms = {SUFFIXES.get(Path(path).suffix.lower()) for path in paths}
    form = forms.pop() if len(forms) == 1 else None
    if form is None:
        raise UsageError("files of more than one format, or of an unknown one", mend="say which with --format")
    return form


def _read(
    form: str, files: tuple[tuple[str, bytes], ...], ratings: dict[str, Outcome]
) -> tuple[FactBase, tuple[str, ...]]:
    if form == "csv":
        from factcheck.facts.exchange.tables import import_tables

        return import_tables(files), ()
    if form == "jsonl":
        from factcheck.facts.exchange.jsonlines import import_lines

        return import_lines(files), ()
    from factcheck.facts.exchange.claimreview_reading import import_reviews

    imported = import_reviews(files, ratings)
    return imported.base, imported.left_out


def _read_ratings(given: tuple[str, ...]) -> dict[str, Outcome]:
    from factcheck.model import Outcome

    ratings = {}
    for text in given:
        name, _, verdict = text.rpartition("=")
        try:
            ratings[name] = Outcome(verdict.strip())
        except ValueError as error:
            choices = ", ".join(outcome.value for outcome in Outcome)
            raise UsageError(f"{text!r} maps no rating", mend=f"write NAME=VERDICT; verdicts are {choices}") from error
    return ratings
