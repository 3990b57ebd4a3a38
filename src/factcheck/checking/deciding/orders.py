"""Orders: which of two happenings came first and how long lay between them, by the facts that give their days.

Each happening is put to the facts with every day, month or year that they know; the one that is borne out is its own.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.checking.deciding.deciding import cite
from factcheck.checking.deciding.records import find_told
from factcheck.checking.rules import dates
from factcheck.language.lexicon import listed
from factcheck.language.numbers.hedges import AT_LEAST, AT_MOST, LESS_THAN, MORE_THAN
from factcheck.language.numbers.units import duration_units
from factcheck.language.quantities.agreement import agree
from factcheck.language.restating.orders import Named, read_order
from factcheck.language.times import periods
from factcheck.language.times.dates import print_day, print_month
from factcheck.model import Difference, Outcome, Quantity, QuantityKind, Relation, TimeSpan, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from factcheck.checking.alignment.findings import Finding
    from factcheck.checking.deciding.records import Record
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.names.gazetteer import Gazetteer
    from factcheck.language.propositions import Proposition
    from factcheck.language.restating.orders import Order
    from factcheck.model import Fact

    Ask = Callable[[str], Sequence[Finding]]

_PRONOUNS = {"male": "he", "female": "she"}
_BOUNDS = frozenset({LESS_THAN, AT_MOST, MORE_THAN, AT_LEAST})
_OTHER_DAY = timedelta(9)
_OTHER_YEARS, _MOST_TIMES = 3, 24


class Happening(Struct, frozen=True):
    """What a sentence says happened: when, by which fact, and whether another time would be wrong."""

    first: date
    last: date
    fact: Fact
    sure: bool

    @property
    def printed(self) -> str:
        """The time as a reader knows it."""
        return _print(self.first, self.last).split(" ", 1)[1]


def judge_order(text: str, propositions: Sequence[Proposition], record: Record) -> Verdict | None:
    """Judge a claim that tells which of two happenings came first; None where the facts do not give both times."""
    if find_told(propositions) is None:
        return None
    order = read_order(text, tuple(_names_in(propositions, record.gazetteer)))
    if order is None:
        return None
    earlier = _find(order.earlier, record.ask_loosely)
    later = _find(order.later, record.ask_loosely) if earlier is not None else None
    if earlier is None or later is None:
        return None
    return _compare(order, earlier, later)


def _names_in(propositions: Sequence[Proposition], gazetteer: Gazetteer) -> Iterator[Named]:
    """Give the names that take part in a sentence, and by which pronouns each may be meant."""
    for argument in (a for p in propositions for a in (p.subject, p.object) if a is not None and not a.pronoun):
        if argument.entities:
            entity = gazetteer.entities[argument.entities[0]]
            person = entity.kind == "person"
            yield Named(argument.text, listed(_PRONOUNS.get(entity.gender or "", "people") if person else "things"))
        elif argument.names:
            yield Named(argument.text, listed("people") | listed("things"))


def _times_of(statements: Iterable[Statement]) -> Iterator[tuple[date, date]]:
    """Give the days, months and years at which the facts say that something happened."""
    for statement in statements:
        told = [t.period for p in statement.propositions for t in p.times if t.explicit]
        for span in (statement.fact.event, *told):
            if span is not None and span.first is not None and span.last is not None and _print(span.first, span.last):
                yield span.first, span.last


def _print(first: date, last: date) -> str:
    """Print a day, a whole month or a whole year with its preposition; nothing for other periods."""
    if first == last:
        return f"on {print_day(first)}"
    if first == date(first.year, 1, 1) and last == date(first.year, 12, 31):
        return f"in {first.year}"
    whole = periods.month(first.year, first.month)
    return f"in {print_month(first.year, first.month)}" if whole == TimeSpan(first, last) else ""


def _find(sentence: str, ask: Ask) -> Happening | None:
    """Find the one time at which the facts say that something happened, the narrowest that they give."""
    found = {}
    bearing = (f.alignment.statement for f in ask(f"{sentence}.") if f.outcome is Outcome.SUPPORTED)
    for first, last in sorted(set(_times_of(bearing)))[:_MOST_TIMES]:
        borne_out = (f for f in ask(f"{sentence} {_print(first, last)}.") if f.outcome is Outcome.SUPPORTED)
        fact = next((f.alignment.statement.fact for f in borne_out), None)
        if fact is not None:
            found[first, last] = fact
    if not found:
        return None
    first, last = min(found, key=lambda span: span[1] - span[0])
    if any(other[0] > first or other[1] < last for other in found):
        return None
    sure = any(f.rule == dates.CARD.code for f in ask(f"{sentence} {_print(*_another(first, last))}."))
    return Happening(first, last, found[first, last], sure)


def _another(first: date, last: date) -> tuple[date, date]:
    """Give another time of the same length, in the same year where it is shorter than that."""
    if first == last:
        day = first + _OTHER_DAY
        day = day if day.year == first.year else first - _OTHER_DAY
        return day, day
    if (last - first).days > 31:
        year = first.year + _OTHER_YEARS
        return date(year, 1, 1), date(year, 12, 31)
    month = periods.month(first.year, first.month + 3 if first.month < 10 else first.month - 3)
    return (month.first or first, month.last or last) if month is not None else (first, last)


def _compare(order: Order, earlier: Happening, later: Happening) -> Verdict | None:
    """Compare what a claim tells of two happenings with their times."""
    if earlier.fact is later.fact:
        return None
    told = f"{earlier.printed} and {later.printed}"
    sure = earlier.sure and later.sure
    if order.same_day:
        together = earlier.first == later.first and earlier.last == later.last == later.first
        apart = earlier.last < later.first or later.last < earlier.first
        return (
            _support(told, earlier, later) if together else _refute(told, "on one day", earlier, later, apart and sure)
        )
    if earlier.first > later.last:
        return _refute(told, "in the other order", earlier, later, sure)
    if earlier.last >= later.first:
        return None
    if order.gap is None:
        return None if order.vague else _support(told, earlier, later)
    passed = _passed(order.gap, earlier, later)
    agrees = agree(order.gap, passed)
    if agrees or _lies_within(order.gap, passed):
        return _support(told, earlier, later)
    return _refute(told, order.gap.text, earlier, later, sure) if agrees is False else None


def _lies_within(told: Quantity, passed: Quantity) -> bool:
    """Tell whether the days that passed are all within the bound that is told ("less than a week")."""
    unit = duration_units().get(told.unit or "")
    if told.hedge not in _BOUNDS or unit is None:
        return False
    day = duration_units()["day"].factor
    return unit.convert(told.low) <= passed.low * day and passed.high * day <= unit.convert(told.high)


def _passed(told: Quantity, earlier: Happening, later: Happening) -> Quantity:
    """Give the time between two happenings in days."""
    low, high = (Decimal(days.days) for days in (later.first - earlier.last, later.last - earlier.first))
    return Quantity(
        span=told.span, text=f"{high} days", value=(low + high) / 2, low=low, high=high,
        kind=QuantityKind.DURATION, unit="day",
    )  # fmt: skip


def _support(told: str, earlier: Happening, later: Happening) -> Verdict:
    """Say that the facts give the times of both, and that these bear the claim out."""
    evidence = cite((earlier.fact, later.fact), Relation.SUPPORTS)
    return Verdict(Outcome.SUPPORTED, None, None, f"The facts give the two times: {told}.", evidence=evidence)


def _refute(told: str, said: str, earlier: Happening, later: Happening, sure: bool) -> Verdict | None:
    """Say that the times of both are other than the claim has them."""
    if not sure:
        return None
    card = dates.CARD
    reason = f"The draft has the two {said}; the facts give {told}."
    evidence = cite((earlier.fact, later.fact), Relation.CONTRADICTS)
    differences = (Difference("time", said, told),)
    return Verdict(Outcome.CONTRADICTED, card.code, card.level, reason, differences=differences, evidence=evidence)
