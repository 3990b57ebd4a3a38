"""Missing: who or what is missing has not been found, and whoever has been found is not missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.predicates import Tense, predicate_of
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.language.meaning.readings import Reading

_MISS, _FIND = stem("miss"), stem("find")
_MISSING = "missing"


def draw_not_found(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say that somebody is still missing once more as not having been found."""
    lost, told = proposition.subject, proposition.predicate.text.lower().split()
    if proposition.predicate.stem != _MISS or told[-1:] != [_MISSING] or proposition.voice is not Voice.ACTIVE:
        return ()
    if proposition.object is not None or lost is None or lost.pronoun or proposition.tense is not Tense.PRESENT:
        return ()
    return (
        replace(
            proposition, predicate=predicate_of(reading, _FIND, proposition.predicate.text), subject=None, object=lost,
            negated=not proposition.negated, tense=Tense.PERFECT, voice=Voice.PASSIVE, variant=True,
        ),
    )  # fmt: skip
