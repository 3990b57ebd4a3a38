"""Verdicts: what the facts say of each claim, and the report of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from datetime import date

    from factcheck.model.drafts import Article, Claim, Utterance
    from factcheck.model.knowledge import Citation
    from factcheck.model.values import Level, Outcome, Relation


class Difference(Struct, frozen=True):
    """One slot in which a claim and a fact differ, each side in its own words."""

    slot: str
    claim: str
    fact: str


class Evidence(Struct, frozen=True):
    """A fact that bears on a verdict."""

    fact: str
    statement: str
    relation: Relation
    citations: tuple[Citation, ...] = ()


class Verdict(Struct, frozen=True):
    """What the facts say of one claim, by which rule, in words a reporter understands."""

    outcome: Outcome
    rule: str | None
    level: Level | None
    reason: str
    challenged: bool = False
    differences: tuple[Difference, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class Suppression(Struct, frozen=True):
    """Why a finding does not count: in whose words, by what, and until when."""

    reason: str
    basis: str  # "file", "comment", "baseline"
    author: str | None = None
    until: date | None = None
    path: str | None = None
    line: int | None = None


class CheckedClaim(Struct, frozen=True):
    """A claim with its verdict, and with what suppresses the finding, if anything does."""

    claim: Claim
    verdict: Verdict
    suppression: Suppression | None = None


class CheckedArticle(Struct, frozen=True):
    """An article with everything found in it."""

    article: Article
    utterances: tuple[Utterance, ...]
    claims: tuple[CheckedClaim, ...]


class RuleCard(Struct, frozen=True):
    """A rule as people and reports need to know it: `factcheck explain`, the docs and SARIF all read this."""

    code: str
    name: str
    level: Level
    explanation: str
    example: str = ""


class Failure(Struct, frozen=True):
    """A draft that could not be checked, and why."""

    path: str
    problem: str
    line: int | None = None
    mend: str | None = None

    @property
    def told(self) -> str:
        """What is wrong, and how to mend it."""
        return f"{self.problem} ({self.mend})" if self.mend else self.problem


class Report(Struct, frozen=True):
    """The result of one run."""

    articles: tuple[CheckedArticle, ...]
    version: str
    as_of: date | None = None
    facts_files: tuple[str, ...] = ()
    facts_count: int = 0
    facts_digest: str = ""
    rules: tuple[RuleCard, ...] = ()
    failures: tuple[Failure, ...] = ()
