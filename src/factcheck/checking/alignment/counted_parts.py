"""Counted parts: how many of a whole are somewhere by the fact ("640 employees, of whom 120 work in Tal").

What is told before a clause is no part of what it counts: it is its scene ("in Tal 40 fell ill, and six died").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.totals import TOTAL

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.checking.alignment.pairs import FigurePair
    from factcheck.language.propositions import Proposition

_OF_WHOM = worded(r",\sof\s{which or whom}\s\Z")


def counts_part_told_apart(alignment: Alignment) -> bool:
    """Tell whether a claim counts those somewhere for whom the fact's sentence goes on with a figure of their own."""
    fact, told = alignment.fact, alignment.statement.fact.statement
    if not fact.main or not alignment.figures:
        return False
    own = frozenset(symbol for argument in fact.arguments for symbol in argument.symbols)
    rest = told[alignment.figures[0].fact.span.end :]
    places = [c.text for c in alignment.claim.complements if c.symbols - own]
    scenes = [p.text for p in alignment.statement.propositions if not (p.main or p.quantities)]  # "when a bomb hit Tal"
    apart = [place for place in places if place in rest and place not in fact.text]
    if all(any(place in scene for scene in scenes) for place in apart):
        return False
    return len(find_quantities(told)) > len(fact.quantities)


def leaves_part_open(alignment: Alignment) -> bool:
    """Tell whether a claim leaves out which part a fact's own sentence counts ("48 shops, 12 of them in Tal")."""
    fact, told = alignment.fact, alignment.statement.text
    if fact.main or not (alignment.missing and alignment.figures) or " of " not in told:
        return False
    parts = (
        q.text
        for q in fact.quantities[:1]
        if f", {q.text} of them" in told or _OF_WHOM.search(told.partition(q.text)[0])
    )
    return fact.text not in told and any(parts)


def tells_part_as_all(alignment: Alignment) -> bool:
    """Tell whether a claim leaves out which of all a fact counts ("20 envoys, including three from Tal")."""
    if not (alignment.missing and alignment.figures):
        return False
    told, taking_in = alignment.statement.fact.statement, listed("wholes/taking in a part")
    return any(f"{opening} {pair.fact.text}" in told for pair in alignment.figures for opening in taking_in)


def is_part_of_total(alignment: Alignment) -> bool:
    """Tell whether a claim says of which part a figure is, and the fact's is what several come to ("in the league")."""
    fact = alignment.fact
    if not alignment.statement.implied or TOTAL not in fact.text:
        return False
    told = frozenset(symbol for argument in fact.arguments for symbol in argument.symbols)
    return any(c.symbols - told for c in alignment.claim.complements if c.head not in TOTAL.split())


def find_unsaid_parts(fact: Proposition, figures: tuple[FigurePair, ...]) -> frozenset[str]:
    """Give the words for those that a fact names among all ("including 14 landscapes"), where no figure is theirs."""
    parts = [c for c in fact.complements if c.preposition in listed("wholes/taking in a part")]
    theirs = {fact.figure_of(number) for part in parts for number in part.quantities}
    if any(pair.fact.span in theirs for pair in figures):
        return frozenset()
    return frozenset(symbol for part in parts for symbol in part.symbols)
