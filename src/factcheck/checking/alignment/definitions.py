"""Definitions: what work something is, told by its country, year and genre ("is a 2012 Peruvian crime film").

A film may be of two countries, and bear the title of a novel. But where a claim gives the title, the year and the genre
of a fact, it tells of the same work, and another country or another medium in it is a slip.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.inferences.origins import are_other_countries, noun_of_origin
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.language.propositions import Proposition

_AS = "as"
_FEW = 2  # words beside the year that tell which work it is


def define_otherwise(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether two sides define a work by the same genre, but give it another country or another medium."""
    if not (claim.predicate.copular and fact.predicate.copular) or claim.object is not None or fact.object is not None:
        return False
    return _are_of_other_countries(claim, fact) or _are_of_other_media(claim, fact)


def _are_of_other_countries(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides call something the same kind of work, and of another country."""
    known, said = noun_of_origin(fact), noun_of_origin(claim)
    if known is None or said != known or known not in stems_of("works of a country", "demonyms"):
        return False
    if not are_other_countries(claim.predicate.stem, fact.predicate.stem):
        return False
    told = [_genres() & frozenset(side.text.lower().split()) for side in (claim, fact)]
    return bool(told[0]) and told[0] <= told[1]


def _are_of_other_media(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether a claim calls something of one year another kind of work than the fact by the same words."""
    media = _media().get(claim.predicate.stem), _media().get(fact.predicate.stem)
    if None in media or media[0] == media[1] or not claim.times or claim.times[0].period is None:
        return False
    if claim.times[0].period not in [time.period for time in fact.times]:
        return False
    said, known = (
        frozenset(s for c in side.complements if c.preposition == _AS for s in c.symbols) for side in (claim, fact)
    )
    return len(said) >= _FEW and said <= known and not said.isdisjoint(map(stem, _genres()))


def _genres() -> frozenset[str]:
    return lexicon.read_words("works", "genres")


@cache
def _media() -> dict[str, str]:
    """Map the noun for a work to what it is made to be: seen, read or heard."""
    table = lexicon.read_table("works", "media")
    return {stem(word): medium for medium, words in table.items() for word in words}
