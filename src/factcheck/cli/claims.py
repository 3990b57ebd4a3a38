"""`factcheck claims`: what a draft claims, and who says it, without checking any of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import click
from msgspec import Struct

from factcheck import __version__
from factcheck.cli.discovery import find_drafts, load_drafts
from factcheck.cli.outputs import parse_targets, write_targets
from factcheck.cli.parameters import Day, config_options, facts_option, paths_argument, reading_options
from factcheck.cli.running import Status
from factcheck.cli.settings import find_facts, find_root, load_config, name_from
from factcheck.cli.streams import complain, complain_of_failure, measure_terminal, wants_color
from factcheck.errors import FactcheckError, UsageError
from factcheck.fingerprints import fingerprint_extraction
from factcheck.model import Failure, TimeSpan
from factcheck.pipeline import describe_crash, extract_draft
from factcheck.reports import View
from factcheck.reports.listing import FORMATS, Listing, render, summarise

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from factcheck.claims.selection import Selection
    from factcheck.config import Config
    from factcheck.language.names.gazetteer import Gazetteer
    from factcheck.model import Article, Extraction
    from factcheck.pipeline import Draft

HELP = """List the claims in drafts, without checking them: where each stands, whose it is, when it was said.

The facts files, where there are any, only tell who the speakers are. A claim is listed when it meets every condition
given; of several speakers, one will do.

\b
Examples:
  factcheck claims drafts/council.txt
  factcheck claims --format table --speaker lind --since 2025-03-01 drafts/
  factcheck claims --format csv --checkable drafts/ > claims.csv
  factcheck claims --output jsonl=claims.jsonl drafts/
  factcheck claims --format json drafts/ | jq '.articles[].claims[].assertion'
"""
FOR_PEOPLE = ("text", "table")  # these end with how many claims they list


@click.command(help=HELP)
@paths_argument
@facts_option
@click.option("--format", "form", type=click.Choice(FORMATS), help="The form of the list. Default: text.")
@click.option(
    "--output",
    multiple=True,
    metavar="[FORMAT=]PATH",
    help="Write the list to a file instead; with FORMAT=, write that form there as well. May be repeated.",
)
@click.option(
    "--speaker",
    "speakers",
    multiple=True,
    metavar="NAME",
    help="List what this speaker says: a name or part of it, a role, or an id or alias of the facts. May be repeated.",
)
@click.option(
    "--since",
    type=Day(),
    help="List what was said on this day or later; the draft's own voice speaks on the day of publication.",
)
@click.option("--until", type=Day(), help="List what was said on this day or earlier.")
@click.option("--checkable", is_flag=True, help="Leave out opinions, predictions and the like.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colours in the list.")
@reading_options
@config_options
def claims(**given: Any) -> int:
    """List the claims in drafts."""
    options = ClaimsOptions(**given)
    targets = parse_targets(options.output, options.form, "text", FORMATS)
    listing = list_claims(options, load_config(options.config, options.isolated))
    to_terminal = any(target.path is None for target in targets)
    view = View(color=wants_color(options.color), width=measure_terminal() if to_terminal else None)
    write_targets(partial(render, listing), targets, view)
    if listing.found is not None and not any(target.form in FOR_PEOPLE and target.path is None for target in targets):
        complain(summarise(listing))
    for article, _ in listing.drafts:
        for warning in article.warnings:
            complain(f"warning: {warning}")
    for failure in listing.failures:
        complain_of_failure(failure)
    return Status.NOT_DONE if listing.failures else Status.CLEAN


class ClaimsOptions(Struct, frozen=True):
    """The options of one call of `claims`, as the command line gave them."""

    paths: tuple[str, ...]
    facts: tuple[str, ...]
    form: str | None
    output: tuple[str, ...]
    speakers: tuple[str, ...]
    since: date | None
    until: date | None
    checkable: bool
    color: str
    published: date | None
    stdin_filename: str | None
    config: str | None
    isolated: bool


def list_claims(options: ClaimsOptions, settings: Config) -> Listing:
    """List the claims of every draft that can be read, and tell of those that can't. Raises UsageError."""
    selection = _select(options)
    found = find_drafts(
        options.paths,
        excludes=lambda path: settings.excludes(name_from(settings.folder, path)),
        stdin_name=options.stdin_filename,
    )
    root = find_root(settings)
    gazetteer = _load_gazetteer(options.facts, settings)
    drafts: list[tuple[Article, Extraction]] = []
    failures: list[Failure] = []
    for draft in load_drafts(found):
        listed = draft if isinstance(draft, Failure) else _extract(draft, gazetteer, options.published)
        if isinstance(listed, Failure):
            failures.append(listed)
        else:
            article, extraction = listed
            drafts.append((article, fingerprint_extraction(extraction, name_from(root, article.path))))
    if selection is None:
        return Listing(tuple(drafts), __version__, tuple(failures))
    return _pick_out(drafts, failures, selection, gazetteer)


def _select(options: ClaimsOptions) -> Selection | None:
    """Put the conditions together; None where there are none. Raises click.BadParameter and UsageError."""
    period = TimeSpan(options.since, options.until)
    if options.since is not None and options.until is not None and options.since > options.until:
        raise UsageError(f"--since {options.since} lies after --until {options.until}")
    if not options.speakers and not options.checkable and period == TimeSpan():
        return None
    from factcheck.claims.selection import Selection, name_words

    for name in options.speakers:
        if not name_words(name):
            raise click.BadParameter(f"{name!r} has no word in it.", param_hint="'--speaker'")
    return Selection(options.speakers, period, options.checkable)


def _pick_out(
    drafts: Sequence[tuple[Article, Extraction]],
    failures: Sequence[Failure],
    selection: Selection,
    gazetteer: Gazetteer | None,
) -> Listing:
    from factcheck.claims.selection import select_claims

    picked = [select_claims(article, extraction, selection, gazetteer) for article, extraction in drafts]
    return Listing(
        tuple((article, selected.extraction) for (article, _), selected in zip(drafts, picked, strict=True)),
        __version__,
        tuple(failures),
        found=sum(len(extraction.claims) for _, extraction in drafts),
        undated=sum(selected.undated for selected in picked),
    )


def _load_gazetteer(given: tuple[str, ...], settings: Config) -> Gazetteer | None:
    try:
        paths = find_facts(given, settings)
    except UsageError:
        return None
    from factcheck.facts import load_facts
    from factcheck.language.names.gazetteer import Gazetteer

    return Gazetteer(load_facts(paths).entities)


def _extract(draft: Draft, gazetteer: Gazetteer | None, published: date | None) -> tuple[Article, Extraction] | Failure:
    from factcheck.claims.about import add_times

    try:
        article, extraction = extract_draft(draft, gazetteer, published)
        return article, add_times(article, extraction)
    except FactcheckError as error:
        return Failure(error.path or draft.path, error.problem, error.line, error.mend)
    except Exception as error:  # a crash on one draft must name it and leave the others their list
        return Failure(draft.path, *describe_crash(error))
