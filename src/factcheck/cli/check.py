"""`factcheck check`: the main job."""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.discovery import find_drafts
from factcheck.cli.outputs import OutputTarget, parse_targets, write_targets
from factcheck.cli.parameters import Day, Outcomes, config_options, facts_option, paths_argument, reading_options
from factcheck.cli.progress import show_progress
from factcheck.cli.running import Status
from factcheck.cli.settings import find_facts, find_root, load_config, name_drafts, name_from
from factcheck.cli.streams import complain, complain_of_failure, is_terminal, wants_color
from factcheck.cli.workers import Terms, check_drafts
from factcheck.errors import FactsError
from factcheck.model import CheckedArticle, Level, Outcome
from factcheck.pipeline import put_together
from factcheck.reports import FORMATS, View

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from factcheck.config import Config
    from factcheck.model import FactBase, Report

GRAVITY = {Level.NONE: 0, Level.NOTE: 1, Level.WARNING: 2, Level.ERROR: 3}

HELP = """Check drafts against the facts files. PATH is a file, a folder of .txt and .md files, or - for standard input.

\b
Examples:
  factcheck drafts/council.txt
  factcheck --facts facts/ --show all drafts/
  factcheck --format json --output report.json drafts/
  factcheck --date 2025-03-04 --fail-on warning drafts/council.txt
  cat council.txt | factcheck --stdin-filename council.txt -
"""


@click.command(
    help=HELP,
    epilog="Exit status: 0 nothing at or above the level of --fail-on, 1 something is, 2 the run could not be "
    "done or a draft could not be read.",
)
@paths_argument
@facts_option
@click.option("--format", "form", type=click.Choice(FORMATS), help="The form of the report. Default: text.")
@click.option(
    "--output",
    multiple=True,
    metavar="[FORMAT=]PATH",
    help="Write the report to a file instead; with FORMAT=, write that form there as well. May be repeated.",
)
@click.option("--show", type=Outcomes(), help="The verdicts to list, for example unverified,ambiguous, or all.")
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "note"]),
    help="The lowest level that makes the exit status 1. Default: error.",
)
@click.option("--exit-zero", is_flag=True, help="Findings leave the exit status 0; it is still 2 when the run failed.")
@click.option("--as-of", type=Day(), help="Judge the drafts as of this day, not the day they were published.")
@reading_options
@click.option(
    "--jobs", "-j", type=click.IntRange(min=0), default=0, help="Processes to use; 0 chooses. The report is the same."
)
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colours in the report.")
@click.option("--quiet", "-q", is_flag=True, help="No warnings and no progress on standard error.")
@click.option("--force-exclude", is_flag=True, help="Let the config's `exclude` hold for files given by name, too.")
@config_options
def check(**given: Any) -> int:
    """Check drafts against the facts files and report the verdicts."""
    options = CheckOptions(**given)
    settings = load_config(options.config, options.isolated)
    targets = parse_targets(options.output, options.form, settings.format)
    report = make_report(options, settings, _choose_warning(options.quiet))
    fail_on = Level(options.fail_on) if options.fail_on else settings.fail_on
    view = replace(_choose_view(options, settings, targets), fail_on=fail_on, names=name_drafts(report))
    write_targets(report, targets, view)
    for failure in report.failures:
        complain_of_failure(failure)
    return judge_status(report, fail_on, options.exit_zero)


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """The options of one call of `check`, as the command line gave them."""

    paths: tuple[str, ...]
    facts: tuple[str, ...]
    form: str | None
    output: tuple[str, ...]
    show: frozenset[Outcome] | None
    fail_on: str | None
    exit_zero: bool
    as_of: date | None
    published: date | None
    stdin_filename: str | None
    jobs: int
    color: str
    quiet: bool
    force_exclude: bool
    config: str | None
    isolated: bool


def make_report(options: CheckOptions, settings: Config, warn: Callable[[str], None]) -> Report:
    """Find the drafts and the facts, check the ones against the others, and put the report together."""
    found = find_drafts(
        options.paths,
        excludes=lambda path: settings.excludes(name_from(settings.folder, path)),
        force_exclude=options.force_exclude,
        stdin_name=options.stdin_filename,
    )
    base = load_base(find_facts(options.facts, settings))
    for warning in (*found.warnings, *base.warnings):
        warn(warning)
    terms = Terms(base, options.as_of, options.published)
    with show_progress(len(found.drafts), options.quiet) as advance:
        results = check_drafts(found.drafts, terms, jobs=options.jobs, advance=advance)
    for article in (result.article for result in results if isinstance(result, CheckedArticle)):
        for warning in article.warnings:
            warn(f"{article.path}: {warning}")
    root = find_root(settings)
    return put_together(
        results,
        base,
        as_of=options.as_of,
        level_of=lambda rule, path, level: settings.level_of(rule, name_from(settings.folder, path), level),
        name_of=lambda path: name_from(root, path),
    )


def load_base(paths: tuple[str, ...]) -> FactBase:
    """Load facts files. Raises FactsError also for files without a single fact, for a check against nothing is none."""
    from factcheck.facts import load_facts

    base = load_facts(paths)
    if not base.facts and not base.quotes:
        raise FactsError(f"no facts in {', '.join(paths)}", mend="a check against nothing would find nothing")
    return base


def judge_status(report: Report, fail_on: Level, exit_zero: bool) -> Status:
    """Give the exit status of a report: a draft that could not be checked outweighs findings."""
    if report.failures:
        return Status.NOT_DONE
    gravest = max(
        (
            GRAVITY[checked.verdict.level or Level.NONE]
            for article in report.articles
            for checked in article.claims
            if checked.suppression is None
        ),
        default=0,
    )
    return Status.FINDINGS if gravest >= GRAVITY[fail_on] and not exit_zero else Status.CLEAN


def _choose_warning(quiet: bool) -> Callable[[str], None]:
    return (lambda text: None) if quiet else (lambda text: complain(f"warning: {text}"))


def _choose_view(options: CheckOptions, settings: Config, targets: list[OutputTarget]) -> View:
    show = options.show
    if show is None and settings.show:
        show = frozenset(Outcome) if "all" in settings.show else frozenset(Outcome(word) for word in settings.show)
    to_terminal = any(target.path is None for target in targets) and is_terminal(sys.stdout)
    return View(show, wants_color(options.color), shutil.get_terminal_size().columns if to_terminal else None)
