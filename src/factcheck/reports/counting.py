"""The figures at the end of a report."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factcheck.model import Outcome

if TYPE_CHECKING:
    from factcheck.model import Report


def count_claims(report: Report) -> dict[str, int]:
    """Count articles, claims, and claims by verdict; `challenged`, `suppressed` and `failures` overlap with those."""
    claims = [claim for article in report.articles for claim in article.claims]
    outcomes = Counter(claim.verdict.outcome for claim in claims)
    return {
        "articles": len(report.articles),
        "claims": len(claims),
        **{outcome.value: outcomes[outcome] for outcome in Outcome},
        "challenged": sum(claim.verdict.challenged for claim in claims),
        "suppressed": sum(claim.suppression is not None for claim in claims),
        "failures": len(report.failures),
    }


def summarise(report: Report) -> str:
    """Say in one line what a run found, for example `2 drafts, 14 claims: 3 supported, 11 unverified`."""
    counts = count_claims(report)
    head = f"{_number(counts['articles'], 'draft')}, {_number(counts['claims'], 'claim')}"
    verdicts = ", ".join(f"{counts[outcome.value]} {outcome.value}" for outcome in Outcome if counts[outcome.value])
    asides = [f"{counts[word]} of them {word}" for word in ("challenged", "suppressed") if counts[word]]
    if counts["failures"]:
        asides.append(f"{_number(counts['failures'], 'draft')} could not be checked")
    return head + (f": {verdicts}" if verdicts else "") + (f" ({'; '.join(asides)})" if asides else "")


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
