"""The drafts of a comparison read and their claims listed, by several processes where that pays."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from factcheck.api import load_draft
from factcheck.cli.processes import map_in_processes
from factcheck.cli.workers import choose_jobs, tell_death
from factcheck.model import Failure
from factcheck.pipeline import Draft, extract_for_comparing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from factcheck.model import Article, Extraction


def extract_drafts(
    drafts: Sequence[str | Draft | Failure], published: date | None, *, jobs: int, advance: Callable[[], None]
) -> list[tuple[Article, Extraction] | Failure]:
    """List the claims of drafts, given by path or already read, in order; `advance` is called after each."""
    jobs = min(jobs or choose_jobs(drafts), len(drafts))
    extract = partial(_extract, published=published)
    results = map(extract, drafts) if jobs <= 1 else map_in_processes(extract, drafts, jobs, tell_death=tell_death)
    collected = []
    for result in results:
        collected.append(result)
        advance()
    return collected


def _extract(item: str | Draft | Failure, published: date | None) -> tuple[Article, Extraction] | Failure:
    draft = load_draft(item) if isinstance(item, str) else item
    return draft if isinstance(draft, Failure) else extract_for_comparing(draft, published)
