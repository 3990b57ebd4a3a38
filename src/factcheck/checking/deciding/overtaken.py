"""Overtaken: a level that a claim tells as today's, and that is the older of two that the facts give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.findings import find
from factcheck.checking.alignment.lapses import event_of
from factcheck.checking.rules import periods
from factcheck.language.meaning.predicates import Tense
from factcheck.model import Difference, Outcome
from factcheck.model.days import note_period, tell_when

if TYPE_CHECKING:
    from factcheck.checking.alignment.findings import Finding
    from factcheck.model import TimeSpan


def find_latest(supported: Finding, contradicted: Finding) -> Finding | None:
    """Give what the later of two levels says of a claim of today: that it is borne out, or that it is outdated."""
    then, now = (event_of(one.alignment.fact, one.alignment.statement) for one in (supported, contradicted))
    if not (_tells_level_of_now(supported) and _tells_level_of_now(contradicted)):
        return None
    if _is_before(now, then):
        return supported
    if not _is_before(then, now):
        return None
    wrong = contradicted.alignment.wrong_figures
    if then is None or now is None or len(wrong) != 1:
        return None
    later = f"{wrong[0].fact.text} {tell_when(now)}"
    reason = f"This held {tell_when(then)}; the facts give {later}."
    difference = Difference("time", note_period(then), note_period(now))
    return find(periods.OUTDATED, supported.alignment, reason, difference, outcome=Outcome.OUTDATED)


def _tells_level_of_now(finding: Finding) -> bool:
    """Tell whether a claim gives one figure for what is so today."""
    claim, time = finding.alignment.claim, finding.alignment.time
    return claim.tense is Tense.PRESENT and not (claim.negated or time.stated) and len(claim.quantities) == 1


def _is_before(one: TimeSpan | None, other: TimeSpan | None) -> bool:
    if one is None or other is None or one.last is None or other.first is None:
        return False
    return one.last < other.first
