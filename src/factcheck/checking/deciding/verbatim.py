"""Verbatim: what may be found by the own words of a claim and a fact, of which one is told plainly and one is not.

"Reached the coast" may be told as "came ashore" where "reached the coast of Orla" is not, and the same words then seem
others. Their own words make up for it, but an idiom may have been told plainly for a reason; so only another figure,
day, rank or name speaks against a claim, or the denial or contrary of the fact's very words, and nothing bears it out
that leaves out one of its times or figures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.bonds import Bond
from factcheck.checking.rules import dates, entity, opposite, ordering, polarity, quantity
from factcheck.model import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.checking.alignment.findings import Finding
    from factcheck.language.propositions import Proposition

_GAINSAYING = frozenset(card.code for card in (quantity.CARD, dates.CARD, ordering.CARD, entity.CARD))


def keep_certain(found: Iterable[list[Finding]], told: tuple[Proposition, ...]) -> list[list[Finding]]:
    """Keep what is certain of the findings on a claim's own words, by what it says when it is told plainly."""
    details = frozenset().union(*map(_details_of, told))
    return [[one for one in ones if _is_certain(one, details)] for ones in found]


def _is_certain(finding: Finding, details: frozenset[str]) -> bool:
    """Tell whether a finding leaves no time or figure of the claim out, or rests on another one."""
    claim = finding.alignment.claim
    if finding.outcome is Outcome.SUPPORTED:
        return details <= _details_of(claim)
    return finding.rule in _GAINSAYING or _has_its_words(finding)


def _has_its_words(finding: Finding) -> bool:
    """Tell whether a claim says no more than a fact mainly does, and denies its verb or has the contrary one."""
    alignment = finding.alignment
    claim, fact = alignment.claim, alignment.fact
    if not (claim.main and fact.main and claim.voice is fact.voice) or alignment.residue:
        return False
    same = claim.predicate.stem == fact.predicate.stem
    if finding.rule == opposite.CARD.code:
        return alignment.bond is Bond.OPPOSITE and not same and not alignment.missing
    return finding.rule == polarity.CARD.code and claim.negated and same


def _details_of(proposition: Proposition) -> frozenset[str]:
    """Give the words of the times and figures of a proposition."""
    return frozenset({*(time.text for time in proposition.times), *(one.text for one in proposition.quantities)})
