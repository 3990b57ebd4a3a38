"""Turned phrases: the same noun behind another preposition, which tells another time or place ("before", "during")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import lexicon

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument


def turns_phrase(alignment: Alignment) -> bool:
    """Tell whether a claim has a phrase of the fact behind a preposition that tells otherwise ("during the fire")."""
    known = alignment.fact.complements
    return any(
        not any(_is_same(said, told) for told in known) and any(_is_turned(said, told) for told in known)
        for said in alignment.claim.complements
    )


def _is_same(said: Argument, told: Argument) -> bool:
    return said.head == told.head and said.preposition == told.preposition


def _is_turned(said: Argument, told: Argument) -> bool:
    """Tell whether two phrases have one noun, and prepositions of which neither may stand for the other."""
    if said.head != told.head or said.preposition is None or told.preposition is None:
        return False
    table = lexicon.read_table("predicates", "telling prepositions")
    pair = said.preposition, told.preposition
    telling = any(one in table for one in pair)
    return telling and not any(other in table.get(one, ()) for one, other in (pair, pair[::-1]))
