"""FC304: titles given to those who don't hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.rules import dates, entity, periods, polarity, role_swap
from factcheck.model import Difference, Evidence, Level, Outcome, Relation, RuleCard, TimeSpan, Verdict
from factcheck.model.days import note_period, tell_day, tell_when

if TYPE_CHECKING:
    from datetime import date

    from factcheck.model import Entity, Role

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
    start = role.period.first
    since = f": the facts have it from {tell_day(start)}" if start else ""
    reason = f"On {tell_day(moment)} {entity.name} was not {role.title} yet{since}."
    return _judge_time(title, entity, role, reason, f"from {start or ''}")


def judge_late_title(title: str, entity: Entity, role: Role, moment: date) -> Verdict:
    """Judge a title that its bearer held no longer."""
    end = role.period.last
    until = f": the facts have it until {tell_day(end)}" if end else ""
    reason = f"On {tell_day(moment)} {entity.name} was no longer {role.title}{until}."
    return _judge_time(title, entity, role, reason, f"until {end or ''}")


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
    return f" ({'; '.join(map(describe_role, entity.roles))})" if entity.roles else ""


def describe_role(role: Role) -> str:
    """Give a role with its period, for showing."""
    return role.title if role.period == TimeSpan() else f"{role.title} {tell_when(role.period)}"


def confirm_role(evidence: Evidence) -> Verdict:
    """Support that somebody holds or held an office."""
    reason = f"The facts say the same: {evidence.statement}"
    return Verdict(Outcome.SUPPORTED, None, None, reason, evidence=(evidence,))


def judge_over(said: str, time: str | date, period: TimeSpan, evidence: Evidence, beside: bool) -> Verdict:
    """Judge an office that was held before the time in question, and no longer."""
    reason = (
        f"{said}, says the draft; by the facts this held {tell_when(period)}, "
        f"no longer at the time that it speaks of ({_tell(time)})."
    )
    card = CARD if beside else periods.OUTDATED
    return _reject(card, Outcome.OUTDATED, reason, Difference("role", str(time), note_period(period)), evidence)


def judge_not_yet(said: str, time: str | date, period: TimeSpan, evidence: Evidence, beside: bool) -> Verdict:
    """Judge an office that came to be held only after the time in question."""
    reason = (
        f"{said}, says the draft; by the facts this holds {tell_when(period)}, "
        f"not yet at the time that it speaks of ({_tell(time)})."
    )
    card = CARD if beside else periods.PREMATURE
    return _reject(card, Outcome.OUTDATED, reason, Difference("role", str(time), note_period(period)), evidence)


def judge_still(said: str, evidence: Evidence, beside: bool) -> Verdict:
    """Judge that an office is held no longer by who has it still."""
    reason = f"{said}, says the draft; by the facts it is still so: {evidence.statement}"
    card = CARD if beside else polarity.CARD
    return _reject(card, Outcome.CONTRADICTED, reason, Difference("role", said, evidence.statement), evidence)


def judge_other(said: str, holder: str, office: str, evidence: Evidence, beside: bool) -> Verdict:
    """Judge an office that somebody else holds."""
    reason = f"{said}, says the draft; by the facts it is {holder}."
    card = CARD if beside else entity.CARD
    return _reject(card, Outcome.CONTRADICTED, reason, Difference("role", said, f"{office}: {holder}"), evidence)


def judge_other_kind(said: str, held: str, office: str, evidence: Evidence) -> Verdict:
    """Judge a title beside the name of somebody who holds another one of its kind, such as that of the deputy."""
    reason = f"{said}, says the draft; by the facts the title is {held}."
    return _reject(CARD, Outcome.CONTRADICTED, reason, Difference("role", office, held), evidence)


def judge_day(said: str, time: str, known: TimeSpan, evidence: Evidence) -> Verdict:
    """Judge from when or until when an office is held."""
    reason = f"The draft says {time} ({said}); the facts have it {tell_when(known)}."
    return _reject(dates.CARD, Outcome.CONTRADICTED, reason, Difference("date", time, note_period(known)), evidence)


def judge_swap(said: str, later: str, earlier: str, evidence: Evidence) -> Verdict:
    """Judge who came into an office after whom, told the other way round."""
    reason = f"{said}, says the draft; by the facts {later} came after {earlier}."
    difference = Difference("role", f"{earlier} after {later}", f"{later} after {earlier}")
    return _reject(role_swap.CARD, Outcome.CONTRADICTED, reason, difference, evidence)


def judge_predecessor(said: str, holder: str, before: str, evidence: Evidence) -> Verdict:
    """Judge after whom somebody came into an office."""
    reason = f"{said}, says the draft; by the facts {holder} came after {before}."
    return _reject(entity.CARD, Outcome.CONTRADICTED, reason, Difference("role", said, f"after {before}"), evidence)


def _tell(time: str | date) -> str:
    """Tell the time in question as the draft does, or as the day that it is."""
    return time if isinstance(time, str) else tell_day(time)


def _reject(card: RuleCard, outcome: Outcome, reason: str, difference: Difference, evidence: Evidence) -> Verdict:
    relation = Relation.OUTDATES if outcome is Outcome.OUTDATED else Relation.CONTRADICTS
    told = (replace(evidence, relation=relation),)
    return Verdict(outcome, card.code, card.level, reason, differences=(difference,), evidence=told)
