"""Possessions: what somebody or something has by a phrase with "with" ("is a port with 8,000 inhabitants")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.lexicon import listed
from factcheck.language.meaning.predicates import predicate_of
from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from factcheck.language.meaning.meanings import Proposition
    from factcheck.language.meaning.readings import Reading


def draw_possessions(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Draw out what the noun after a copula has so many of: "is a port with 8,000 inhabitants" says that it has them.

    A phrase behind tells of which part ("in the old town"); those with whom something is done are not its own.
    """
    if proposition.predicate.stem in stems_of("joint") or proposition.negated:
        return ()
    found = []
    for i, complement in enumerate(proposition.complements):
        after = proposition.complements[i + 1 : i + 2]
        if complement.preposition != "with" or not complement.quantities:
            continue
        where = tuple(argument for argument in after if argument.preposition in listed("within or around"))
        held = replace(complement, preposition=None)
        figures = tuple(reading.quantities[n] for n in complement.quantities)
        having = predicate_of(reading, "have", complement.text)
        found.append(
            replace(
                proposition,
                predicate=having,
                object=held,
                complements=where,
                quantities=figures,
                orderings=(),
                main=False,
            )
        )
    return tuple(found)
