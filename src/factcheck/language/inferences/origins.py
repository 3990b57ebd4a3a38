"""Origins: from what country somebody or something is, by the demonym before the noun ("is a Danish painter")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.clauses.clauses import Phrase
from factcheck.language.lexicon import listed
from factcheck.language.meaning.arguments import read_argument
from factcheck.language.meaning.predicates import predicate_of
from factcheck.language.names.places import place_of
from factcheck.language.text.folding import fold
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.meanings import Proposition
    from factcheck.language.meaning.readings import Reading

_ORIGIN = regex("DR?[JC]{0,6}(?:NCJ{0,3})?")
_AS = "as"


def read_origins(reading: Reading, named: Phrase, proposition: Proposition) -> tuple[Proposition, ...]:
    """Read what "is an Ostwickian painter" says of the painter's country, where nothing else can be meant by it.

    Where it names the one country, the noun stands beside it: a painter has one, a dish may have many.
    """
    places = [i for i in range(named.start, named.end - 1) if _place_at(reading, i)]
    nouns = reading.classes.find("N", named.start, named.end)
    if not places or places[-1] > nouns or proposition.object is not None:
        return ()
    kept = _noun_of_origin(reading, named, places)
    if kept is None and not _is_plain(reading, named, places):
        return ()
    beside = () if kept is None else (kept,)
    found = []
    for i in places:
        word = reading.tagged.tokens.printed[i]
        predicate = predicate_of(reading, _place_at(reading, i) or word, word, copular=True)
        found.append(replace(proposition, predicate=predicate, complements=beside, orderings=(), main=False))
    return tuple(found)


def _place_at(reading: Reading, token: int) -> str | None:
    """Give the place that a token names, of a name of several words only at its last."""
    symbol = reading.phrase_at.get(token)
    if symbol is None:
        return place_of(reading.tagged.tokens.printed[token])
    return place_of(symbol) if reading.phrase_at.get(token + 1) != symbol else None


def _is_plain(reading: Reading, named: Phrase, places: list[int]) -> bool:
    """Tell whether but for places nothing but adjectives stands before the noun."""
    others = "".join(
        "J" if "-" in reading.words[i] else reading.classes[i]
        for i in range(named.start, named.end - 1)
        if i not in places and place_of(reading.phrase_at.get(i, "")) is None
    )
    return _ORIGIN.fullmatch(others) is not None


def _noun_of_origin(reading: Reading, named: Phrase, places: list[int]) -> Argument | None:
    """Give the noun that one country tells the origin of ("film" of "a Danish crime film"), None where it may not."""
    start = named.start
    if reading.words[start] not in listed("indefinite article") and reading.words[start - 1] in _exclusively():
        start -= 2  # "a solely Danish film"
    if len(places) > 1 or reading.words[start] not in listed("indefinite article"):
        return None
    joined = (i for i in range(places[0] + 1, named.end) if reading.classes[i] == "C" and reading.classes[i - 1] == "N")
    head = next(joined, named.end) - 1
    people = lexicon.read_words("demonyms", "people of a country")
    if reading.words[head] not in people | lexicon.read_words("demonyms", "works of a country"):
        return None
    if not all(_may_stand_between(reading, i, reading.words[head] in people) for i in range(places[0] + 1, head)):
        return None
    return replace(read_argument(reading, Phrase(head, head + 1, _AS), describe=False), preposition=_AS)


def _may_stand_between(reading: Reading, token: int, person: bool) -> bool:
    """Tell whether a word leaves the country to the noun ("a Danish jazz singer", no "German law expert")."""
    word, letter = reading.words[token], reading.classes[token]
    if letter in "J," or "-" in word or word in lexicon.read_words("demonyms", "beside a country"):
        return True
    kinds = lexicon.read_words("demonyms", "kinds by country")
    return not person and letter == "N" and reading.tagged.tokens.printed[token].islower() and word not in kinds


def exclude_each_other(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether two propositions give one another's countries, of which only one can be right.

    A painter may have two passports and a film two countries, unless a claim says that it is "only" of the one.
    """
    if not (claim.predicate.copular and fact.predicate.copular):
        return False
    if not are_other_countries(claim.predicate.stem, fact.predicate.stem):
        return False
    words = claim.text.lower().split()
    known, said = noun_of_origin(fact), noun_of_origin(claim)
    if known is None or _exclusively().isdisjoint(words) or stem("become") in map(stem, words):
        return False
    return said == known or (known in _people() and (said is None or said in _people()))


def are_other_countries(one: str, other: str) -> bool:
    """Tell whether two stems are those of countries of which neither belongs to the other."""
    known = one in _countries() and other in _countries()
    return known and one != other and frozenset((one, other)) not in _related()


def country_of(argument: Argument) -> str | None:
    """Give the one country that a phrase with a name says something to be from ("the Danish firm Orbis")."""
    told = argument.symbols & _countries()
    if len(told) != 1 or argument.head in told or argument.members or not (argument.names - told or argument.entities):
        return None
    (country,) = told
    words = argument.text.replace("-", " ").replace("’", "'").split()[:-1]
    owned = any(fold(word) == f"{country}'s" for word in words)  # "Denmark's Orbis"
    return country if owned or any(place_of(word) == country and fold(word) != country for word in words) else None


def noun_of_origin(proposition: Proposition) -> str | None:
    """Give what comes from the country that a proposition gives, where it says so."""
    first = proposition.complements[0] if proposition.complements else None
    return first.head if first is not None and first.preposition == _AS else None


def names_country(text: str, country: str) -> bool:
    """Tell whether a text names a country by any word or part of one ("Danish-born")."""
    return any(place_of(part.strip(".,;:()'\"")) == country for word in text.split() for part in word.split("-"))


def names_other_country(text: str, country: str) -> bool:
    """Tell whether a text names a country that a known one neither is nor belongs to."""
    named = (place_of(word.strip(".,;:()'\"")) for word in text.split())
    return any(place is not None and are_other_countries(place, country) for place in named)


def _exclusively() -> frozenset[str]:
    return lexicon.read_words("predicates", "exclusively")


@cache
def _countries() -> frozenset[str]:
    known = {fold(place) for place in lexicon.read_table("demonyms", "places")}
    return frozenset(known - {fold(place) for place in lexicon.read_words("demonyms", "no country")})


@cache
def _related() -> frozenset[frozenset[str]]:
    table = lexicon.read_table("demonyms", "part of")
    return frozenset(frozenset({fold(place), fold(other)}) for place, others in table.items() for other in others)


def _people() -> frozenset[str]:
    """Give the nouns for people that a demonym tells the country of."""
    return stems_of("people of a country", "demonyms")
