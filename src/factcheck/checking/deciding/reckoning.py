"""Reckoning: claims that tell the difference or the ratio of two levels, by the facts that tell the levels.

Each level is put to the facts as a sentence of its own, with a figure that no fact has: the rule for figures then finds
which one the facts give, on all the grounds on which it may call a figure wrong. What is borne out has to be borne out
with the facts' own figures as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.deciding.deciding import decide
from factcheck.checking.deciding.lengths import reckon_length
from factcheck.checking.deciding.level_gaps import compare_levels
from factcheck.checking.deciding.levels import find_level
from factcheck.checking.deciding.records import find_told
from factcheck.language.quantities.kinds import RATIOS
from factcheck.language.restating.comparisons import read_comparisons
from factcheck.language.restating.implications import split_levels
from factcheck.language.restating.moved_levels import split_moved_levels
from factcheck.language.restating.plain_comparisons import read_plain_comparison
from factcheck.model import Modality, Outcome, QuantityKind, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from factcheck.checking.alignment.findings import Finding
    from factcheck.checking.deciding.records import Record
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.propositions import Proposition
    from factcheck.language.restating.levels import Comparison
    from factcheck.model import Quantity

    Ask = Callable[[str], Sequence[Finding]]

_LEVELS = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.DURATION})


def reckon_claim(
    text: str, propositions: tuple[Proposition, ...], on: date | None, statements: Sequence[Statement], ask: Ask
) -> Verdict | None:
    """Judge a claim that plainly tells one comparison or length and nothing else, by the figures and days of facts.

    `statements` are those of the facts that may be concerned.
    """
    if find_told(propositions) is None:
        return None
    subjects = {q.text: p.subject.text for p in propositions if p.subject is not None for q in p.quantities}
    if (levels := split_levels(text) or split_moved_levels(text, on)) is not None:
        return _judge_levels(levels, ask)
    comparisons = read_comparisons(text, subjects, on)
    if len(comparisons) == 1:
        figures = (figure for s in statements for proposition in s.propositions for figure in proposition.quantities)
        return reckon(comparisons[0], figures, ask)
    return reckon_length(text, _days_of(statements), ask)


def _days_of(statements: Sequence[Statement]) -> Iterator[date]:
    """Give the single days of which facts tell, by their date or in their words."""
    told = (time.period for s in statements for p in s.propositions for time in p.times)
    for span in (*(s.fact.event for s in statements), *told):
        if span is not None and span.first is not None and span.first == span.last:
            yield span.first


def reckon_plainly(text: str, propositions: Sequence[Proposition], record: Record) -> Verdict | None:
    """Judge a claim that tells which of two levels is the greater, or that they are the same, and no figure."""
    told = [p for p in propositions if p.main]
    if any(p.modality is not Modality.ASSERTED or p.is_reported for p in told):
        return None
    subject = next((p.subject.text for p in told if p.subject is not None), "")
    comparison = read_plain_comparison(text, subject)
    if comparison is None or (any(p.negated for p in told) and not comparison.steady):
        return None
    figures = (figure for s in record.statements for p in s.propositions for figure in p.quantities)
    return reckon(comparison, figures, record.ask)


def _judge_levels(sentences: tuple[str, str], ask: Ask) -> Verdict | None:
    """Judge the levels of two times that a claim tells at once: both must be borne out, and neither may be wrong."""
    verdicts = [decide(ask(sentence)) for sentence in sentences]
    wrong = next((verdict for verdict in verdicts if verdict.outcome is Outcome.CONTRADICTED), None)
    if wrong is verdicts[1]:
        wrong = replace(wrong, reason=wrong.reason.replace("The draft says", "By the draft, it had been", 1))
    if wrong is not None or any(verdict.outcome is not Outcome.SUPPORTED for verdict in verdicts):
        return wrong
    evidence = {one.fact: one for verdict in verdicts for one in verdict.evidence}
    return replace(verdicts[0], evidence=tuple(evidence.values()))


def reckon(comparison: Comparison, shapes: Iterable[Quantity], ask: Ask) -> Verdict | None:
    """Judge a comparison by its two levels; None where the facts do not give both.

    `shapes` are figures of the facts that may be concerned, which tell in what unit a level can be asked for.
    """
    told = comparison.figure
    units = {
        _unit_of(shape): shape
        for shape in shapes
        if (_is_plain_level(shape) if comparison.plain else _is_level(told, shape))
    }
    for shape in units.values():
        greater = find_level(comparison.greater, shape, ask)
        lesser = find_level(comparison.lesser, shape, ask) if greater is not None else None
        if greater is not None and lesser is not None:
            return compare_levels(comparison, greater, lesser)
    return None


def _is_plain_level(shape: Quantity) -> bool:
    """Tell whether a figure can be a level that is only called greater or lesser than another."""
    return _may_be_level(shape) and shape.kind in _LEVELS | {QuantityKind.PERCENT}


def _may_be_level(shape: Quantity) -> bool:
    """Tell whether a figure is no difference; a sum that was raised is one that somebody got."""
    return shape.second is None and (shape.change != "by" or shape.kind is QuantityKind.MONEY)


def _unit_of(figure: Quantity) -> tuple[QuantityKind, str | None]:
    return figure.kind, figure.unit


def _is_level(figure: Quantity, shape: Quantity) -> bool:
    """Tell whether a figure can be a level of which another is the difference or the ratio."""
    if not _may_be_level(shape):
        return False
    if figure.kind in RATIOS:
        return shape.kind in _LEVELS
    if figure.kind is QuantityKind.POINTS:
        return shape.kind in {QuantityKind.PERCENT, QuantityKind.POINTS}
    return _unit_of(figure) == _unit_of(shape)
