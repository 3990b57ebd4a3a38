"""Orderings that are wrong: second for first, smallest for largest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.facts.mutation.variants import Family
from factcheck.facts.mutation.wordings import listed, table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.facts.mutation.variants import Variant
    from factcheck.facts.mutation.wordings import Wording

_OWNING = frozenset({"the", "its", "their", "his", "her", "'s"})


def reorder(wording: Wording) -> Iterator[Variant]:
    """Change the ordering that the wording asserts: behind the verb, of something definite, or a place in a contest."""
    if wording.main is None:
        return
    reading, end = wording.reading, wording.verb[1]
    if "n" in reading.classes or "never" in reading.words:
        return
    for i in range(end, len(reading.words)):
        if reading.words[i + 1 : i + 2] and reading.words[i + 1] in listed("numbered"):
            continue
        definite = reading.words[i - 1] in _OWNING
        place = i == end and i + 1 < len(reading.words) and reading.classes[i + 1] in "I."
        if i in reading.time_at or (i in reading.quantity_at and reading.classes[i] == "Q" and not (definite or place)):
            continue
        others = table("opposite orders").get(reading.words[i], ()) if definite or place else ()
        if place:
            others = tuple(other for other in others if "-" not in other)
        for other in others:
            yield wording.false(wording.edit_tokens(i, i + 1, other), Family.ORDERING)
        if others:
            return
