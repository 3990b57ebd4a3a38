"""Figures that are wrong by their unit or scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.facts.mutation.figures import is_bound, names_event, number_words
from factcheck.facts.mutation.variants import Family
from factcheck.facts.mutation.wordings import table
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.facts.mutation.variants import Variant
    from factcheck.facts.mutation.wordings import Wording
    from factcheck.model import Quantity

_WORD = regex(r"[a-zA-Z]+")
_PIECE = regex(r"\w+")
_BEFORE_UNIT = frozenset({"", "degrees", "thousand", "million", "billion"})
_REACH = 12  # characters behind a figure in which its unit may still stand


def vary_units(wording: Wording) -> Iterator[Variant]:
    """Give every figure another unit or scale."""
    for quantity in wording.reading.quantities:
        if is_bound(quantity.hedge) or _is_part(wording, quantity) or names_event(wording, quantity):
            continue
        for start, word in _units_of(wording.text, quantity):
            for other in table("other units").get(word.lower(), ()):
                yield wording.false(wording.edit((start, start + len(word), other)), Family.UNIT)


def _units_of(text: str, quantity: Quantity) -> Iterator[tuple[int, str]]:
    """Give the words that stand as unit or scale right behind the numeral, with their places."""
    start = quantity.span.start
    stretch = text[start : quantity.span.end + _REACH]
    for word in _WORD.finditer(stretch):
        before = stretch[: word.start()].rstrip(" -").rpartition(" ")[2].lower()
        follows = before[-1:].isdigit() or before in _BEFORE_UNIT or before in number_words()
        if follows and word.start() <= len(quantity.text):
            yield start + word.start(), word[0]


def _is_part(wording: Wording, quantity: Quantity) -> bool:
    """Tell whether a figure is an age, or part of one made of two ("2 hours 19 minutes")."""
    if " old" in wording.text[quantity.span.start : quantity.span.end + _REACH]:
        return True
    figure = wording.text[quantity.span.start : quantity.span.end].lower()
    if sum(word[:1].isdigit() or word in number_words() for word in _PIECE.findall(figure)) > 1:
        return True
    edges = {quantity.span.start - 1, quantity.span.end + 1}
    return any(other.span.end in edges or other.span.start in edges for other in wording.reading.quantities)
