"""Support once more: what a claim says has not been done yet, where a fact gives a day to come for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.alignment import Bond
from factcheck.checking.alignment.findings import Finding
from factcheck.checking.alignment.told_times import looks_ahead
from factcheck.checking.knowledge.stated_times import time_stated
from factcheck.checking.rules.supported import says_the_same
from factcheck.language.meaning.predicates import Tense
from factcheck.model import Modality, Outcome, Relation
from factcheck.model.days import tell_when

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment


def check_not_yet(alignment: Alignment) -> Finding | None:
    """Find that a fact gives a day to come for what by the claim has not been done yet ("has not begun")."""
    claim, fact, said_on = alignment.claim, alignment.fact, alignment.query.said_on
    if alignment.statement.refuting or alignment.bond is not Bond.SAME or fact.negated or said_on is None:
        return None
    if not claim.negated or claim.tense is not Tense.PERFECT or claim.times or claim.modality is not Modality.ASSERTED:
        return None
    planned = time_stated(fact)
    due = planned.period if planned is not None and looks_ahead(fact) else None
    if due is None or due.first is None or said_on >= due.first:
        return None
    as_plan = replace(claim, negated=False, modality=fact.modality, tense=fact.tense)
    if not says_the_same(replace(alignment, claim=as_plan)):
        return None
    reason = f"By the facts it is still to come, {tell_when(due)}: {alignment.statement.fact.statement}"
    return Finding(Outcome.SUPPORTED, Relation.SUPPORTS, None, None, reason, alignment)
