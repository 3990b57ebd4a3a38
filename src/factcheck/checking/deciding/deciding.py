"""Deciding: from the findings of all rules on all candidate facts to one verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.slots import Match
from factcheck.checking.deciding.overtaken import find_latest
from factcheck.checking.rules import undecided
from factcheck.model import Evidence, Level, Outcome, Relation, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.checking.alignment.findings import Finding
    from factcheck.model import Fact

NOT_CHECKABLE = Verdict(Outcome.NOT_CHECKABLE, None, None, "This is no statement of fact that could be checked.")
UNVERIFIED = Verdict(
    Outcome.UNVERIFIED, undecided.UNVERIFIED.code, undecided.UNVERIFIED.level, "No fact speaks to this claim."
)
_DATE = "FC105"
_PRECEDENCE = (Outcome.SUPPORTED, Outcome.OUTDATED, Outcome.CONTRADICTED)


def specificity(finding: Finding) -> tuple[int, int, int]:
    """Measure how much of the fact the claim takes up: figures and orderings, participants, then what is left out."""
    alignment = finding.alignment
    slots = sum(slot.match is Match.SAME for slot in (alignment.subject, alignment.object))
    named = len(alignment.statement.distinct) if finding.outcome is Outcome.CONTRADICTED else 0
    return len(alignment.figures) + len(alignment.orderings) + named, slots, -len(alignment.missing)


def decide(findings: Sequence[Finding]) -> Verdict:
    """Give the verdict: where facts disagree the more specific one decides, and neither where they are equally so."""
    if not findings:
        return UNVERIFIED
    findings = _drop_self_contradictions(findings)
    best = {outcome: _best(findings, outcome) for outcome in _PRECEDENCE}
    supported, contradicted = best[Outcome.SUPPORTED], best[Outcome.CONTRADICTED]
    if supported is not None and contradicted is not None:
        left, right = specificity(supported)[:2], specificity(contradicted)[:2]
        in_passing = not supported.alignment.claim.main and contradicted.alignment.claim.main
        in_part = in_passing or _bears_out_other_end(supported, contradicted)
        latest = find_latest(supported, contradicted) if left == right else None
        if left == right and not in_part and latest is None:
            return _ambiguous(supported, contradicted)
        chosen = latest or (contradicted if in_part or right > left else supported)
    else:
        chosen = next(finding for finding in (best[outcome] for outcome in _PRECEDENCE) if finding is not None)
    alike = [f for f in findings if f.outcome is chosen.outcome and f.relation is chosen.relation]
    return Verdict(
        chosen.outcome,
        chosen.rule,
        chosen.level,
        chosen.reason,
        differences=chosen.differences,
        evidence=_evidence([chosen, *alike]),
    )


def _bears_out_other_end(supported: Finding, contradicted: Finding) -> bool:
    """Tell whether one fact bears out one day of a claim, and gives another for its other ("from 3 to 19 May")."""
    sides = supported.alignment, contradicted.alignment
    same_fact = sides[0].statement.fact.id == sides[1].statement.fact.id
    return same_fact and contradicted.rule == _DATE and sides[0].claim is not sides[1].claim


def _drop_self_contradictions(findings: Sequence[Finding]) -> Sequence[Finding]:
    """Drop what a fact that bears a claim out holds against it by another meaning of the same words of one side."""
    backing = {f.alignment.statement.fact.id for f in findings if f.outcome is Outcome.SUPPORTED}
    return [
        finding
        for finding in findings
        if finding.outcome is not Outcome.CONTRADICTED
        or finding.alignment.claim.variant is finding.alignment.fact.variant
        or finding.alignment.statement.fact.id not in backing
    ]


def _best(findings: Sequence[Finding], outcome: Outcome) -> Finding | None:
    """Give the most specific finding of one outcome; of equals the first."""
    alike = [finding for finding in findings if finding.outcome is outcome]
    return max(alike, key=specificity) if len(alike) > 1 else next(iter(alike), None)


def _ambiguous(*findings: Finding) -> Verdict:
    """Show that two facts disagree."""
    reason = "The facts disagree: " + " / ".join(finding.alignment.statement.fact.statement for finding in findings)
    card = undecided.AMBIGUOUS
    return Verdict(Outcome.AMBIGUOUS, card.code, card.level, reason, evidence=_evidence(findings))


def confirm(fact: Fact) -> Verdict:
    """Support a claim that is a fact's own wording."""
    reason = f"The facts say the same: {fact.statement}"
    evidence = Evidence(fact.id, fact.statement, Relation.SUPPORTS, fact.citations)
    return Verdict(Outcome.SUPPORTED, None, None, reason, evidence=(evidence,))


def add_up_to(told: str, facts: Iterable[Fact]) -> Verdict:
    """Support a claim that follows from some facts together by a sum, which is `told` in words."""
    evidence = cite(facts, Relation.SUPPORTS)
    return Verdict(Outcome.SUPPORTED, None, None, f"The facts add up to it: {told}.", evidence=evidence)


def cite(facts: Iterable[Fact], relation: Relation) -> tuple[Evidence, ...]:
    """Give facts as the evidence of a verdict, each of them once."""
    every = {fact.id: fact for fact in facts}
    return tuple(Evidence(one.id, one.statement, relation, one.citations) for one in every.values())


def waver(finding: Finding, reason: str) -> Verdict:
    """Show the nearest fact without holding the claim to it."""
    fact = finding.alignment.statement.fact
    evidence = Evidence(fact.id, fact.statement, Relation.NEAR, fact.citations)
    card = undecided.AMBIGUOUS
    return Verdict(Outcome.AMBIGUOUS, card.code, Level(card.level), reason, evidence=(evidence,))


def _evidence(findings: Sequence[Finding]) -> tuple[Evidence, ...]:
    """List each fact once, in the order of the findings."""
    found: dict[str, Evidence] = {}
    for finding in findings:
        fact = finding.alignment.statement.fact
        found.setdefault(fact.id, Evidence(fact.id, fact.statement, finding.relation, fact.citations))
    return tuple(found.values())
