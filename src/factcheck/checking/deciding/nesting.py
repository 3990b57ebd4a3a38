"""Nesting: a claim inside another is held against the facts by itself, and its mistake is told once, at its own place.

"The mine closed after Moss was elected in 2028" is not wrong about the mine where only the year of the vote is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.deciding.deciding import UNVERIFIED
from factcheck.model import REJECTED

if TYPE_CHECKING:
    from factcheck.model import CheckedClaim


def tell_once(checked: list[CheckedClaim]) -> list[CheckedClaim]:
    """Leave open what a claim was rejected for by no more facts than a claim inside it was."""
    rejected = [one for one in checked if one.verdict.outcome in REJECTED]
    if len(rejected) <= 1:
        return checked
    told = {one.claim.id for one in rejected if any(_holds(one, other) for other in rejected)}
    return [replace(one, verdict=UNVERIFIED) if one.claim.id in told else one for one in checked]


def _holds(outer: CheckedClaim, inner: CheckedClaim) -> bool:
    """Tell whether a rejected claim lies within another, whose verdict rests on nothing else."""
    around, within = outer.claim.span, inner.claim.span
    if outer is inner or around == within or not (around.start <= within.start and within.end <= around.end):
        return False
    facts = {evidence.fact for evidence in inner.verdict.evidence}
    return outer.claim.utterance == inner.claim.utterance and all(
        evidence.fact in facts for evidence in outer.verdict.evidence
    )
