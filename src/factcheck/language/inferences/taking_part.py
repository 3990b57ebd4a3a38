"""Taking part: those who take part in something are involved in it, and it involves them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.predicates import predicate_of
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.language.meaning.readings import Reading

_PARTICIPATE, _INVOLVE = stem("participate"), stem("involve")


def involve(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say "90 soldiers took part in the search" once more as the search involving them."""
    some = proposition.subject
    if _PARTICIPATE not in proposition.predicate.concepts or proposition.voice is not Voice.ACTIVE:
        return ()
    thing = next((c for c in reversed(proposition.complements) if c.preposition == "in"), None)
    if some is None or not some.quantities or thing is None or proposition.object is not None or proposition.negated:
        return ()
    return (
        replace(
            proposition, predicate=predicate_of(reading, _INVOLVE, proposition.predicate.text), object=some,
            subject=replace(thing, preposition=None), variant=True,
            complements=tuple(c for c in proposition.complements if c is not thing),
        ),
    )  # fmt: skip
