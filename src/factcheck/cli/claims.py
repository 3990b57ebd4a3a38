"""`factcheck claims`: what a draft claims, and who says it, without checking any of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from msgspec import Struct

from factcheck import __version__
from factcheck.cli.discovery import find_drafts, load_drafts
from factcheck.cli.parameters import config_options, facts_option, paths_argument, reading_options
from factcheck.cli.running import Status
from factcheck.cli.settings import find_facts, find_root, load_config, name_from
from factcheck.cli.streams import complain, complain_of_failure, measure_terminal, wants_color, write_file, write_out
from factcheck.errors import FactcheckError, UsageError
from factcheck.fingerprints import fingerprint_extraction
from factcheck.model import Failure
from factcheck.pipeline import describe_crash, extract_draft
from factcheck.reports import View
from factcheck.reports.listing import Listing, render_listing, render_listing_as_json

if TYPE_CHECKING:
    from datetime import date

    from factcheck.config import Config
    from factcheck.language.names.gazetteer import Gazetteer
    from factcheck.model import Article, Extraction
    from factcheck.pipeline import Draft

HELP = """List the claims in drafts, without checking them: where each stands, whose it is, when it was said.

The facts files, where there are any, only tell who the speakers are.

\b
Examples:
  factcheck claims drafts/council.txt
  factcheck claims --format json drafts/ | jq '.articles[].claims[].assertion'
"""


@click.command(help=HELP)
@paths_argument
@facts_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="The form of the list.")
@click.option("--output", metavar="PATH", type=click.Path(), help="Write the list to a file instead.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colours in the list.")
@reading_options
@config_options
def claims(**given: Any) -> int:
    """List the claims in drafts."""
    options = ClaimsOptions(**given)
    drafts, failures = list_claims(options, load_config(options.config, options.isolated))
    text = _render(drafts, failures, options)
    if options.output is None:
        write_out(text)
    else:
        write_file(Path(options.output), text)
    for article, _ in drafts:
        for warning in article.warnings:
            complain(f"warning: {warning}")
    for failure in failures:
        complain_of_failure(failure)
    return Status.NOT_DONE if failures else Status.CLEAN


class ClaimsOptions(Struct, frozen=True):
    """The options of one call of `claims`, as the command line gave them."""

    paths: tuple[str, ...]
    facts: tuple[str, ...]
    form: str
    output: str | None
    color: str
    published: date | None
    stdin_filename: str | None
    config: str | None
    isolated: bool


def list_claims(options: ClaimsOptions, settings: Config) -> tuple[list[Listing], list[Failure]]:
    """List the claims of every draft that can be read, and tell of those that can't."""
    found = find_drafts(
        options.paths,
        excludes=lambda path: settings.excludes(name_from(settings.folder, path)),
        stdin_name=options.stdin_filename,
    )
    root = find_root(settings)
    gazetteer = _load_gazetteer(options.facts, settings)
    drafts: list[Listing] = []
    failures: list[Failure] = []
    for draft in load_drafts(found):
        listed = draft if isinstance(draft, Failure) else _extract(draft, gazetteer, options.published)
        if isinstance(listed, Failure):
            failures.append(listed)
        else:
            article, extraction = listed
            drafts.append((article, fingerprint_extraction(extraction, name_from(root, article.path))))
    return drafts, failures


def _render(drafts: list[Listing], failures: list[Failure], options: ClaimsOptions) -> str:
    if options.form == "json":
        return render_listing_as_json(drafts, failures, __version__)
    width = measure_terminal() if options.output is None else None
    return render_listing(drafts, View(color=options.output is None and wants_color(options.color), width=width))


def _load_gazetteer(given: tuple[str, ...], settings: Config) -> Gazetteer | None:
    try:
        paths = find_facts(given, settings)
    except UsageError:
        return None
    from factcheck.facts import load_facts
    from factcheck.language.names.gazetteer import Gazetteer

    return Gazetteer(load_facts(paths).entities)


def _extract(draft: Draft, gazetteer: Gazetteer | None, published: date | None) -> tuple[Article, Extraction] | Failure:
    try:
        return extract_draft(draft, gazetteer, published)
    except FactcheckError as error:
        return Failure(error.path or draft.path, error.problem, error.line, error.mend)
    except Exception as error:  # a crash on one draft must name it and leave the others their list
        return Failure(draft.path, *describe_crash(error))
