"""The drafts of a run checked one after the other, or by several processes; the results come in the same order."""

from __future__ import annotations

import os
import time
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.api import load_draft
from factcheck.cli import relax_collector
from factcheck.model import CheckedArticle, Failure
from factcheck.pipeline import Bench, Draft, check_draft, set_up

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from factcheck.facts.indexed import IndexedFacts
    from factcheck.model import FactBase


class Terms(Struct, frozen=True):
    """What every draft of a run is checked against: facts, the day to judge by, a date that overrides theirs."""

    base: FactBase | IndexedFacts
    as_of: date | None = None
    published: date | None = None

    def set_up(self) -> Bench:
        """Build the checker and the names, once a process."""
        return set_up(self.base, as_of=self.as_of, published=self.published)


WORTH_A_PROCESS = 400_000  # bytes of drafts for which one more process pays for its start
_bench: Bench | None = None

Timed = tuple["CheckedArticle | Failure", float]
"""What checking a draft gave, and how many seconds it took."""


def check_drafts(
    drafts: Sequence[str | Draft | Failure], terms: Terms, *, jobs: int, advance: Callable[[], None]
) -> list[Timed]:
    """Check drafts, given by path or already read, in order; `advance` is called after each.

    Gives with each result the seconds it took. `jobs` 0 chooses by the size of the drafts.
    """
    jobs = min(jobs or choose_jobs(drafts), len(drafts))
    results = _check_in_turn(drafts, terms) if jobs <= 1 else _check_in_parallel(drafts, terms, jobs)
    collected = []
    for result in results:
        collected.append(result)
        advance()
    return collected


def _check_in_turn(drafts: Sequence[str | Draft | Failure], terms: Terms) -> Iterator[Timed]:
    bench = terms.set_up()
    for item in drafts:
        yield _check_item(item, bench)
    bench.checker.knowledge.keep_readings()


def _check_in_parallel(drafts: Sequence[str | Draft | Failure], terms: Terms, jobs: int) -> Iterator[Timed]:
    from factcheck.cli.processes import map_in_processes

    start = partial(_start_worker, terms)
    return map_in_processes(
        _check_in_worker, drafts, jobs, start=start, tell_death=lambda item: (tell_death(item), 0.0)
    )


def tell_death(item: str | Draft | Failure) -> Failure:
    """Say of a draft that the process which was to read it ended before that."""
    path = item if isinstance(item, str) else item.path
    return Failure(path, "the process that was to read it died", mend="try again with --jobs 1")


def _check_item(item: str | Draft | Failure, bench: Bench) -> Timed:
    start = time.perf_counter()
    draft = load_draft(item) if isinstance(item, str) else item
    result = draft if isinstance(draft, Failure) else check_draft(draft, bench)
    return result, time.perf_counter() - start


def _start_worker(terms: Terms) -> None:
    global _bench  # noqa: PLW0603 - the one place where a process keeps what its drafts share
    relax_collector()
    _bench = terms.set_up()


def _check_in_worker(item: str | Draft | Failure) -> Timed:
    if _bench is None:
        raise RuntimeError("the worker was not started")
    return _check_item(item, _bench)


def choose_jobs(drafts: Sequence[str | Draft | Failure]) -> int:
    """Choose how many processes pay for drafts of such a size."""
    size = 0
    for item in drafts:
        try:
            size += os.path.getsize(item) if isinstance(item, str) else 0
        except OSError:
            continue
    return max(1, min(os.cpu_count() or 1, size // WORTH_A_PROCESS))
