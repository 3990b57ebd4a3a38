"""Margins: by how much one of two is ahead of the other, by facts that give a figure of each.

The figures are of one measure where one fact tells both ("38 sailors of Lorn and 26 of Tal"), or where they count the
same thing and each of the two has one such figure only; then the claim must tell the figure of its own side as well.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.deciding.ledger import Entry, read_entries
from factcheck.checking.deciding.level_gaps import compare_levels
from factcheck.checking.deciding.levels import Level
from factcheck.checking.deciding.measures import fit_words
from factcheck.checking.deciding.records import find_told, tell_own
from factcheck.checking.knowledge.statements import names_among
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.agreement import agree
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.levels import Comparison, words_for
from factcheck.language.restating.told_changes import leave_out_told
from factcheck.language.times.times import find_times
from factcheck.language.words.counted import same_counted
from factcheck.model import Outcome, QuantityKind, Verdict
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from factcheck.checking.deciding.records import Record
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity, TimeExpression

_AND = worded(r"\s{and, but or while}\s|;\s")
_NEAR = 40


class Margin(Struct, frozen=True):
    """By how much the one is ahead of the other, or behind; the level of the one where it is told, and the words."""

    figure: Quantity
    one: frozenset[str]
    other: frozenset[str]  # empty where it is only called the other one
    ahead: bool
    level: Quantity | None
    words: frozenset[str]


class _Owned(Struct, frozen=True):
    """A figure of a fact with the names of whose it is."""

    entry: Entry
    owners: frozenset[str]


def judge_margin(text: str, propositions: Sequence[Proposition], record: Record) -> Verdict | None:
    """Support a claim that tells by how much one is ahead of another; None where the facts do not bear it out."""
    main = find_told(propositions)
    told = _read_margin(text, main, record) if main is not None else None
    if told is None:
        return None
    owned = list(_find_owned(record))
    pairs = [(a, b) for a in owned for b in owned if _is_pair(told, a, b, owned, record)]
    if len(pairs) != 1:
        return None
    verdict = _compare(told, *(one.entry for one in pairs[0]))
    return verdict if verdict is not None and verdict.outcome is Outcome.SUPPORTED else None


def _read_margin(text: str, main: list[Proposition], record: Record) -> Margin | None:
    """Read the margin of a sentence: whoever it tells of before it is the one side, and a name behind it the other."""
    known, links = record.knowledge, list(_links().finditer(text))
    if not links:
        return None
    subjects = frozenset().union(*(names_among(p.subject.symbols) for p in main if p.subject is not None))
    figures = [q for q in find_quantities(text) if q.kind is not QuantityKind.ORDINAL]
    for link in links:
        figure = next((q for q in figures if q.change == "by" and 0 <= link.start() - q.span.end < _NEAR), None)
        named = names_among(known.symbols_of(text[: link.start()]))
        one = named if len(named) == 1 else subjects
        other = names_among(known.symbols_of(text[link.end() :])) - one
        if figure is None or not one or not (len(other) == 1 or (not other and _other_one().search(text, link.end()))):
            continue
        less = _less().search(text[figure.span.end : link.end()]) is not None or link[1] in words_for("trailing")
        levels = [q for q in figures if q.span.end < figure.span.start]
        level = next((q for q in levels if q.counted is not None or q.kind is not QuantityKind.COUNT), None)
        return Margin(figure, one, other, not less, level, _words_before(text, link.start(), record) - one)
    return None


def _words_before(text: str, end: int, record: Record) -> frozenset[str]:
    """Give the words before a link that are no figures, times or words of comparison."""
    text = _way().sub(" ", text[:end])
    told: list[Quantity | TimeExpression] = [*find_quantities(text), *find_times(text, record.said_on)]
    return record.knowledge.symbols_of(leave_out_told(text, told))


def _find_owned(record: Record) -> Iterator[_Owned]:
    """Give the figures of the facts, each with the names that stand nearest to it."""
    known = record.knowledge
    for statement in tell_own(record.statements):
        entries = tuple(read_entries(statement, known))
        if len(entries) == 1:
            yield _Owned(entries[0], names_among(entries[0].words))
            continue
        text, edges = statement.text, [0, *(e.figure.span.end for e in entries), len(statement.text)]
        for entry, (begin, _), (end, stop) in zip(entries, pairwise(edges), pairwise(edges[1:]), strict=False):
            behind, before = _AND.split(text[end:stop])[0], _AND.split(text[begin : entry.figure.span.start])[-1]
            yield _Owned(entry, names_among(known.symbols_of(behind)) or names_among(known.symbols_of(before)))


def _is_pair(told: Margin, mine: _Owned, theirs: _Owned, owned: list[_Owned], record: Record) -> bool:
    """Tell whether two figures are those of the two sides of a margin."""
    if mine is theirs or not _are_alike(mine.entry, theirs.entry) or not told.one & mine.owners:
        return False
    if told.one & theirs.owners or not (told.other & theirs.owners if told.other else theirs.owners - mine.owners):
        return False
    if mine.entry.fact is theirs.entry.fact:
        fit = fit_words(told.words, replace(mine.entry, words=mine.entry.words - theirs.owners - mine.owners), record)
        return fit.whole or fit.likely
    if told.level is None or not agree(replace(told.level, change=None), replace(mine.entry.figure, change=None)):
        return False
    return all(_has_one(side, owned, mine.entry) for side in (mine, theirs))


def _are_alike(one: Entry, other: Entry) -> bool:
    """Tell whether two figures count the same thing."""
    kinds = (one.figure.kind, one.figure.unit) == (other.figure.kind, other.figure.unit)
    counted = one.figure.counted, other.figure.counted
    alike = same_counted(*counted) if one.fact is not other.fact else same_counted(*counted) is not False
    return kinds and (alike is True or (one.figure.kind is not QuantityKind.COUNT and counted == (None, None)))


def _has_one(side: _Owned, owned: list[_Owned], like: Entry) -> bool:
    """Tell whether a side has only one figure of a sort."""
    others = (o for o in owned if o.owners & side.owners and o.entry.fact is not side.entry.fact)
    return not any(_are_alike(o.entry, like) for o in others)


def _compare(told: Margin, mine: Entry, theirs: Entry) -> Verdict | None:
    """Hold the margin against the two figures."""
    figure = told.figure
    if figure.kind is QuantityKind.COUNT and mine.figure.kind is QuantityKind.POINTS:
        figure = replace(figure, kind=QuantityKind.POINTS, unit=mine.figure.unit)
    greater, lesser = (mine, theirs) if told.ahead else (theirs, mine)
    comparison = Comparison(replace(figure, counted=None), (), (), falls=not told.ahead)
    levels = [
        Level(replace(e.figure, counted=None, change=None), e.fact, borne_out=True, sure=False)
        for e in (greater, lesser)
    ]
    return compare_levels(comparison, *levels)


@cache
def _links() -> re.Pattern[str]:
    return regex(rf"\s({alternatives(words_for('rival links'))})(?=\s)")


@cache
def _other_one() -> re.Pattern[str]:
    return worded(rf"\s{{definite}}\s(?:{alternatives(words_for('the other one'))})[.\s]*\Z")


@cache
def _way() -> re.Pattern[str]:
    return regex(rf"\b(?:{alternatives(words_for('reducing') | words_for('raising'))})\b")


@cache
def _less() -> re.Pattern[str]:
    return regex(rf"\b(?:{alternatives(words_for('reducing'))})\b")
