"""Adding up: what follows only from several facts, or several figures of one, taken together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.deciding.changes import judge_change
from factcheck.checking.deciding.deciding import UNVERIFIED
from factcheck.checking.deciding.margins import judge_margin
from factcheck.checking.deciding.orders import judge_order
from factcheck.checking.deciding.reckoning import reckon_claim, reckon_plainly
from factcheck.checking.deciding.shares import judge_share
from factcheck.checking.deciding.told_changes import judge_told_change
from factcheck.checking.deciding.totals import judge_total
from factcheck.checking.rules import quantity
from factcheck.language.restating.orders import may_tell_order
from factcheck.language.restating.plain_comparisons import may_compare
from factcheck.model import Outcome, Verdict

if TYPE_CHECKING:
    from factcheck.checking.deciding.records import Record
    from factcheck.language.propositions import Proposition

_OPEN = frozenset({Outcome.UNVERIFIED, Outcome.SUPPORTED})


def add_up(verdict: Verdict, text: str, propositions: tuple[Proposition, ...], record: Record) -> Verdict:
    """Judge what no fact tells by itself: differences, lengths and orders."""
    if verdict is UNVERIFIED and any(proposition.quantities for proposition in propositions):
        verdict = reckon_claim(text, propositions, record.said_on, record.statements, record.ask) or verdict
    if verdict is UNVERIFIED:
        verdict = judge_change(text, propositions, record) or verdict
    if verdict is UNVERIFIED:
        verdict = judge_told_change(text, propositions, record) or verdict
    if verdict is UNVERIFIED:
        judges = (judge_share, judge_margin, judge_total)
        verdict = next((v for judge in judges if (v := judge(text, propositions, record)) is not None), verdict)
    if verdict is UNVERIFIED and may_compare(text):
        verdict = reckon_plainly(text, propositions, record) or verdict
    if verdict.outcome in _OPEN and may_tell_order(text):
        verdict = judge_order(text, propositions, record) or verdict
    if verdict.rule == quantity.CARD.code:  # held against a part of what the claim counts
        verdict = judge_total(text, propositions, record) or verdict
    return verdict
