"""The ledger: the figures that facts give for one measure at several times, side by side.

Two facts that say the same of two times ("the port handled 210,000 boxes in 2031", "... 250,000 in 2032") give a
measure at both, and so does one that tells from where to where something went.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.deciding.records import tell_own
from factcheck.checking.knowledge.statements import names_among
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.kinds import MEASURED, SUMS
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.moved_levels import with_unit
from factcheck.language.restating.told_changes import leave_out_told, way_of
from factcheck.language.times.times import find_times
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import same_counted
from factcheck.model import QuantityKind, TimeSpan
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.model import Fact, Quantity, TimeExpression

_KINDS = frozenset({*SUMS, *MEASURED, QuantityKind.PERCENT, QuantityKind.POINTS})
_RANGE = "between"
_WORD = regex(r"[a-z]{2,14}")
_FROM, _TO = regex(r"\bfrom\s\Z"), regex(r"\s(?:[^\d\s,;]{1,14}\s){0,3}to\s\Z")
_AFTER = worded(r",\s{compared with a figure}\s(?:[a-z]{4,14}\sby\s)?\Z")


class Entry(Struct, frozen=True):
    """A figure of a fact: what it measures, in symbols, and when it did."""

    figure: Quantity
    words: frozenset[str]
    period: TimeSpan | None
    fact: Fact
    known: frozenset[str]  # what else may be said of it: the topic and the other names of those who take part
    topic: frozenset[str]
    optional: frozenset[str] = frozenset()  # who raised or counted it, which a claim may leave out


class Course(Struct, frozen=True):
    """A measure at an earlier and a later time; `told` where one fact gives both together."""

    then: Entry
    now: Entry
    told: bool = False

    @property
    def rises(self) -> bool:
        """Whether the later figure is the greater."""
        return self.now.figure.value > self.then.figure.value


def find_courses(statements: Sequence[Statement], knowledge: Knowledge) -> tuple[Course, ...]:
    """Find the measures that the facts give at two times, the times next to each other or not."""
    single: list[Entry] = []
    courses: list[Course] = []
    for statement in tell_own(statements):
        entries = tuple(read_entries(statement, knowledge))
        if len(entries) == 2 and (told := _as_told(statement.text, *entries)) is not None:
            courses.append(told)
        elif len(entries) == 1:
            single += entries
    courses += [Course(one, other) for one in single for other in single if _are_one_measure(one, other)]
    return tuple(courses)


def _are_one_measure(then: Entry, now: Entry) -> bool:
    """Tell whether two facts say the same of an earlier and a later time."""
    if then.period is None or now.period is None or then.fact is now.fact:
        return False
    if then.period.last is None or now.period.first is None or then.period.last >= now.period.first:
        return False
    alike = (then.figure.kind, then.figure.unit) == (now.figure.kind, now.figure.unit)
    return alike and then.words == now.words and same_counted(then.figure.counted, now.figure.counted) is not False


def read_entries(statement: Statement, knowledge: Knowledge) -> Iterator[Entry]:
    """Give the figures of a statement that are no changes, ranks or scores, each with its time."""
    text, fact = statement.text, statement.fact
    span = fact.event or statement.period
    figures = [part for q in find_quantities(text) for part in _part(q, text) if part.kind in _KINDS]
    if any(q.change == "of" for q in figures):
        return
    figures = [q for q in figures if q.change != "by"]
    times = [t for t in find_times(text, span.first if span is not None else None) if t.period is not None]
    words, topic = knowledge.symbols_of(leave_out_told(text, (*figures, *times))), knowledge.symbols_of_topic(fact)
    optional = _find_doers(statement)
    for index, figure in enumerate(figures):
        until = figures[index + 1].span.start if index + 1 < len(figures) else len(text)
        own = _time_of(figure, until, times)
        period = own if own is not None or figure.change == "from" else span
        yield Entry(figure, words, period, fact, statement.symbols, topic, optional)


def _find_doers(statement: Statement) -> frozenset[str]:
    """Give the nouns for who counted things, or raised or lowered something, which is the same whoever did."""
    found: frozenset[str] = frozenset()
    for told in statement.propositions:
        moves = any(way_of(word) is not None for word in told.predicate.text.lower().split())
        counts = told.predicate.stem in stems_of("counting", "comparisons")
        if told.subject is not None and told.object is not None and (counts or moves):
            found |= told.subject.symbols - names_among(told.subject.symbols)
    return found


def _part(figure: Quantity, text: str) -> tuple[Quantity, ...]:
    """Part what reads as a range, where something went from one to the other ("raises the fee from 9 to 11 euros")."""
    verbs = (way_of(word) for word in _WORD.findall(text[: figure.span.start].lower()))
    if figure.hedge != _RANGE or _FROM.search(text[: figure.span.start]) is None or all(way is None for way in verbs):
        return (figure,)
    low, high = (replace(figure, value=v, low=v, high=v, hedge=None) for v in (figure.low, figure.high))
    unit = figure.text.split(" to ", 1)[-1].partition(" ")[2]
    return (
        replace(low, change="from", text=f"{figure.text.split(' to ')[0]} {unit}".strip()),
        replace(high, change="to", text=figure.text.split(" to ")[-1]),
    )


def _time_of(figure: Quantity, until: int, times: list[TimeExpression]) -> TimeSpan | None:
    """Give the time that is told with a figure: the one behind it, or the only one of the sentence."""
    behind = [t for t in times if figure.span.end <= t.span.start < until]
    if behind or len(times) != 1:
        return behind[0].period if behind else None
    return times[0].period


def _in_unit_of(entry: Entry, other: Entry) -> Entry:
    """Give an entry the unit that its figure leaves to the other one ("from 1.4 billion to 1.1 billion euros")."""
    if entry.figure.kind is not QuantityKind.COUNT or other.figure.kind is QuantityKind.COUNT:
        return entry
    told = find_quantities(with_unit(entry.figure, other.figure))
    change = entry.figure.change
    return replace(entry, figure=replace(told[0], change=change)) if len(told) == 1 else entry


def _as_told(text: str, one: Entry, other: Entry) -> Course | None:
    """Make a course of the two figures of one statement, where it tells from where to where something went."""
    between = text[one.figure.span.end : other.figure.span.start]
    one, other = _in_unit_of(one, other), _in_unit_of(other, one)
    if (one.figure.kind, one.figure.unit) != (other.figure.kind, other.figure.unit):
        return None
    if (one.figure.change, other.figure.change) == ("from", "to") or (
        _FROM.search(text[: one.figure.span.start]) and _TO.search(between)
    ):
        return Course(one, other, told=True)
    if _AFTER.search(between) is not None:
        return Course(other, one, told=True)
    return None
