"""Findings: what a rule says of a claim and a fact laid side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.model import Difference, Level, Outcome, Relation

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument
    from factcheck.model import RuleCard


class Finding(Struct, frozen=True):
    """What one rule says of one alignment."""

    outcome: Outcome
    relation: Relation
    rule: str | None
    level: Level | None
    reason: str
    alignment: Alignment
    differences: tuple[Difference, ...] = ()


def find(
    card: RuleCard, alignment: Alignment, reason: str, *differences: Difference, outcome: Outcome = Outcome.CONTRADICTED
) -> Finding:
    """Make the finding of a rule."""
    relation = Relation.OUTDATES if outcome is Outcome.OUTDATED else Relation.CONTRADICTS
    return Finding(outcome, relation, card.code, card.level, reason, alignment, differences)


def teller(alignment: Alignment) -> str:
    """Name who stands behind a fact, for a reason: its first source's publisher, or the facts file."""
    citations = alignment.statement.fact.citations
    publisher = citations[0].source.publisher if citations else None
    return publisher or "the facts file"


def print_within(text: str, argument: Argument | None) -> str:
    """Print the words of a participant as they stand within a sentence: without the capital of its first word."""
    named = argument is None or argument.names or argument.entities
    return text if named else f"{text[:1].lower()}{text[1:]}"
