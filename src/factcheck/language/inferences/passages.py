"""Passages: what goes through a body by so many votes to so many is approved by it ("squeaked through the senate")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.predicates import predicate_of
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.language.meaning.readings import Reading

_APPROVE, _THROUGH = "approv", "through"


def draw_passage(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say that something made its way through a body by a vote once more as the body approving it."""
    if proposition.voice is not Voice.ACTIVE or proposition.object is not None or proposition.negated:
        return ()
    if not any(quantity.kind is QuantityKind.SCORE for quantity in proposition.quantities):
        return ()
    body = next((c for c in proposition.complements if c.preposition == _THROUGH), None)
    if body is None or proposition.subject is None:
        return ()
    return (
        replace(
            proposition, predicate=predicate_of(reading, _APPROVE, proposition.predicate.text), variant=True,
            subject=replace(body, preposition=None), object=proposition.subject,
            complements=tuple(c for c in proposition.complements if c is not body),
        ),
    )  # fmt: skip
