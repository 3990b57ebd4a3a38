"""Punctuality: whether something came late, early or on time, said once more by itself ("opened a year late").

What opened eight months late was eight months late, which what was early or on time was not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.predicates import predicate_of
from factcheck.language.words.concepts import stems_of
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.language.meaning.readings import Reading

_ON, _TIME, _PUNCTUAL = "on", "time", "punctual"


def draw_punctuality(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say of what came about late, early or on time once more that it was so."""
    if proposition.negated or proposition.predicate.stem not in stems_of("coming late or early"):
        return ()
    thing = proposition.object if proposition.voice is Voice.PASSIVE else proposition.subject
    others = tuple(c for c in proposition.complements if not _tells_on_time(c.preposition, c.text))
    done = proposition.object is not None and proposition.voice is Voice.ACTIVE
    if thing is None or done or thing.pronoun or thing.quantities:
        return ()
    lengths = tuple(q for q in proposition.quantities if q.kind is QuantityKind.DURATION)
    return tuple(
        replace(
            proposition, predicate=predicate_of(reading, word, word, copular=True), object=None, complements=others,
            subject=replace(thing, preposition=None), quantities=lengths, orderings=(), voice=Voice.ACTIVE,
            times=(), extra=proposition.extra - {word}, variant=True,
        )
        for word in _tell_when(proposition)
        if lengths or not proposition.times  # "opened early on Monday"
    )  # fmt: skip


def _tell_when(proposition: Proposition) -> Iterator[str]:
    """Give the words by which a clause says whether something came late, early or on time."""
    yield from sorted(proposition.extra & stems_of("late or early"))
    if any(_tells_on_time(c.preposition, c.text) for c in proposition.complements):
        yield _PUNCTUAL


def _tells_on_time(preposition: str | None, text: str) -> bool:
    return preposition == _ON and text == _TIME
