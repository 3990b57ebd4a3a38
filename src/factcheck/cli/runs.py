"""One run of the check: drafts and facts found, the ones checked against the others, the report put together."""

from __future__ import annotations

import os
import time
from functools import cache, partial
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct

from factcheck import __version__
from factcheck.cli.discovery import find_drafts
from factcheck.cli.progress import show_progress
from factcheck.cli.running import Status
from factcheck.cli.settings import find_facts, find_root, name_from
from factcheck.cli.suppressing import BaselineOptions, apply_ignores, handle_baseline
from factcheck.cli.workers import Terms, Timed, check_drafts
from factcheck.errors import CacheError, FactsError
from factcheck.facts.cache.folder import cache_folder
from factcheck.facts.cache.loading import load_anew, load_cached, load_indexed
from factcheck.model import CheckedArticle, Level
from factcheck.pipeline import compare_checked, put_together

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from factcheck.config import Config
    from factcheck.facts.indexed import IndexedFacts
    from factcheck.model import FactBase, Failure, Outcome, Report
    from factcheck.pipeline import Draft

Base = TypeVar("Base", "FactBase", "IndexedFacts", "FactBase | IndexedFacts")

GRAVITY = {Level.NONE: 0, Level.NOTE: 1, Level.WARNING: 2, Level.ERROR: 3}


class CheckOptions(Struct, frozen=True):
    """The options of one call of `check`, as the command line gave them."""

    paths: tuple[str, ...]
    facts: tuple[str, ...]
    form: str | None
    output: tuple[str, ...]
    show: frozenset[Outcome] | None
    fail_on: str | None
    exit_zero: bool
    statistics: bool
    durations: bool
    baseline: str | None
    write_baseline: str | None
    prune_baseline: bool
    as_of: date | None
    published: date | None
    stdin_filename: str | None
    jobs: int
    color: str
    compare: bool
    quiet: bool
    force_exclude: bool
    config: str | None
    isolated: bool
    show_config: bool
    watch: bool


class Run(Struct, frozen=True):
    """What a run gave: the report, and how long its parts took, in seconds by name."""

    report: Report
    durations: tuple[tuple[str, float], ...]


def run_check(options: CheckOptions, settings: Config, warn: Callable[[str], None]) -> Run:
    """Do the whole job; warnings about drafts, facts, suppressions and the baseline go to `warn`."""
    known = options.baseline or (settings.baseline if options.write_baseline is None else None)
    baseline = BaselineOptions(known, options.write_baseline, options.prune_baseline)
    baseline.require_sense()
    found = find_drafts(
        options.paths,
        excludes=lambda path: settings.excludes(name_from(settings.folder, path)),
        force_exclude=options.force_exclude,
        stdin_name=options.stdin_filename,
    )
    start = time.perf_counter()
    paths = find_facts(options.facts, settings)
    base = open_base(paths)
    durations = [("loading the facts", time.perf_counter() - start)]
    base, timed = _check_by(base, paths, found.drafts, options)
    results = [result for result, _ in timed]
    durations += [(_path_of(result), seconds) for result, seconds in timed]
    passed_over = 0
    if options.compare:
        start = time.perf_counter()
        results, passed_over = compare_checked(results)
        durations.append(("comparing the drafts", time.perf_counter() - start))
    root = find_root(settings)
    name_of = cache(partial(name_from, root))
    name_in_config = cache(partial(name_from, settings.folder))
    report = put_together(
        results,
        base,
        as_of=options.as_of,
        level_of=lambda rule, path, level: settings.level_of(rule, name_in_config(path), level),
        name_of=name_of,
    )
    report, ignore_warnings = apply_ignores(report, root, name_of, options.as_of)
    report, baseline_warnings = handle_baseline(report, baseline, root, name_of)
    reading_warnings = [warning for article in report.articles for warning in article.article.warnings]
    of_texts = (*found.warnings, *warn_of_pairs(passed_over), *base.warnings, *reading_warnings)
    for warning in (*of_texts, *ignore_warnings, *baseline_warnings):
        warn(warning)
    return Run(report, tuple(durations))


def _check_by(
    base: FactBase | IndexedFacts,
    paths: tuple[str, ...],
    drafts: Sequence[str | Draft | Failure],
    options: CheckOptions,
) -> tuple[FactBase | IndexedFacts, list[Timed]]:
    """Check drafts by a base, and by the files anew where its compiled copy turns out to be damaged."""
    try:
        return base, _check_all(drafts, base, options)
    except CacheError:
        base = load_anew(paths, cache_folder(os.environ), __version__)
        return base, _check_all(drafts, base, options)


def _check_all(
    drafts: Sequence[str | Draft | Failure], base: FactBase | IndexedFacts, options: CheckOptions
) -> list[Timed]:
    terms = Terms(base, options.as_of, options.published)
    with show_progress(len(drafts), options.quiet) as advance:
        return check_drafts(drafts, terms, jobs=options.jobs, advance=advance)


def open_base(paths: tuple[str, ...]) -> FactBase | IndexedFacts:
    """Open facts files for a check. Raises FactsError also for files without a single fact."""
    return _require_facts(load_indexed(paths, cache_folder(os.environ), __version__), paths)


def load_base(paths: tuple[str, ...]) -> FactBase:
    """Load facts files whole. Raises FactsError also for files without a single fact."""
    return _require_facts(load_cached(paths, cache_folder(os.environ), __version__), paths)


def _require_facts(base: Base, paths: tuple[str, ...]) -> Base:
    """Refuse a base without a single fact, for a check against nothing is none."""
    if not base.facts and not base.quotes:
        raise FactsError(f"no facts in {', '.join(paths)}", mend="a check against nothing would find nothing")
    return base


def warn_of_pairs(passed_over: int) -> tuple[str, ...]:
    """Say that a comparison left pairs of claims unread, where it did."""
    return (
        (f"{passed_over:,} pairs of claims that share less than the others were not compared",) if passed_over else ()
    )


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


def _path_of(result: CheckedArticle | Failure) -> str:
    return result.article.path if isinstance(result, CheckedArticle) else result.path
