"""Careers: what somebody was who began a career as it ("began her career as a nurse in Sarn")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import Predicate, Tense
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.language.meaning.meanings import Proposition
    from factcheck.language.meaning.readings import Reading

_FORMER = stem("former")


def draw_careers(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Draw out what somebody was with whom a career began, was spent or ended."""
    career = proposition.object
    if career is None or career.head not in stems_of("careers") or proposition.negated:
        return ()
    if proposition.voice is not Voice.ACTIVE or proposition.predicate.stem not in stems_of("of careers"):
        return ()
    calling = next((c for c in proposition.complements if c.preposition == "as" and c.head_word), None)
    if calling is None or calling.head in calling.names or calling.entities or calling.members:
        return ()
    concepts = reading.thesaurus.concepts(calling.head)
    rest = replace(calling, symbols=calling.symbols - {calling.head} | {_FORMER})  # which it need no longer be
    others = tuple(c for c in proposition.complements if c is not calling)
    return (
        replace(
            proposition, predicate=Predicate(calling.head, concepts, calling.text, copular=True), object=None,
            complements=(rest, *others), tense=Tense.PRESENT, main=False,
        ),
    )  # fmt: skip
