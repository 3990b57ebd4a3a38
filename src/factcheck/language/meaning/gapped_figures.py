"""Gapped figures: those of another one that a clause names at its end without a verb ("rose by 3% and rye by 5%")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lexicon.patterns import worded

if TYPE_CHECKING:
    from factcheck.language.meaning.readings import Reading
    from factcheck.model import Quantity

_ANOTHER = worded(r"\s{and, but or while}\s(?:that\sof\s)?[A-Z][\w'’-]{1,20}(?:\s[A-Z][\w'’-]{1,20}){0,3}\sby\s\Z")


def without_gapped(reading: Reading, quantities: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """Leave out the figures that a clause tells of another one by name, where it has one of its own of that kind."""
    if len(quantities) < 2:
        return quantities
    text = reading.tagged.text
    first, *rest = quantities
    own = (q for q in rest if q.kind is not first.kind or _ANOTHER.search(text[: q.span.start]) is None)
    return (first, *own)
