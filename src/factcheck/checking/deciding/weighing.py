"""Weighing: which of the findings on the parts of a claim may speak for the whole of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.deciding.synonymy import Pair, apply_checks
from factcheck.checking.deciding.wholeness import drop_partial_support
from factcheck.checking.rules import CHECKS
from factcheck.language.meaning.predicates import Tense
from factcheck.language.propositions import Proposition, Voice
from factcheck.model import Outcome

if TYPE_CHECKING:
    from factcheck.checking.alignment.findings import Finding


def find_in(pairs: list[list[Pair]]) -> list[list[Finding]]:
    """Apply every rule to what a claim says beside the facts, part by part."""
    return [apply_checks(CHECKS, [pair.alignment for pair in ones]) for ones in pairs]


def weigh(text: str, propositions: tuple[Proposition, ...], found: list[list[Finding]]) -> list[Finding]:
    """Keep the findings that may speak, without the support of a part where the rest is not borne out."""
    every = [one for ones in found for one in ones]
    findings = _drop_lasting([one for one in every if _may_speak(one.alignment.claim, one)])
    backing = [one for one in every if one.outcome is Outcome.SUPPORTED]  # in passing or not
    return drop_partial_support(text, propositions, findings, backing)


def _drop_lasting(findings: list[Finding]) -> list[Finding]:
    """Drop that a total is outdated where no later fact has another: what a war "has killed" stays so behind it."""
    overtaken = any(one.outcome is Outcome.CONTRADICTED for one in findings)
    return findings if overtaken else [one for one in findings if not _is_lasting(one)]


def _is_lasting(finding: Finding) -> bool:
    """Tell whether a finding calls outdated what was done, and counted, in a period that is over."""
    claim, fact = finding.alignment.claim, finding.alignment.fact
    done = claim.tense is Tense.PERFECT and fact.tense is Tense.PAST and not (fact.predicate.copular or claim.negated)
    return finding.outcome is Outcome.OUTDATED and done and bool(finding.alignment.figures)


def _is_definite(proposition: Proposition) -> bool:
    """Tell whether what is said in passing is said of something known ("a plane carrying 40" may be any plane)."""
    return any(a is not None and a.definite for a in (proposition.subject, proposition.object))


def _may_speak(proposition: Proposition, finding: Finding) -> bool:
    """Let what a claim says in passing contradict it, but only what it mainly says, or a share it gives, support it."""
    if finding.outcome is not Outcome.SUPPORTED and finding.alignment.assumed:
        return False
    if finding.outcome is Outcome.CONTRADICTED:
        return proposition.main or _is_definite(proposition) or finding.alignment.anchored
    return proposition.main or proposition.voice is Voice.SHARE
