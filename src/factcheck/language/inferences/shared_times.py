"""Shared times: when and where one clause tells of, told for the next as well ("pay rose in 2031, and rents fell")."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.lexicon import listed
from factcheck.language.meaning.meanings import Voice
from factcheck.language.times.relations import WITHIN
from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.meanings import Proposition


def share_times(propositions: list[Proposition], text: str) -> list[Proposition]:
    """Give a movement without a time that of the movement told of before it, and the place of what that measures."""
    shared = propositions[:1]
    for _, after in pairwise(propositions):
        before = shared[-1]
        shared.append(_date(after, before) if _go_together(before, after, text) else after)
    for place, (before, after) in enumerate(pairwise(shared)):
        if _are_dated_together(before, after, text):
            shared[place] = replace(before, times=after.times, complements=(*before.complements, *_stretches(after)))
    return shared


def _are_dated_together(before: Proposition, after: Proposition, text: str) -> bool:
    """Tell whether the time that closes a sentence is that of both its movements ("rose and rents fell in May")."""
    if before.times or len(after.times) != 1 or not text.rstrip(" .").endswith(after.times[0].text):
        return False
    dated = replace(before, times=after.times) if _stretches(after) or after.times[0].relation in WITHIN else before
    between = text.partition(before.text)[2].partition(after.text)[0]
    return "," not in between and _go_together(dated, replace(after, times=()), text, stretched=True)


def _stretches(side: Proposition) -> tuple[Argument, ...]:
    """Give the phrases that only say how long a time is ("in the year | to May")."""
    return tuple(c for c in side.complements if c.preposition == "in" and c.head in stems_of("stretches of figures"))


def _date(after: Proposition, before: Proposition) -> Proposition:
    """Date a movement as the one before it, in the same place if it has none."""
    placed = any(c.names or c.entities for c in after.complements)
    where = (
        ()
        if placed
        else tuple(c for c in before.complements if c.preposition in listed("of or at") and (c.names or c.entities))
    )
    return replace(after, times=before.times, complements=(*after.complements, *where))


def _go_together(before: Proposition, after: Proposition, text: str, *, stretched: bool = False) -> bool:
    """Tell whether two clauses tell of movements of other things side by side, of which only the first is dated."""
    if after.times or len(before.times) != 1:
        return False
    if before.times[0].relation not in WITHIN and not stretched:
        return False
    sides = (before, after)
    moves = all(not side.predicate.concepts.isdisjoint(stems_of("movement")) for side in sides)
    alike = before.tense is after.tense and before.modality is after.modality and not after.timed_by_clause
    plain = all(side.voice is Voice.ACTIVE and side.quantities and side.subject is not None for side in sides)
    between = text.partition(before.text)[2].partition(after.text)[0].strip(" ,").lower()
    return moves and alike and plain and between in stems_of("side by side")
