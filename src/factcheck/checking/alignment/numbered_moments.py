"""Numbered moments: in which round or on which lap something came that comes once ("out in the fifth round")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.lapses import happens
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.meaning.predicates import contest_concepts
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument


def find_other_moment(alignment: Alignment) -> tuple[Argument, Argument] | None:
    """Give the phrases of both sides that differ in nothing but the number of a round, a lap or the like."""
    fact = alignment.fact
    moments = stems_of("numbered moments", "ordering")
    if not (happens(fact) or not fact.predicate.concepts.isdisjoint(contest_concepts())):
        moments = stems_of("parts of a contest", "ordering") if _befalls_once(alignment) else frozenset()
    pairs = (
        (one, other)
        for one in alignment.claim.complements
        for other in fact.complements
        if one.preposition == other.preposition and one.head == other.head
    )
    return next((pair for pair in pairs if pair[0].head in moments and _are_numbered_otherwise(alignment, *pair)), None)


def _befalls_once(alignment: Alignment) -> bool:
    """Tell whether a fact tells what befalls one player, or one known thing, but once in a contest ("fell")."""
    fact, once = alignment.fact, stems_of("once in a contest", "ordering")
    parts = [part for part in (fact.subject, fact.object) if part is not None]
    known = all(
        part.definite or part.names or part.entities or part.text.split()[0] in listed("possessives") for part in parts
    )
    one = known and not any(part.quantities or part.members for part in parts)
    return one and (fact.predicate.stem in once or not fact.predicate.concepts.isdisjoint(once))


def _are_numbered_otherwise(alignment: Alignment, one: Argument, other: Argument) -> bool:
    """Tell whether two phrases have other ordinals, as ranks or as mere words, and nothing else is open."""
    wrong = [pair for pair in alignment.orderings if not pair.agrees]
    said, known = alignment.residue, alignment.missing
    if len(wrong) == 1 and not said:
        return wrong[0].claim in one.orderings and wrong[0].fact in other.orderings
    told = len(said) == len(known) == 1 and said | known <= _ordinals()
    return told and said <= one.symbols and known <= other.symbols


def leave_out_moment(alignment: Alignment) -> Alignment:
    """Take out the numbers of the moments that are held against each other."""
    numbers = _ordinals()
    missing = alignment.missing - numbers
    return replace(alignment, orderings=(), residue=alignment.residue - numbers, missing=missing)


@cache
def _ordinals() -> frozenset[str]:
    words = frozenset(lexicon.read_table("numerals", "ordinals")) | lexicon.read_words("ordering", "first of some")
    return frozenset(map(stem, words))
