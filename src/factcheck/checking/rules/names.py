"""FC303: names misspelt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.rules.roles import describe_roles
from factcheck.model import Difference, Evidence, Level, Outcome, Relation, RuleCard, Verdict

if TYPE_CHECKING:
    from factcheck.model import Entity

NAME = RuleCard(
    "FC303",
    "name",
    Level.WARNING,
    "A name in the draft is a near miss of one that the facts know in the same setting, or the draft spells one person "
    "in two ways. Nothing is rewritten: both spellings are shown. Two people whom the facts know are never taken for "
    "each other, relatives and namesakes are left alone, and so is a name that the facts do not know.",
    'A draft says "Ruiz defeated Teresa Sands"; the facts know Theresa Sand, whom Ruiz defeated.',
)


def judge_spelling(printed: str, entity: Entity, known: str) -> Verdict:
    """Judge a name that comes near a known one."""
    reason = f"The draft says {printed}; the facts know {known}."
    evidence = (Evidence(entity.id, f"{entity.name}{describe_roles(entity)}", Relation.CONTRADICTS),)
    return Verdict(
        Outcome.CONTRADICTED,
        NAME.code,
        NAME.level,
        reason,
        differences=(Difference("name", printed, known),),
        evidence=evidence,
    )


def waver_over_spelling(printed: str, other: str, line: int) -> Verdict:
    """Warn that one person is spelt in two ways in a draft."""
    reason = f"The draft spells this name in two ways: {printed}, and {other} (line {line})."
    return Verdict(Outcome.AMBIGUOUS, NAME.code, NAME.level, reason, differences=(Difference("name", printed, other),))
