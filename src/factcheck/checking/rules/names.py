"""FC303 and FC304: names misspelt, and titles given to those who don't hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model import Difference, Evidence, Level, Outcome, Relation, RuleCard, Verdict

if TYPE_CHECKING:
    from datetime import date

    from factcheck.model import Entity, Role

NAME = RuleCard(
    "FC303",
    "name",
    Level.WARNING,
    "A name in the draft is a near miss of one that the facts know in the same setting, or the draft spells one person "
    "in two ways. Nothing is rewritten: both spellings are shown. Two people whom the facts know are never taken for "
    "each other, relatives and namesakes are left alone, and so is a name that the facts do not know.",
    'A draft says "Ruiz defeated Teresa Sands"; the facts know Theresa Sand, whom Ruiz defeated.',
)
ROLE = RuleCard(
    "FC304",
    "role",
    Level.WARNING,
    "A title is given to somebody who does not hold it at that time: before the role's `from` or after its `until`, or "
    "while, by the facts, somebody else holds an office that only one person can hold.",
    'A draft of 3 May says "President Ruiz"; by the facts Ruiz is president from 11 May.',
)


def judge_spelling(printed: str, entity: Entity, known: str) -> Verdict:
    """Judge a name that comes near a known one."""
    reason = f"The draft says {printed}; the facts know {known}."
    evidence = (Evidence(entity.id, f"{entity.name}{_describe_roles(entity)}", Relation.CONTRADICTS),)
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


def judge_early_title(title: str, entity: Entity, role: Role, moment: date) -> Verdict:
    """Judge a title that its bearer did not hold yet."""
    start = role.period.first.isoformat() if role.period.first else ""
    reason = f"On {moment.isoformat()} {entity.name} was not {role.title} yet: the facts have it from {start}."
    return _judge_time(title, entity, role, reason, f"from {start}")


def judge_late_title(title: str, entity: Entity, role: Role, moment: date) -> Verdict:
    """Judge a title that its bearer held no longer."""
    end = role.period.last.isoformat() if role.period.last else ""
    reason = f"On {moment.isoformat()} {entity.name} was no longer {role.title}: the facts have it until {end}."
    return _judge_time(title, entity, role, reason, f"until {end}")


def judge_holder(title: str, entity: Entity, holder: Entity, role: Role) -> Verdict:
    """Judge a title that somebody else holds."""
    reason = f"The draft gives the title {title} to {entity.name}; by the facts {holder.name} is {role.title}."
    evidence = (Evidence(holder.id, f"{holder.name}{_describe_roles(holder)}", Relation.CONTRADICTS),)
    difference = Difference("role", f"{title} {entity.name}", f"{role.title}: {holder.name}")
    return Verdict(Outcome.CONTRADICTED, ROLE.code, ROLE.level, reason, differences=(difference,), evidence=evidence)


def _judge_time(title: str, entity: Entity, role: Role, reason: str, known: str) -> Verdict:
    evidence = (Evidence(entity.id, f"{entity.name}{_describe_roles(entity)}", Relation.OUTDATES),)
    difference = Difference("role", title, f"{role.title} {known}")
    return Verdict(Outcome.OUTDATED, ROLE.code, ROLE.level, reason, differences=(difference,), evidence=evidence)


def _describe_roles(entity: Entity) -> str:
    """Give the roles of an entity with their periods, for showing."""
    told = []
    for role in entity.roles:
        first, last = role.period.first, role.period.last
        days = " ".join(part for part in (first and f"from {first}", last and f"until {last}") if part)
        told.append(f"{role.title} {days}".strip())
    return f" ({'; '.join(told)})" if told else ""
