"""The drafts of a comparison read and their claims listed, by several processes where that pays."""

from __future__ import annotations

import signal
from functools import partial
from typing import TYPE_CHECKING

from factcheck.api import load_draft
from factcheck.cli.workers import choose_jobs
from factcheck.model import Failure
from factcheck.pipeline import Draft, extract_for_comparing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from factcheck.model import Article, Extraction


def extract_drafts(
    drafts: Sequence[str | Draft | Failure], published: date | None, *, jobs: int, advance: Callable[[], None]
) -> list[tuple[Article, Extraction] | Failure]:
    """List the claims of drafts, given by path or already read, in order; `advance` is called after each."""
    jobs = min(jobs or choose_jobs(drafts), len(drafts))
    extract = partial(_extract, published=published)
    results = map(extract, drafts) if jobs <= 1 else _extract_in_parallel(drafts, extract, jobs)
    collected = []
    for result in results:
        collected.append(result)
        advance()
    return collected


def _extract_in_parallel(
    drafts: Sequence[str | Draft | Failure],
    extract: Callable[[str | Draft | Failure], tuple[Article, Extraction] | Failure],
    jobs: int,
) -> Iterator[tuple[Article, Extraction] | Failure]:
    from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor

    executor = ProcessPoolExecutor(jobs, initializer=_let_interrupts_pass)
    done = 0
    try:
        for result in executor.map(extract, drafts, chunksize=max(1, min(16, len(drafts) // (4 * jobs)))):
            yield result
            done += 1
    except BrokenProcessPool:
        for item in drafts[done:]:
            path = item if isinstance(item, str) else item.path
            yield Failure(path, "the process that was to read it died", mend="try again with --jobs 1")
    finally:
        executor.shutdown(wait=False, cancel_futures=True)


def _extract(item: str | Draft | Failure, published: date | None) -> tuple[Article, Extraction] | Failure:
    draft = load_draft(item) if isinstance(item, str) else item
    return draft if isinstance(draft, Failure) else extract_for_comparing(draft, published)


def _let_interrupts_pass() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
