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
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.language.propositions import Proposition

_ALSO = "also"
_SINGLE = regex(r"\b([Aa]n?|[Aa]nother|[Tt]he)(?=((?:\s[a-z][a-z'’-]{1,20}){1,3}))")


def find_bystanders(propositions: Iterable[Proposition], sentence: str) -> frozenset[str]:
    """Give the stems of the nouns in a sentence that "it" may mean: of single things, and no people or times.

    Of nouns for bodies it is enough that they are there ("Ostra, unlike the dairy, is thriving").
    """
    arguments = [argument for one in propositions for argument in one.arguments]
    named = {stem(argument.head_word) for argument in arguments if argument.entities}  # "the panel"
    never = _never_meant()
    meant = (one.head for one in arguments if may_be_meant(one, plural=False) and one.head_word not in never)
    return (_find_bodies(sentence) - named).union(meant)


def _find_bodies(sentence: str) -> frozenset[str]:
    """Find the nouns for one body in a sentence; with "the", only those by which nobody calls a firm of that name."""
    found = ((match[1].lower(), stem(word)) for match in _SINGLE.finditer(sentence) for word in match[2].split())
    return frozenset(noun for article, noun in found if noun in nouns_of_bodies(known=article == "the"))


def may_mean(proposition: Proposition, bystanders: frozenset[str]) -> bool:
    """Tell whether a clause about "it" may be about one of some bystanders instead of the one that is spoken of."""
    if _ALSO in proposition.predicate.text.lower().split():
        return False
    if not proposition.predicate.concepts.isdisjoint(stems_of("having")):
        bystanders -= stems_of("attributes")  # a deficit has no beds
    done = proposition.voice is Voice.ACTIVE
    acts = done and not proposition.predicate.concepts.isdisjoint(stems_of("acts of bodies", "bodies"))
    return not bystanders.isdisjoint(nouns_of_bodies()) if acts else bool(bystanders)


@cache
def _never_meant() -> frozenset[str]:
    """Give nouns for people and times, without "rival", "brewer" and the like, which may be bodies as well."""
    never = lexicon.read_words("people", "person") | lexicon.read_words("clause_links", "time nouns")
    return never - lexicon.read_words("bodies", "other ones") - frozenset(lexicon.read_table("bodies", "trades"))


@cache
def nouns_of_bodies(*, known: bool = False) -> frozenset[str]:
    """Give the stems of all nouns for what acts as one body; `known` of those that tell what it is."""
    telling = lexicon.read_words("bodies", "establishments") | lexicon.read_words("bodies", "public bodies")
    if known:
        return frozenset(map(stem, telling))
    nouns = lexicon.read_words("clause_links", "organisation nouns") | frozenset(lexicon.read_table("bodies", "trades"))
    sections = ("any firm", "any body", "other ones")
    return frozenset(map(stem, nouns.union(telling, *(lexicon.read_words("bodies", section) for section in sections))))
