"""Gaps: a deficit, a loss or a lead that widens rises, and one that narrows falls."""

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
    """Say that a gap widened or narrowed once more as its having risen or fallen, or having been raised or cut."""
    moves = lexicon.read_table("predicates", "moves of gaps")
    told = next((moves[verb] for verb in moves if stem(verb) == proposition.predicate.stem), None)
    gap = proposition.object or proposition.subject
    if told is None or gap is None or gap.head not in stems_of("gaps"):
        return ()
    by_itself, by_somebody = told
    verb = by_somebody if proposition.object is not None else by_itself
    return (replace(proposition, predicate=predicate_of(reading, verb, proposition.predicate.text), variant=True),)
