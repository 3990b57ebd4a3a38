"""`factcheck compare`: drafts held against each other, without a facts file."""

from __future__ import annotations

import sys
from functools import cache, partial
from typing import TYPE_CHECKING, Any

import click
from msgspec import Struct

from factcheck.cli.discovery import find_drafts
from factcheck.cli.extracting import extract_drafts
from factcheck.cli.outputs import parse_targets, write_targets
from factcheck.cli.parameters import Outcomes, config_options, paths_argument, reading_options
from factcheck.cli.progress import show_progress
from factcheck.cli.report_options import exit_zero_option, form_options, passing_over_options, running_options
from factcheck.cli.runs import judge_status, warn_of_pairs
from factcheck.cli.settings import find_root, load_config, name_drafts, name_from
from factcheck.cli.streams import complain, complain_of_failure, is_terminal, measure_terminal, wants_color
from factcheck.cli.suppressing import apply_ignores
from factcheck.errors import UsageError
from factcheck.model import FactBase, Level
from factcheck.pipeline import compare_extracted, put_together
from factcheck.reports import View, render

if TYPE_CHECKING:
    from datetime import date

    from factcheck.config import Config
    from factcheck.model import Outcome, Report

HELP = """Hold drafts against each other: figures, dates, winners, names and quotations that disagree, side by side.

No facts file is needed; the claims of each draft serve as facts for the others. What a later draft has newer is told
apart as an update (a note); renderings of the same words are ambiguous. All of it is rule FC401.

\b
Examples:
  factcheck compare drafts/
  factcheck compare morning.txt evening.txt
  factcheck compare --format json --output compared.json drafts/
"""


class CompareOptions(Struct, frozen=True):
    """The options of one call of `compare`, as the command line gave them."""

    paths: tuple[str, ...]
    form: str | None
    output: tuple[str, ...]
    show: frozenset[Outcome] | None
    fail_on: str | None
    exit_zero: bool
    published: date | None
    stdin_filename: str | None
    jobs: int
    color: str
    quiet: bool
    force_exclude: bool
    config: str | None
    isolated: bool


@click.command(
    help=HELP,
    epilog="Exit status: 0 nothing at or above the level of --fail-on, 1 something is, 2 the run could not be "
    "done or a draft could not be read.",
)
@paths_argument
@form_options
@click.option("--show", type=Outcomes(), help="The verdicts to list, for example contradicted,outdated. Default: all.")
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "note"]),
    help="The lowest level that makes the exit status 1. Default: error; a disagreement is a warning.",
)
@exit_zero_option
@reading_options
@running_options
@passing_over_options
@config_options
def compare(**given: Any) -> int:
    """Hold drafts against each other."""
    options = CompareOptions(**given)
    settings = load_config(options.config, options.isolated)
    targets = parse_targets(options.output, options.form, settings.format)
    report, warnings = run_comparison(options, settings)
    for warning in () if options.quiet else warnings:
        complain(f"warning: {warning}")
    fail_on = Level(options.fail_on) if options.fail_on else settings.fail_on
    to_terminal = any(target.path is None for target in targets) and is_terminal(sys.stdout)
    width = measure_terminal() if to_terminal else None
    view = View(options.show, wants_color(options.color), width, fail_on=fail_on, names=name_drafts(report))
    write_targets(partial(render, report), targets, view)
    for failure in report.failures:
        complain_of_failure(failure)
    return judge_status(report, fail_on, options.exit_zero)


def run_comparison(options: CompareOptions, settings: Config) -> tuple[Report, tuple[str, ...]]:
    """Do the whole job; gives the report and warnings. Raises UsageError for fewer than two drafts."""
    found = find_drafts(
        options.paths,
        excludes=lambda path: settings.excludes(name_from(settings.folder, path)),
        force_exclude=options.force_exclude,
        stdin_name=options.stdin_filename,
    )
    if len(found.drafts) < 2:
        raise UsageError("there is nothing to compare with", mend="name two drafts or more, or a folder of them")
    with show_progress(len(found.drafts), options.quiet) as advance:
        extracted = extract_drafts(found.drafts, options.published, jobs=options.jobs, advance=advance)
    results, passed_over = compare_extracted(extracted)
    root = find_root(settings)
    name_of = cache(partial(name_from, root))
    report = put_together(
        results,
        FactBase(),
        level_of=lambda rule, path, level: settings.level_of(rule, name_from(settings.folder, path), level),
        name_of=name_of,
    )
    report, ignore_warnings = apply_ignores(report, root, name_of, None)
    reading = [warning for a in report.articles for warning in a.article.warnings]
    return report, (*found.warnings, *reading, *warn_of_pairs(passed_over), *ignore_warnings)
