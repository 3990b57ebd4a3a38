"""Gaps and rates: a deficit or a lead that widens rises, one that narrows falls, and so does inflation that slows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.meaning.predicates import predicate_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.language.meaning.meanings import Proposition
    from factcheck.language.meaning.readings import Reading


def draw_moves_of_gaps(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say that a gap widened, or a rate slowed, once more as its having risen or fallen, or been raised or cut."""
    measure = proposition.object or proposition.subject
    if measure is None:
        return ()
    for measures, moves in (("gaps", "moves of gaps"), ("rates", "moves of rates")):
        told = _find_move(proposition, moves) if measure.head in stems_of(measures) else None
        if told is not None:
            verb = told[1] if proposition.object is not None else told[0]
            predicate = predicate_of(reading, verb, proposition.predicate.text)
            return (replace(proposition, predicate=predicate, variant=True),)
    return ()


def _find_move(proposition: Proposition, section: str) -> tuple[str, ...] | None:
    """Give the plain verbs for a move of a gap or a rate: by itself, and by what somebody does."""
    moves = lexicon.read_table("predicates", section)
    return next((moves[verb] for verb in moves if stem(verb) == proposition.predicate.stem), None)
