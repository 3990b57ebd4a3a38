"""FC304: titles given to those who don't hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.rules import dates, entity, periods, role_swap
from factcheck.checking.rules.dates import describe_period
from factcheck.model import Difference, Evidence, Level, Outcome, Relation, RuleCard, Verdict

if TYPE_CHECKING:
    from datetime import date

    from factcheck.model import Entity, Role, TimeSpan

CARD = RuleCard(
    "FC304",
    "role",
    Level.WARNING,
    "A title is given to somebody who does not hold it at that time, before the name or beside it: before the role's "
    "`from` or after its `until`, or while, by the roles or statements of the facts, somebody else holds an office of "
    "one person. Beside a name the time is that of the sentence; where it looks back, nothing is said.",
    'A draft of 3 May says "President Ruiz"; by the facts Ruiz is president from 11 May.',
)


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
    evidence = (Evidence(holder.id, f"{holder.name}{describe_roles(holder)}", Relation.CONTRADICTS),)
    difference = Difference("role", f"{title} {entity.name}", f"{role.title}: {holder.name}")
    return Verdict(Outcome.CONTRADICTED, CARD.code, CARD.level, reason, differences=(difference,), evidence=evidence)


def _judge_time(title: str, entity: Entity, role: Role, reason: str, known: str) -> Verdict:
    evidence = (Evidence(entity.id, f"{entity.name}{describe_roles(entity)}", Relation.OUTDATES),)
    difference = Difference("role", title, f"{role.title} {known}")
    return Verdict(Outcome.OUTDATED, CARD.code, CARD.level, reason, differences=(difference,), evidence=evidence)


def describe_roles(entity: Entity) -> str:
    """Give the roles of an entity with their periods, for showing."""
    told = []
    for role in entity.roles:
        first, last = role.period.first, role.period.last
        days = " ".join(part for part in (first and f"from {first}", last and f"until {last}") if part)
        told.append(f"{role.title} {days}".strip())
    return f" ({'; '.join(told)})" if told else ""


def confirm_role(evidence: Evidence) -> Verdict:
    """Support that somebody holds or held an office."""
    reason = f"The facts say the same: {evidence.statement}"
    return Verdict(Outcome.SUPPORTED, None, None, reason, evidence=(evidence,))


def judge_over(said: str, time: str, period: TimeSpan, evidence: Evidence, beside: bool) -> Verdict:
    """Judge an office that was held before the time in question, and no longer."""
    end = describe_period(period)
    reason = f"{said}, says the draft; by the facts this held {end}, no longer at the time it speaks of ({time})."
    card = CARD if beside else periods.OUTDATED
    return _reject(card, Outcome.OUTDATED, reason, Difference("role", time, end), evidence)


def judge_not_yet(said: str, time: str, period: TimeSpan, evidence: Evidence, beside: bool) -> Verdict:
    """Judge an office that came to be held only after the time in question."""
    start = describe_period(period)
    reason = f"{said}, says the draft; by the facts this holds {start}, not yet at the time it speaks of ({time})."
    card = CARD if beside else periods.PREMATURE
    return _reject(card, Outcome.OUTDATED, reason, Difference("role", time, start), evidence)


def judge_other(said: str, holder: str, office: str, evidence: Evidence, beside: bool) -> Verdict:
    """Judge an office that somebody else holds."""
    reason = f"{said}, says the draft; by the facts it is {holder}."
    card = CARD if beside else entity.CARD
    return _reject(card, Outcome.CONTRADICTED, reason, Difference("role", said, f"{office}: {holder}"), evidence)


def judge_day(said: str, time: str, known: str, evidence: Evidence) -> Verdict:
    """Judge from when or until when an office is held."""
    reason = f"The draft says {time} ({said}); the facts have it {known}."
    return _reject(dates.CARD, Outcome.CONTRADICTED, reason, Difference("date", time, known), evidence)


def judge_swap(said: str, later: str, earlier: str, evidence: Evidence) -> Verdict:
    """Judge who came into an office after whom, told the other way round."""
    reason = f"{said}, says the draft; by the facts {later} came after {earlier}."
    difference = Difference("role", f"{earlier} after {later}", f"{later} after {earlier}")
    return _reject(role_swap.CARD, Outcome.CONTRADICTED, reason, difference, evidence)


def _reject(card: RuleCard, outcome: Outcome, reason: str, difference: Difference, evidence: Evidence) -> Verdict:
    relation = Relation.OUTDATES if outcome is Outcome.OUTDATED else Relation.CONTRADICTS
    told = (replace(evidence, relation=relation),)
    return Verdict(outcome, card.code, card.level, reason, differences=(difference,), evidence=told)
