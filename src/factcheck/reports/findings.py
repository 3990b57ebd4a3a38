"""The findings of a report one by one, for the formats that other tools read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.model import Level, RuleCard
from factcheck.model.days import tell_day
from factcheck.reports import DRAFTS_DISAGREE, FINDINGS
from factcheck.reports.positions import LineMap, Place
from factcheck.reports.sanitising import flatten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import CheckedClaim, Evidence, Report, Verdict
    from factcheck.reports import View


class Finding(Struct, frozen=True):
    """A claim that a rule fired on, with all that a format needs to point at it; `path` is as other tools need it."""

    path: str
    checked: CheckedClaim
    place: Place
    lines: LineMap
    rule: RuleCard
    level: Level

    @property
    def fingerprint(self) -> str:
        """The id of the claim, unique in a run and the same after edits elsewhere."""
        return self.checked.claim.id

    @property
    def title(self) -> str:
        """The rule by code and name."""
        return f"{self.rule.code} {self.rule.name}"

    @property
    def message(self) -> str:
        """What is wrong, on one line: the reason, and the facts that say so."""
        verdict = self.checked.verdict
        words = flatten(verdict.reason) or f"{verdict.outcome.value}: {flatten(self.checked.claim.assertion)}"
        challenged = " The draft itself says otherwise close by." if verdict.challenged else ""
        return words + challenged + "".join(f" {told}" for told in describe_evidence(verdict))


def list_findings(report: Report, view: View, *, suppressed: bool = False) -> Iterator[Finding]:
    """Give the findings that the view shows, in the order of the report, `suppressed` ones only where asked for."""
    cards = {card.code: card for card in report.rules}
    for article in report.articles:
        lines = LineMap(article.article.text)
        path = view.name(article.article.path)
        for checked in article.claims:
            verdict = checked.verdict
            if verdict.rule is None or verdict.level in (None, Level.NONE) or not view.shows(verdict.outcome, FINDINGS):
                continue
            if checked.suppression is None or suppressed:
                card = cards.get(verdict.rule) or RuleCard(verdict.rule, verdict.outcome.value, verdict.level, "")
                yield Finding(path, checked, lines.place(checked.claim.span), lines, card, verdict.level)


def describe_evidence(verdict: Verdict) -> list[str]:
    """Say what decided a verdict, a line each: a fact and its sources, or another draft."""
    word = "Draft" if verdict.rule == DRAFTS_DISAGREE else "Fact"
    return [_describe(word, evidence) for evidence in verdict.evidence]


def _describe(word: str, evidence: Evidence) -> str:
    fact = f"{word} {flatten(evidence.fact)}: {flatten(evidence.statement)}"
    sources = []
    for citation in evidence.citations:
        source = citation.source
        day = tell_day(source.published) if source.published else None
        parts = (source.title, source.publisher, day, citation.locator, source.url)
        sources.append(flatten(", ".join(part for part in parts if part)))
    return f"{fact} (source: {'; '.join(sources)})" if sources else fact
