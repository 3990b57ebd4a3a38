"""Terms: for how long what is declared, imposed or signed is to hold, said once more of itself.

Of a curfew that was "declared for 30 days" it is true that it lasts, and is to last, for 30 days.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.predicates import Tense, predicate_of
from factcheck.language.words.concepts import stems_of
from factcheck.model import Modality, QuantityKind

if TYPE_CHECKING:
    from factcheck.language.meaning.readings import Reading

_LAST = "last"
_HOLDING = (Modality.ASSERTED, Modality.PREDICTED)


def draw_terms(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say for how long something was declared or signed once more as how long it lasts, and is to last."""
    if proposition.predicate.stem not in stems_of("set for a term") or proposition.negated:
        return ()
    thing, lengths = proposition.object, proposition.quantities
    if thing is None or len(lengths) != 1 or lengths[0].kind is not QuantityKind.DURATION:
        return ()
    if thing.head not in stems_of("things with a term") or proposition.modality is not Modality.ASSERTED:
        return ()
    behind = f" for {lengths[0].text}" in proposition.text
    if not (behind or thing.quantities) or proposition.orderings:
        return ()
    subject = replace(thing, preposition=None, quantities=(), definite=True)
    return tuple(
        replace(
            proposition, predicate=predicate_of(reading, _LAST, _LAST), subject=subject, object=None, times=(),
            quantities=(replace(lengths[0], counted=None),), voice=Voice.ACTIVE, tense=Tense.PRESENT, modality=modality,
            variant=True,
        )
        for modality in _HOLDING
    )  # fmt: skip
