"""Totals: a figure that is the sum of those that one fact gives of the parts ("73 sailors of Lorn and 45 of Tal")."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.deciding.deciding import add_up_to
from factcheck.checking.deciding.ledger import Entry, read_entries
from factcheck.checking.deciding.levels import print_figure
from factcheck.checking.deciding.measures import are_counted_alike, fit_words
from factcheck.checking.deciding.records import find_told, tell_own
from factcheck.checking.knowledge.statements import names_among
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.agreement import agree
from factcheck.language.quantities.kinds import MEASURED, SUMS
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.told_changes import leave_out_told
from factcheck.language.times.times import find_times
from factcheck.language.words.counted import same_counted
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.checking.deciding.records import Record
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity, Verdict

_JOINED = worded(r"\s{and or plus}\s(?:[^\d.;:]{0,60}\s)?(?:[$€£]\s?)?\Z|,\s(?:[^\d.;:]{0,30}\s)?\Z")
_JOINT = worded(r"\s{and or plus}\s|,\s")  # where one part is joined to the next, if anywhere
_FEWEST, _MOST = 2, 4
_KINDS = SUMS | MEASURED


def judge_total(text: str, propositions: Sequence[Proposition], record: Record) -> Verdict | None:
    """Support a claim with one figure that is the sum of the parts that a fact gives."""
    listing = [s for s in tell_own(record.statements) if _JOINT.search(s.text) is not None]
    figures = find_quantities(text) if listing else ()
    if len(figures) != 1 or figures[0].kind not in _KINDS or figures[0].change is not None:
        return None
    if find_told(propositions) is None:
        return None
    figure, times = figures[0], find_times(text, record.said_on)
    words = record.knowledge.symbols_of(leave_out_told(text, (figure, *times)))
    known = [s for s in listing if not times or len(find_times(s.text)) < _FEWEST]
    found = [v for s in known if (v := _add(figure, words, s, record)) is not None]
    return found[0] if len(found) == 1 else None


def _add(figure: Quantity, words: frozenset[str], statement: Statement, record: Record) -> Verdict | None:
    """Hold a figure against the sum of those of one fact."""
    parts = tuple(read_entries(statement, record.knowledge))
    if not _FEWEST <= len(parts) <= _MOST or not _are_parts(statement.text, parts) or not _count(parts, figure, record):
        return None
    owners = _find_owners(statement.text, parts, record)
    whole = replace(parts[0], words=parts[0].words - owners)
    total = _sum(parts)
    if words & owners or not agree(figure, total) or any(agree(figure, p.figure) for p in parts):
        return None
    if not fit_words(words, whole, record).whole:
        return None
    told, sum_ = " and ".join(p.figure.text for p in parts), print_figure(total.value, total)
    return add_up_to(f"{told} are {sum_} together", [statement.fact])


def _find_owners(text: str, parts: tuple[Entry, ...], record: Record) -> frozenset[str]:
    """Give the names of those who each have a part, who are not those that the whole is told of."""
    first, second = (part.figure.span for part in parts[:2])
    before, between, behind = (
        names_among(record.knowledge.symbols_of(one))
        for one in (text[: first.start], text[first.end : second.start].rpartition(" and ")[2], text[first.end :])
    )
    return before | behind if between else behind - before


def _are_parts(text: str, parts: tuple[Entry, ...]) -> bool:
    """Tell whether figures count the same things, in several places or of several owners."""
    first = parts[0].figure
    for before, after in pairwise(parts):
        if _JOINED.search(text[before.figure.span.end : after.figure.span.start]) is None:
            return False
        if (after.figure.kind, after.figure.unit, after.figure.change) != (first.kind, first.unit, None):
            return False
    return first.change is None and (first.counted is not None or first.kind is not QuantityKind.COUNT)


def _count(parts: tuple[Entry, ...], figure: Quantity, record: Record) -> bool:
    """Tell whether parts are of what a figure counts: of one noun, or kinds of it ("40 pupils and three teachers")."""
    if parts[0].figure.kind is not figure.kind:
        return False
    counted = {p.figure.counted for p in parts} - {None}
    if len(counted) < 2:
        return all(same_counted(figure.counted, noun) is not False for noun in counted)
    kind = figure.counted
    return kind is not None and all(noun is not None and are_counted_alike(kind, noun, record) for noun in counted)


def _sum(parts: tuple[Entry, ...]) -> Quantity:
    figures = [p.figure for p in parts]
    return replace(
        figures[0],
        counted=None,
        value=sum((q.value for q in figures), start=figures[0].value * 0),
        low=sum((q.low for q in figures), start=figures[0].value * 0),
        high=sum((q.high for q in figures), start=figures[0].value * 0),
    )
