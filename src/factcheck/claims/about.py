"""The times that claims are about: those inside each assertion, dated from the day on which it was said.

Reading them costs a few hundredths of listing the claims, so only claims that are to be reported are given them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.times.times import find_times
from factcheck.model import ClaimKind

if TYPE_CHECKING:
    from datetime import date

    from factcheck.model import Article, Claim, Extraction, TimeExpression


def add_times(article: Article, extraction: Extraction) -> Extraction:
    """Give every statement of an article the times inside it."""
    return replace(extraction, claims=tuple(add_times_to(claim, article.published) for claim in extraction.claims))


def add_times_to(claim: Claim, published: date | None) -> Claim:
    """Give a statement the times inside it; a claim of another kind stays as it is."""
    times = _read_times(claim, published) if claim.kind is ClaimKind.STATEMENT else ()
    return replace(claim, about=times) if times else claim


def _read_times(claim: Claim, published: date | None) -> tuple[TimeExpression, ...]:
    """Read the times of an assertion; of what was said some time in a period, only what any day of it gives is dated.

    Where it is not known when it was said, only calendar times are dated.
    """
    said = claim.when_said(published)
    if said is None:
        return find_times(claim.assertion)
    times = find_times(claim.assertion, said.first)
    if said.first == said.last:
        return times
    latest = find_times(claim.assertion, said.last)
    return tuple(time if time in latest else replace(time, period=None) for time in times)
