"""Namings: what a draft's words tell of a person whom they name, and which names may be a person's."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.clauses.steps import time_words
from factcheck.language.lexicon import listed
from factcheck.language.names.genders import gender_of_noun, is_given_name
from factcheck.language.names.keys import symbol_of
from factcheck.language.names.names import guess_gender, parse_name
from factcheck.language.names.places import natives, place_of

if TYPE_CHECKING:
    from factcheck.language.text.tokens import Tokens
    from factcheck.model import Entity

_TOLD_AS = frozenset({"as", "is", "was", "are", "were", "be", "been", "being", ",", "no", "like", "become", "became"})
_BACK = 4  # tokens before a noun
_BEFORE = 3  # tokens before a name


class Named(Struct, frozen=True):
    """A person as a draft names them at some place: who it is for the facts, else the last word of the name."""

    start: int
    block: int
    key: str
    entity: str | None
    gender: str | None
    speaks: bool = False
    age: int | None = None
    country: str | None = None


def gender_of(person: Entity) -> str | None:
    """Give the gender of somebody whom the facts know, by the facts or by the given name."""
    if person.gender is not None:
        return person.gender
    return guess_gender(parse_name(tuple(person.name.split())))


def country_beside(tokens: Tokens, start: int, end: int) -> str | None:
    """Give the country that stands before a name or behind it ("Spain's Elio Conti", "the Italian rider Conti")."""
    for i in range(start - 1, max(0, start - _BEFORE) - 1, -1):
        word = tokens.words[i]
        if not (word[0].isalpha() or word == "'s"):
            break
        if tokens.printed[i][:1].isupper() and (country := place_of(word)) is not None:
            return country
    follows = tokens.words[end : end + 1] == ("of",) and end + 1 < len(tokens)
    return place_of(tokens.words[end + 1]) if follows else None


def may_be_of_name(tokens: Tokens, i: int) -> bool:
    """Tell whether a capital word may be part of a person's name."""
    word, printed = tokens.words[i], tokens.printed[i]
    whole = printed.replace("-", "").replace("'", "").isalpha() or printed.endswith(".")
    return whole and (not printed.isupper() or len(printed) < 3) and word not in time_words() and not place_of(word)


def may_be_person(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether a run of capital words can name a person: it has a given name, or no word for a body or a thing."""
    words = tokens.words[start:end]
    if any(map(is_given_name, words[:-1])):
        return True
    things = lexicon.read_words("people", "thing") | lexicon.read_words("people", "group")
    things |= lexicon.read_words("clause_links", "organisation nouns")
    return things.isdisjoint(words)


@cache
def openers() -> frozenset[str]:
    """Give the words that open sentences with a capital and are no names."""
    sections = ("determiner", "preposition", "subordinator", "conjunction", "adverb", "pronoun", "number")
    return frozenset().union(*(lexicon.read_words("closed_classes", section) for section in sections))


@cache
def saying_words() -> frozenset[str]:
    """Give the forms of the plain verbs of saying."""
    table = lexicon.read_table("cues", "plain")
    return frozenset(form for forms in (*table.values(), tuple(table)) for form in forms)


def may_be_elsewhere(tokens: Tokens, i: int) -> bool:
    """Tell whether a capital word may name a place: one that is known, or one to which a preposition leads."""
    word, printed = tokens.words[i], tokens.printed[i]
    if not printed[:1].isupper() or word in time_words():
        return False
    return place_of(word) is not None or (i > 0 and tokens.words[i - 1] in listed("about or from a place"))


def tells_of_another(tokens: Tokens, noun: int) -> bool:
    """Tell whether a noun brings somebody in: none that has a name behind it, or only says what somebody is.

    That is so in "as a nun", "was a mother" and ", the widow of".
    """
    named = tokens.printed[noun + 1 : noun + 2] and tokens.printed[noun + 1][:1].isupper()
    if named or tokens.words[noun] not in lexicon.read_words("people", "person"):
        return False
    before = tokens.words[max(0, noun - _BACK) : noun]
    known = [i for i, word in enumerate(before) if word in listed("articles and one") | _TOLD_AS]
    if not known:
        return True
    place = known[-1] - (before[known[-1]] in listed("articles and one"))
    return place < 0 or before[place] not in _TOLD_AS


def country_of(noun: str) -> tuple[str | None, str | None]:
    """Give the country that a noun for a person tells, and the gender where it does ("Dutchman")."""
    country = natives().get(noun)
    if country is not None:
        country = symbol_of(country)
        gender = gender_of_noun("woman" if noun.endswith("woman") else "man" if noun.endswith("man") else noun)
        return country, gender
    return place_of(noun), None
