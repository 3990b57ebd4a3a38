"""Place words: the places of a fact that a claim need not name, and the nouns that stand for them ("in the city")."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.checking.knowledge.seats import find_country
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import is_plural
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.checking.alignment.leftovers import Query
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

_ALL_OF = worded(r"(?:\A{across a whole}|\b{the whole of})\b")


def find_implied_places(
    leftovers: tuple[frozenset[str], frozenset[str]], query: Query, statement: Statement, knowledge: Knowledge
) -> frozenset[str]:
    """Give the places of a fact that go without saying: no other place is spoken of in the claim or near it.

    `leftovers` are what the claim leaves out of the fact, and what the fact's own words are.
    """
    missing, told = leftovers
    own = frozenset(s for c in query.proposition.complements for s in c.symbols) - told
    elsewhere = frozenset(s for p in statement.propositions for a in p.arguments for s in a.symbols) & own
    if not query.around.places <= statement.symbols or knowledge.places_among(elsewhere):
        return frozenset()  # "in Oslo", where the fact tells of Oslo elsewhere, is not in its own place
    return knowledge.places_among(missing)


def find_parties_as_places(claim: Proposition, fact: Proposition, knowledge: Knowledge) -> frozenset[str]:
    """Give the places where a claim puts what a fact says they took part in elsewhere ("signed in Peru", by Peru)."""
    if claim.subject is not None:
        return frozenset()
    parties = frozenset(s for one in (fact.subject, fact.object) if one is not None for s in one.symbols)
    return frozenset(
        symbol
        for said in claim.complements
        if said.preposition in listed("at a place") and knowledge.is_place(said.head) and said.symbols <= parties
        if any(known.preposition == said.preposition for known in fact.complements)
        for symbol in said.symbols.difference(*(known.symbols for known in fact.complements))
    )


def find_place_words(
    residue: frozenset[str], query: Query, statement: Statement, knowledge: Knowledge
) -> frozenset[str]:
    """Give the nouns left over that can only stand for the fact's place: no other is spoken of in the claim or near it.

    "The country" is the one of the facts' topic, whatever else of those facts is spoken of.
    """
    several = {a.head for a in query.proposition.arguments if is_plural(a.head_word)}  # "in towns" is not in the town
    nouns = (residue & stems_of("place nouns")) - several
    before_of = (word for word, after in pairwise(statement.words) if after == "of")
    called = stems_of("place nouns").intersection(map(stem, before_of))  # "the city of Oslo" is no state
    nouns = frozenset(noun for noun in nouns if not called or any(knowledge.thesaurus.share(noun, c) for c in called))
    if not nouns or not statement.places:
        return frozenset()
    if _called_in_file(statement, knowledge) - stems_of("countries"):
        nouns -= stems_of("countries")  # of "the town" nobody speaks as the country
    if not find_country(statement.fact, knowledge) & statement.places:
        nouns -= {c.head for c in query.proposition.complements if _is_all_over(c)}  # the city is not all the country
    if query.around.places <= statement.symbols:
        return nouns
    entities, path = knowledge.gazetteer.entities, statement.fact.path
    others = query.around.places - statement.symbols
    known = all(s.startswith("@") and entities[s[1:]].path == path for s in others)
    told = known and find_country(statement.fact, knowledge) & statement.places
    return nouns & stems_of("countries") if told else frozenset()


def _called_in_file(statement: Statement, knowledge: Knowledge) -> frozenset[str]:
    """Give the nouns by which the facts file calls a fact's places ("the town")."""
    entities = knowledge.gazetteer.entities
    named = (entities[symbol[1:]] for symbol in statement.places if symbol.startswith("@"))
    words = (alias.rsplit(maxsplit=1)[-1].lower() for entity in named for alias in entity.aliases)
    return stems_of("place nouns").intersection(map(stem, words))


def _is_all_over(place: Argument) -> bool:
    """Tell whether a phrase says that something is so in all of a place ("across the country")."""
    return _ALL_OF.search(f"{place.preposition} {place.text}".lower()) is not None
