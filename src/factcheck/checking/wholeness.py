"""Wholeness: a claim is supported only where the facts bear out all that it says, to the last figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.pairs import match_figures
from factcheck.language.parentheses import set_ages_aside
from factcheck.language.propositions import Proposition, Voice
from factcheck.language.readings import read_figures
from factcheck.model import Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.checking.grounds import Finding
    from factcheck.model import Quantity


def drop_partial_support(text: str, propositions: Sequence[Proposition], findings: list[Finding]) -> list[Finding]:
    """Drop the support of a claim where the facts bear out only some of what it says; a share stands by itself."""
    supports = [finding for finding in findings if finding.outcome is Outcome.SUPPORTED]
    if not supports or (_is_every_main_backed(propositions, supports) and not _find_unbacked_figures(text, supports)):
        return findings
    return [f for f in findings if f.outcome is not Outcome.SUPPORTED or f.alignment.claim.voice is Voice.SHARE]


def _is_every_main_backed(propositions: Sequence[Proposition], supports: list[Finding]) -> bool:
    """Tell whether all that a claim mainly says is borne out, where it says several things."""
    mains = [p for p in propositions if p.main and not p.is_reported]
    backed = [finding.alignment.claim for finding in supports]
    return len(mains) < 2 or all(any(main is one for one in backed) for main in mains)


def _find_unbacked_figures(text: str, supports: list[Finding]) -> tuple[Quantity, ...]:
    """Give the figures printed anywhere in a claim, but for ages, that no wording of the supporting facts has."""
    left = read_figures(set_ages_aside(text)[0])[1]
    for finding in supports:
        if not left:
            break
        fact = finding.alignment.statement.fact
        for wording in (finding.alignment.statement.text, fact.statement, *fact.also):
            left = _take_off(left, read_figures(wording)[1], fact.tolerance)
    return left


def _take_off(left: tuple[Quantity, ...], known: tuple[Quantity, ...], tolerance: str | None) -> tuple[Quantity, ...]:
    """Take off the figures that a wording has; each of its figures stands for one value, an exact one first."""
    values = {other.value for other in known}
    taken: dict[Quantity, Quantity] = {}
    backed: list[Quantity] = []
    for quantity in sorted(left, key=lambda quantity: quantity.value not in values):
        free = tuple(other for other in known if taken.get(other, quantity).value == quantity.value)
        pairs, _ = match_figures((quantity,), free, tolerance)
        if pairs and pairs[0].agrees:
            taken[pairs[0].fact] = quantity
            backed.append(quantity)
    return tuple(quantity for quantity in left if quantity not in backed)
