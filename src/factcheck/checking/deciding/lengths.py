"""Lengths: how long something lasted, by the facts that tell when it began and when it ended."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.checking.deciding.deciding import add_up_to, cite
from factcheck.checking.rules import dates, quantity
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.agreement import agree
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.levels import words_for
from factcheck.language.times.dates import print_day
from factcheck.model import Difference, Outcome, Quantity, QuantityKind, Relation, Verdict
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from factcheck.checking.alignment.findings import Finding
    from factcheck.model import Fact

    Ask = Callable[[str], Sequence[Finding]]

_OTHER_DAY = timedelta(9)
_END = regex(r"[.\s]*\Z")


class Day(Struct, frozen=True):
    """The day of a beginning or an end, the fact that gives it, and whether another day would be wrong."""

    day: date
    fact: Fact
    sure: bool


def reckon_length(text: str, days: Iterable[date], ask: Ask) -> Verdict | None:
    """Judge how long a sentence says that something lasted; None where the facts do not give its first and last day."""
    opening = _lasting().match(text)
    if opening is None:
        return None
    told = next((q for q in find_quantities(text) if q.span.start == opening.end()), None)
    if told is None or told.kind is not QuantityKind.DURATION or not _END.match(text, told.span.end):
        return None
    known = sorted(set(days))
    start, end = (_find_day(f"{opening[1]} {verb} on", known, ask) for verb in ("began", "ended"))
    if start is None or end is None or end.day <= start.day:
        return None
    return _compare(told, start, end)


@cache
def _lasting() -> re.Pattern[str]:
    verbs = alternatives(words_for("lasting"))
    return worded(rf"(.{{3,60}}?)\s(?:{{has or had}}\s)?(?:{verbs})\s")


def _find_day(opening: str, days: list[date], ask: Ask) -> Day | None:
    """Find the one day on which the facts say that something began or ended."""
    found = {}
    for day in days:
        borne_out = (f for f in ask(f"{opening} {print_day(day)}.") if f.outcome is Outcome.SUPPORTED)
        fact = next((f.alignment.statement.fact for f in borne_out), None)
        if fact is not None:
            found[day] = fact
    if len(found) != 1:
        return None
    day, fact = next(iter(found.items()))
    other = day + _OTHER_DAY if (day + _OTHER_DAY).year == day.year else day - _OTHER_DAY
    sure = any(f.rule == dates.CARD.code for f in ask(f"{opening} {print_day(other)}."))
    return Day(day, fact, sure)


def _compare(told: Quantity, start: Day, end: Day) -> Verdict | None:
    """Compare a length with that from one day to another, the last of which may count or not."""
    passed = Decimal((end.day - start.day).days)
    length = Quantity(
        span=told.span, text=f"{passed} days", value=passed, low=passed, high=passed + 1,
        kind=QuantityKind.DURATION, unit="day",
    )  # fmt: skip
    agrees = agree(told, length)
    if agrees is None or (not agrees and not (start.sure and end.sure)):
        return None
    sum_ = f"from {print_day(start.day)} to {print_day(end.day)} it is {passed} days"
    if agrees:
        return add_up_to(sum_, (start.fact, end.fact))
    evidence = cite((start.fact, end.fact), Relation.CONTRADICTS)
    card, reason = quantity.CARD, f"The draft says {told.text}; {sum_}."
    differences = (Difference("quantity", told.text, f"{passed} days"),)
    return Verdict(Outcome.CONTRADICTED, card.code, card.level, reason, differences=differences, evidence=evidence)
