"""Levels: the figures that the facts give for what a comparison is made of.

A level is put to the facts with a figure that no fact has: the rule for figures then finds which one the facts give.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.checking.rules import quantity
from factcheck.language.restating.levels import GAP
from factcheck.model import Outcome, QuantityKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factcheck.checking.alignment.findings import Finding
    from factcheck.model import Fact, Quantity

    Ask = Callable[[str], Sequence[Finding]]

_UNHEARD_OF, _NEXT_TO_NOTHING = Decimal(987_654_321_987), Decimal("0.002")


def print_figure(value: Decimal, shape: Quantity) -> str:
    """Print a value in the unit of a figure."""
    number = f"{value.normalize():,f}"
    match shape.kind:
        case QuantityKind.PERCENT:
            return f"{number}%"
        case QuantityKind.POINTS:
            return f"{number} points"
        case QuantityKind.MONEY:
            return f"{shape.unit} {number}" if (shape.unit or "").isupper() else f"{number} {shape.unit}s"
        case QuantityKind.DURATION:
            return f"{number} {shape.unit}s"
        case QuantityKind.MEASURE:
            return f"{number} {shape.unit}"
        case _:
            return number


class Level(Struct, frozen=True):
    """The figure that a fact gives for one side of a comparison.

    It may be borne out as the claim tells it, and it may be `sure` that a greater one would be wrong.
    """

    figure: Quantity
    fact: Fact
    borne_out: bool
    sure: bool


def find_level(wordings: tuple[str, ...], shape: Quantity, ask: Ask) -> Level | None:
    """Find the one figure that the facts give for a level.

    A fact may count a part of what the claim does, and be held against no greater figure than its own: such a level may
    bear a claim out, but not gainsay it.
    """
    for wording in wordings:
        for probe in (_UNHEARD_OF, _NEXT_TO_NOTHING):
            found = dict(_probe(wording.replace(GAP, print_figure(probe, shape)), ask))
            if len(found) == 1:
                figure, fact = next(iter(found.values()))
                borne_out = _is_borne_out(wording, figure, ask)
                return Level(figure, fact, borne_out=borne_out, sure=probe is _UNHEARD_OF)
    return None


def _probe(sentence: str, ask: Ask) -> Iterator[tuple[Decimal, tuple[Quantity, Fact]]]:
    """Give the figures that the facts hold against that of a sentence."""
    for finding in ask(sentence):
        if finding.rule == quantity.CARD.code:
            for pair in finding.alignment.figures:
                if not pair.agrees and not _NEXT_TO_NOTHING < pair.claim.value < _UNHEARD_OF:
                    yield pair.fact.value, (pair.fact, finding.alignment.statement.fact)


def _is_borne_out(wording: str, figure: Quantity, ask: Ask) -> bool:
    """Tell whether a level with the facts' own figure is borne out."""
    said = wording.replace(GAP, print_figure(figure.value, figure))
    return any(finding.outcome is Outcome.SUPPORTED for finding in ask(said))
