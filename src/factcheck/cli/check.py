"""`factcheck check`: the main job."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import click
from msgspec.structs import replace

from factcheck.cli.outputs import OutputTarget, parse_targets, write_targets
from factcheck.cli.parameters import Day, Outcomes, config_options, facts_option, paths_argument, reading_options
from factcheck.cli.report_options import exit_zero_option, form_options, passing_over_options, running_options
from factcheck.cli.running import Status
from factcheck.cli.runs import CheckOptions, judge_status, run_check
from factcheck.cli.settings import find_facts, load_config, name_drafts
from factcheck.cli.streams import complain, complain_of_failure, measure_terminal, wants_color, write_out
from factcheck.cli.telling import describe_durations, describe_settings
from factcheck.cli.watching import watch
from factcheck.errors import FactcheckError
from factcheck.model import Level, Outcome
from factcheck.reports import View, render
from factcheck.reports.statistics import list_statistics

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.config import Config

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
@form_options
@click.option("--show", type=Outcomes(), help="The verdicts to list, for example unverified,ambiguous, or all.")
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "note"]),
    help="The lowest level that makes the exit status 1. Default: error.",
)
@exit_zero_option
@click.option("--as-of", type=Day(), help="Judge the drafts as of this day, not the day they were published.")
@reading_options
@running_options
@click.option("--compare", is_flag=True, help="Hold the drafts against each other as well (see `factcheck compare`).")
@passing_over_options
@click.option("--statistics", is_flag=True, help="Count by rule, verdict and speaker at the end.")
@click.option("--durations", is_flag=True, help="Tell on standard error what took how long.")
@click.option("--baseline", metavar="PATH", type=click.Path(), help="Let findings that this baseline knows not count.")
@click.option("--write-baseline", metavar="PATH", type=click.Path(), help="Make a baseline of the present findings.")
@click.option("--prune-baseline", is_flag=True, help="Remove from the baseline what is no longer found.")
@click.option("--watch", is_flag=True, help="Check again whenever a draft or a facts file is saved.")
@click.option("--show-config", is_flag=True, help="Show the settings and where each comes from, and check nothing.")
@config_options
def check(**given: Any) -> int:
    """Check drafts against the facts files and report the verdicts."""
    options = CheckOptions(**given)
    settings = load_config(options.config, options.isolated)
    if options.show_config:
        write_out(describe_settings(settings, given))
        return Status.CLEAN
    if options.watch:
        facts = find_facts(options.facts, settings)
        watch(options.paths, (*facts, *([settings.path] if settings.path else [])), lambda: _check_again(options))
    return check_once(options, settings)


def check_once(options: CheckOptions, settings: Config) -> Status:
    """Check, report, and give the exit status."""
    targets = parse_targets(options.output, options.form, settings.format)
    run = run_check(options, settings, _choose_warning(options.quiet))
    fail_on = Level(options.fail_on) if options.fail_on else settings.fail_on
    view = replace(_choose_view(options, settings, targets), fail_on=fail_on, names=name_drafts(run.report))
    write_targets(partial(render, run.report), targets, view)
    for failure in run.report.failures:
        complain_of_failure(failure)
    if options.statistics and not any(target.form == "text" and target.path is None for target in targets):
        complain("\n".join(list_statistics(run.report)))
    if options.durations:
        complain(describe_durations(run.durations))
    return judge_status(run.report, fail_on, options.exit_zero)


def _check_again(options: CheckOptions) -> None:
    """Check with the config as it is at this moment; a mistake in a file is told and waits to be mended."""
    try:
        check_once(options, load_config(options.config, options.isolated))
    except FactcheckError as error:
        complain(f"error: {error}")


def _choose_warning(quiet: bool) -> Callable[[str], None]:
    return (lambda text: None) if quiet else (lambda text: complain(f"warning: {text}"))


def _choose_view(options: CheckOptions, settings: Config, targets: list[OutputTarget]) -> View:
    show = options.show
    if show is None and settings.show:
        show = frozenset(Outcome) if "all" in settings.show else frozenset(Outcome(word) for word in settings.show)
    width = measure_terminal() if any(target.path is None for target in targets) else None
    return View(show, wants_color(options.color), width, statistics=options.statistics)
