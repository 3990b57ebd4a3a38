"""Lengths of tenures: "was mayor for eight years", against how long the facts have somebody in an office."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.offices.predecessors import follows
from factcheck.checking.rules import roles as rules
from factcheck.language.meaning.predicates import Tense
from factcheck.language.numbers.units import duration_units
from factcheck.model import QuantityKind, TimeSpan

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from factcheck.checking.offices.case import Case
    from factcheck.checking.offices.tenures import Tenure
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity, Verdict

_FOR = "for"
_MONTH, _YEAR = 31, 366  # days by which a day that is printed by its month or year may be off
_BASE = "month"  # of the units in which tenures are counted
_DAYS = Decimal("30.44")  # of a month
_APART = Decimal("0.15")  # share of a tenure by which another length must differ to be wrong
_SHORTEST = 180  # days; shorter tenures are not counted in years


def split_length(proposition: Proposition) -> tuple[Proposition, Quantity] | None:
    """Give a clause without the one length of time for which it says that something held, and that length."""
    if len(proposition.quantities) != 1 or proposition.extra_figures:
        return None
    length = proposition.quantities[0]
    unit = duration_units().get(length.unit or "")
    if length.kind is not QuantityKind.DURATION or unit is None or unit.base != _BASE:
        return None
    if f" {_FOR} {length.text}" not in proposition.text:
        return None
    times = tuple(time for time in proposition.times if time.text != length.text)
    return replace(proposition, quantities=(), times=times), length


def judge_length(case: Case, length: Quantity, tenures: Iterable[Tenure]) -> Verdict | None:
    """Judge for how long somebody had an office: all along to this day, or until the office was left."""
    spans = {(tenure.period.first, tenure.period.last): tenure for tenure in tenures}
    if len(spans) != 1:
        return None
    ((first, last), tenure) = spans.popitem()
    lasts = last is None or last >= case.moment
    if first is None or first > case.moment or lasts is not (case.proposition.tense is Tense.PERFECT):
        return None
    end = case.moment if lasts or last is None else last
    days, slack = Decimal((end - first).days), Decimal(_slack_of(first, None if lasts else last))
    unit = duration_units()[length.unit or ""].factor * _DAYS
    low, high = length.low * unit, length.high * unit + slack  # it can't have been longer than by the printed ends
    if days < _SHORTEST:
        return None
    if low <= days <= high:
        return rules.confirm_role(tenure.evidence)
    room = max(_APART * days, unit / 2)
    if low - room <= days <= high + room or (days < low and not ((tenure.new and lasts) or _is_first(case, tenure))):
        return None
    return rules.judge_day(case.said, length.text, TimeSpan(first, last), tenure.evidence)


def _is_first(case: Case, tenure: Tenure) -> bool:
    """Tell whether somebody else had the office right before, so that the tenure can't have begun earlier."""
    same = (t for t in case.others if t.office.key == tenure.office.key)
    return any(follows(tenure, other) for other in same)


def _slack_of(first: date, last: date | None) -> int:
    """Count the days by which the ends of a tenure may be off, as they are printed by the month or the year."""
    start = _YEAR if (first.month, first.day) == (1, 1) else _MONTH
    return start + (_YEAR if last is not None and (last.month, last.day) == (12, 31) else _MONTH)
