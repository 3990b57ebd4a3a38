"""Told changes: what a claim says that a measure rose or fell by, held against a fact that tells the same change.

A fact such as "the port handled 3.2 million boxes in 2031, 8% fewer than in 2030" gives no second level, but the very
change: "the number of boxes handled at the port fell by 8%" is borne out by it, and "rose" is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.deciding.deciding import add_up_to, cite
from factcheck.checking.deciding.ledger import Entry
from factcheck.checking.deciding.measures import Fit, fit_words
from factcheck.checking.deciding.records import find_told, is_done_before, tell_own
from factcheck.checking.rules import opposite, quantity
from factcheck.language.quantities.agreement import agree
from factcheck.language.restating.told_changes import read_bare_move, read_told_change
from factcheck.model import Difference, Outcome, Relation, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.checking.deciding.records import Record
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.propositions import Proposition
    from factcheck.language.restating.told_changes import ToldChange
    from factcheck.language.times.base_times import BaseTime
    from factcheck.model import TimeSpan

_SLACK_DAYS, _YEAR_TO = 2, " in the year to "


class _Known(Struct, frozen=True):
    """A change that a fact tells, with how well the words of a claim fit what it measures."""

    change: ToldChange
    statement: Statement
    fit: Fit


def judge_told_change(text: str, propositions: Sequence[Proposition], record: Record) -> Verdict | None:
    """Judge a claim that tells of one change by the one fact that tells such a change of the same measure."""
    main = find_told(propositions)
    if not main:
        return None
    change = read_told_change(text, record.said_on) or read_bare_move(text, record.said_on)
    if change is None:
        return None
    found = [known for s in tell_own(record.statements) if (known := _fit(change, s, main, record)) is not None]
    if len({known.statement.fact.id for known in found}) != 1:
        return None
    return _compare(change, found[0])


def _fit(change: ToldChange, statement: Statement, main: list[Proposition], record: Record) -> _Known | None:
    """Tell how the change that a fact tells fits that of a claim; None where it is of something else."""
    event = statement.fact.event
    known = read_told_change(statement.text, event.first if event is not None else statement.known_on)
    if known is None or known.figure is None or known.base is None or not _are_of_one_time(change, known, event):
        return None
    if is_done_before(main, known.now or event, record):
        return None
    if change.level is not None and (known.level is None or agree(change.level, known.level) is not True):
        return None
    words = record.knowledge.symbols_of(change.measure)
    words |= frozenset(s for p in main if p.subject is not None for s in p.subject.symbols if s.startswith("@"))
    entry = Entry(
        known.level or known.figure, record.knowledge.symbols_of(known.measure), known.now or event, statement.fact,
        statement.symbols, record.knowledge.symbols_of_topic(statement.fact),
    )  # fmt: skip
    fit = fit_words(words, entry, record)
    return _Known(known, statement, fit) if fit.whole else None


def _are_of_one_time(change: ToldChange, known: ToldChange, event: TimeSpan | None) -> bool:
    """Tell whether a claim may tell of the very change of a fact, by when it is and since when."""
    now = known.now or event
    if change.now is not None and (now is None or not change.now.overlaps(now) or _is_small_part(change.now, now)):
        return False
    if known.base is None or (change.base is None and (now is None or not _is_one_back(known.base, now, change))):
        return False
    if change.base is None:
        return True
    ours, theirs = change.base, known.base
    if ours.unit is not None or theirs.unit is not None:
        if ours.unit is not None and theirs.unit is not None:
            return (ours.unit, ours.count) == (theirs.unit, theirs.count)
        then = theirs.period or ours.period
        back = ours if ours.unit is not None else theirs
        return then is not None and now is not None and back.is_met(then, now)
    return ours.period is not None and theirs.period is not None and ours.period.overlaps(theirs.period)


def _is_small_part(time: TimeSpan, whole: TimeSpan) -> bool:
    """Tell whether a time is less than half of another, which may have gone the other way ("May", of a year)."""
    return time.lies_within(whole) and 2 * time.length_days < whole.length_days


def _is_one_back(base: BaseTime, now: TimeSpan, change: ToldChange) -> bool:
    """Tell whether a level is compared with that of the time right before, as by a sentence that names only one.

    "Rose by 3% in the year to May" names a year.
    """
    if base.unit is not None:
        yearly = _YEAR_TO in change.measure and base.unit.days >= now.length_days
        if yearly:
            return base.count == 1
        return base.count == 1 and abs(base.unit.days - now.length_days) <= _SLACK_DAYS
    then = base.period.first if base.period is not None else None
    return (
        then is not None and now.first is not None
        and abs((now.first - then).days - now.length_days) <= _SLACK_DAYS
    )  # fmt: skip


def _compare(change: ToldChange, known: _Known) -> Verdict | None:
    """Hold the change that a claim tells against that of a fact."""
    fact, told = known.statement.fact, known.change
    if told.figure is None:
        return None
    way = "rose" if told.rises else "fell"
    by = f"it {way} by {told.figure.text}"
    agrees = change.figure is None or agree(
        replace(change.figure, counted=None, change="by"), replace(told.figure, counted=None, change="by")
    )
    if change.rises is not told.rises:
        if not agrees:
            return None  # which may be of another time
        said = "rose" if change.rises else "fell"
        return _reject(known, f"The draft says that it {said}; {by}.", Difference("predicate", said, way))
    if agrees:
        return add_up_to(by, (fact,))
    if change.figure is None or agrees is None or (change.base is None and change.now is None):
        return None
    reason = f"The draft says {change.figure.text}; {by}."
    return _reject(known, reason, Difference("quantity", change.figure.text, told.figure.text))


def _reject(known: _Known, reason: str, difference: Difference) -> Verdict | None:
    """Make a verdict against a claim whose words are the fact's own."""
    if not known.fit.exact:
        return None
    card = opposite.CARD if difference.slot == "predicate" else quantity.CARD
    evidence = cite((known.statement.fact,), Relation.CONTRADICTS)
    return Verdict(Outcome.CONTRADICTED, card.code, card.level, reason, differences=(difference,), evidence=evidence)
