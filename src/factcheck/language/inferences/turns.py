"""Turns: what is said of some people, said once more of each other, of those for whom they work or where they live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.predicates import predicate_of
from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from factcheck.language.meaning.readings import Reading

_EMPLOY, _HAVE = "employ", "have"


def turn_round(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say "90 people work for the mill" once more as the mill employing them, "90 live in Orre" as Orre having them."""
    if proposition.voice is not Voice.ACTIVE or proposition.subject is None:
        return ()
    if (mutual := _part_two(proposition)) is not None:
        return (mutual,)
    if not proposition.subject.quantities:
        return ()
    serving = proposition.predicate.stem in stems_of("serving")
    if not serving and proposition.predicate.stem not in stems_of("dwelling"):
        return ()
    wanted = {"for", "at"} if serving else {"in"}
    place = next((c for c in proposition.complements if c.preposition in wanted), None)
    if place is None:
        return ()
    predicate = predicate_of(reading, _EMPLOY if serving else _HAVE, proposition.predicate.text)
    return (
        replace(
            proposition, predicate=predicate, subject=replace(place, preposition=None), object=proposition.subject,
            complements=tuple(c for c in proposition.complements if c is not place), variant=True,
        ),
    )  # fmt: skip


def _part_two(proposition: Proposition) -> Proposition | None:
    """Say "Ruiz and Sand met" once more as Ruiz meeting Sand."""
    two = proposition.subject.members if proposition.subject is not None else ()
    if len(two) != 2 or proposition.object is not None or not all(one.names or one.entities for one in two):
        return None
    if proposition.predicate.concepts.isdisjoint(stems_of("symmetric")):
        return None
    return replace(proposition, subject=two[0], object=two[1], variant=True)
