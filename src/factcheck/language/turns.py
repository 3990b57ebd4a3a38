"""Turns: what is said of some people, said once more of those for whom they work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.concepts import stems_of
from factcheck.language.meanings import Proposition, Voice
from factcheck.language.predicates import predicate_of

if TYPE_CHECKING:
    from factcheck.language.readings import Reading

_EMPLOY = "employ"


def turn_round(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say "90 people work for the mill" once more as the mill employing them."""
    if proposition.voice is not Voice.ACTIVE or proposition.predicate.stem not in stems_of("serving"):
        return ()
    served = next((c for c in proposition.complements if c.preposition in {"for", "at"}), None)
    if served is None or proposition.subject is None or not proposition.subject.quantities:
        return ()
    rest = tuple(c for c in proposition.complements if c is not served)
    predicate = predicate_of(reading, _EMPLOY, proposition.predicate.text)
    return (
        replace(
            proposition, predicate=predicate, subject=replace(served, preposition=None), object=proposition.subject,
            complements=rest, variant=True,
        ),
    )  # fmt: skip
