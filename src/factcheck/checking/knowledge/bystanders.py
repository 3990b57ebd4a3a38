"""Bystanders: things without a name in a sentence, which the "it" of the next one may mean as well.

"The brewer has bought a dairy. It was founded in 1956" tells of either. Where only a body does what "it" does ("it
employs 900 people"), only what may be a body is one.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.checking.knowledge.collectives import may_be_meant
from factcheck.language import lexicon
from factcheck.language.meaning.meanings import Voice
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.language.propositions import Proposition

_ALSO = "also"


def find_bystanders(propositions: Iterable[Proposition]) -> frozenset[str]:
    """Give the stems of the nouns in a sentence that "it" may mean: of single things, and no people or times."""
    arguments = (argument for one in propositions for argument in one.arguments)
    never = _never_meant()
    return frozenset(one.head for one in arguments if may_be_meant(one, plural=False) and one.head_word not in never)


def may_mean(proposition: Proposition, bystanders: frozenset[str]) -> bool:
    """Tell whether a clause about "it" may be about one of some bystanders instead of the one that is spoken of."""
    if _ALSO in proposition.predicate.text.lower().split():
        return False
    done = proposition.voice is Voice.ACTIVE
    acts = done and not proposition.predicate.concepts.isdisjoint(stems_of("acts of bodies", "bodies"))
    return not bystanders.isdisjoint(_nouns_of_bodies()) if acts else bool(bystanders)


@cache
def _never_meant() -> frozenset[str]:
    """Give nouns for people and times, without "rival" and the like, which may be bodies as well."""
    never = lexicon.read_words("people", "person") | lexicon.read_words("clause_links", "time nouns")
    return never - lexicon.read_words("bodies", "other ones")


@cache
def _nouns_of_bodies() -> frozenset[str]:
    """Give the stems of all nouns for what acts as one body."""
    nouns = lexicon.read_words("clause_links", "organisation nouns") | frozenset(lexicon.read_table("bodies", "trades"))
    sections = ("any firm", "any body", "public bodies", "other ones", "establishments")
    return frozenset(map(stem, nouns.union(*(lexicon.read_words("bodies", section) for section in sections))))
