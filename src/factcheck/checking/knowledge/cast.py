"""Casts: the people whom a draft names, where it names them, and who alone "she" can be at some place in it.

A pronoun means the one person who fits it in its own paragraph or the one before. Where these name nobody whom it
fits, it means whom the draft began with, if nobody else whom it fits has been more than a speaker until then.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache, cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.clauses.steps import time_words
from factcheck.language.names.genders import gender_of_noun, is_given_name
from factcheck.language.names.names import guess_gender, parse_name
from factcheck.language.names.places import place_of
from factcheck.language.text.tokens import Tokens, fold_word, tokenise
from factcheck.model import BlockKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.language.names.gazetteer import Gazetteer
    from factcheck.model import Article, Entity

_OPENING = 2  # paragraphs that a draft begins with
_LONGEST = 60_000  # characters of a draft that are looked at
_RUN = regex("U{2,4}")
_SENTENCE_END = regex(r"[.!?][\"”’']{0,2}\s")
_QUOTED = regex('["“][^"”\n]{0,600}["”]')
_PLACING = frozenset({"in", "at", "near", "from", "of", "to", "the"})
_TOLD_AS = frozenset({"as", "is", "was", "are", "were", "be", "been", "being", ",", "no", "like", "become", "became"})
_ARTICLES = frozenset({"a", "an", "the", "one"})
_BACK = 4  # tokens before a noun


class Named(Struct, frozen=True):
    """A person as a draft names them at some place: who it is for the facts, else the last word of the name."""

    start: int
    block: int
    key: str
    entity: str | None
    gender: str | None
    speaks: bool = False


class Clause(Struct, frozen=True):
    """What surrounds a pronoun: who else takes part in its clause, who was a subject in its paragraph, and strangers.

    The last are the places at which somebody is brought in by a noun that tells no gender ("a driver").
    """

    others: frozenset[str]
    subjects: frozenset[str]
    strangers: tuple[int, ...]


class Cast:
    """The people of one draft, read when they are asked for."""

    def __init__(self, article: Article, gazetteer: Gazetteer) -> None:
        self._text = article.text[:_LONGEST]
        self._blocks = tuple(block.span.start for block in article.blocks) or (0,)
        paragraphs = [i for i, block in enumerate(article.blocks) if block.kind is BlockKind.PARAGRAPH]
        self._opening = paragraphs[:_OPENING][-1] if paragraphs else 0
        self._gazetteer = gazetteer

    def block_at(self, place: int) -> int:
        """Give the number of the block that holds a place of the text."""
        return max(0, bisect_right(self._blocks, place) - 1)

    def find(self, gender: str, place: int, clause: Clause) -> str | None:
        """Give the entity who alone can be meant by a pronoun at a place; None where nobody can, or several."""
        able = [
            one
            for one in self.people
            if one.start < place and one.gender in {None, gender} and one.key not in clause.others
        ]  # fmt: skip
        block = self.block_at(place)
        here = [one for one in able if one.block == block]
        if {one.key for one in here} & clause.subjects:
            return self._take(here, gender, (self._blocks[block], place), clause)
        near = [one for one in able if one.block >= block - 1]
        return self._take(near or self._heroes(able), gender, (self._blocks[max(0, block - 1)], place), clause)

    def _take(self, found: list[Named], gender: str, stretch: tuple[int, int], clause: Clause) -> str | None:
        """Give the one of whom all of some mentions are, where a stretch brings in nobody else after naming them."""
        if len({one.key for one in found}) != 1 or found[-1].entity is None or found[-1].gender != gender:
            return None
        rivals = (at for at in (*self._told_of(gender, *stretch), *clause.strangers) if stretch[0] <= at < stretch[1])
        if any(_SENTENCE_END.search(self._text, at, found[-1].start) is None for at in rivals):
            return None
        return found[-1].entity

    def _heroes(self, able: list[Named]) -> list[Named]:
        """Give those who have been more than speakers, where the draft begins with one of them."""
        told = [one for one in able if not one.speaks]
        return told if told and told[0].block <= self._opening else []

    def _told_of(self, gender: str, floor: int, place: int) -> Iterator[int]:
        """Find where a stretch of the text brings in a man or a woman without a name."""
        nouns = [at for at, noun in self._nouns if noun == gender and floor <= at < place]
        quoted = [match.span() for match in _QUOTED.finditer(self._text, floor, place)] if nouns else ()
        return (at for at in nouns if not any(first <= at < last for first, last in quoted))

    @cached_property
    def _tokens(self) -> Tokens:
        return tokenise(self._text)

    @cached_property
    def _nouns(self) -> tuple[tuple[int, str], ...]:
        """Find the nouns for a man or a woman that bring somebody in, with their gender."""
        tokens, held = self._tokens, self._held
        found = ((i, gender_of_noun(word)) for i, word in enumerate(tokens.words) if i not in held)
        return tuple(
            (tokens.starts[i], gender)
            for i, gender in found
            if gender is not None and tokens.printed[i].islower() and _brings_in(tokens, i)
        )

    @cached_property
    def _held(self) -> frozenset[int]:
        """The tokens that names of the facts hold."""
        return frozenset(i for one in self._gazetteer.mentions(self._tokens) for i in range(one.start, one.end))

    @cached_property
    def people(self) -> tuple[Named, ...]:
        """The people as they are named, in the order of the text."""
        found = (*self._read_known(), *self._read_given(), *self._read_strange())
        return tuple(sorted(found, key=lambda one: one.start))

    def _read_known(self) -> Iterator[Named]:
        """Read those whom the facts know; a name that may be one of several is nobody's."""
        entities, tokens = self._gazetteer.entities, self._tokens
        for mention in self._gazetteer.mentions(tokens):
            people = [entities[entity] for entity in mention.entities if entities[entity].kind == "person"]
            if not people:
                continue
            genders = {_gender_of(person) for person in people}
            sole = people[0].id if len(people) == 1 else None
            yield self._name(
                mention.start, mention.end, sole or tokens.words[mention.end - 1], sole,
                genders.pop() if len(genders) == 1 else None,
            )  # fmt: skip

    def _read_given(self) -> Iterator[Named]:
        """Read those who are called by a given name alone."""
        tokens, held = self._tokens, self._held
        for i, printed in enumerate(tokens.printed):
            entity = self.given.get(tokens.words[i]) if printed[:1].isupper() and i not in held else None
            if entity is not None and not any(
                word[:1].isupper() and word.isalpha()
                for word in (*tokens.printed[max(0, i - 1) : i], *tokens.printed[i + 1 : i + 2])
            ):
                yield self._name(i, i + 1, entity, entity, _gender_of(self._gazetteer.entities[entity]))

    @cached_property
    def given(self) -> dict[str, str]:
        """The given names that one person of the facts has alone."""
        found: dict[str, str | None] = {}
        people = (one for one in self._gazetteer.entities.values() if one.kind == "person" and " " in one.name)
        for person in people:
            word = fold_word(person.name.split()[0])
            found[word] = None if word in found else person.id
        names = {word: entity for word, entity in found.items() if entity is not None and place_of(word) is None}
        return {word: entity for word, entity in names.items() if word not in _openers() | time_words()}

    def _read_strange(self) -> Iterator[Named]:
        """Read the names that may be those of people whom the facts do not know."""
        tokens, held = self._tokens, self._held
        letters = "".join(
            "U" if word[:1].isupper() and i not in held and _may_be_of_name(tokens, i) else "-"
            for i, word in enumerate(tokens.printed)
        )
        for match in _RUN.finditer(letters):
            start, end = match.span()
            start += tokens.words[start] in _openers()
            placed = start > 0 and tokens.words[start - 1] in _PLACING
            if (
                end - start > 1
                and not placed
                and start - 1 not in held
                and end not in held
                and _may_be_person(tokens, start, end)
            ):
                gender = guess_gender(parse_name(tokens.printed[start:end]))
                yield self._name(start, end, tokens.words[end - 1], None, gender)

    def _name(self, start: int, end: int, key: str, entity: str | None, gender: str | None) -> Named:
        tokens = self._tokens
        beside = (*tokens.words[max(0, start - 1) : start], *tokens.words[end : end + 1])
        at = tokens.starts[start]
        return Named(at, self.block_at(at), key, entity, gender, speaks=not _saying().isdisjoint(beside))


def _gender_of(person: Entity) -> str | None:
    """Give the gender of somebody whom the facts know, by the facts or by the given name."""
    if person.gender is not None:
        return person.gender
    return guess_gender(parse_name(tuple(person.name.split())))


def _may_be_of_name(tokens: Tokens, i: int) -> bool:
    """Tell whether a capital word may be part of a person's name."""
    word, printed = tokens.words[i], tokens.printed[i]
    whole = printed.replace("-", "").replace("'", "").isalpha() or printed.endswith(".")
    return whole and (not printed.isupper() or len(printed) < 3) and word not in time_words() and not place_of(word)


def _may_be_person(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether a run of capital words can name a person: it has a given name, or no word for a body or a thing."""
    words = tokens.words[start:end]
    if any(map(is_given_name, words[:-1])):
        return True
    things = lexicon.read_words("people", "thing") | lexicon.read_words("people", "group")
    things |= lexicon.read_words("clause_links", "organisation nouns")
    return things.isdisjoint(words)


@cache
def _openers() -> frozenset[str]:
    sections = ("determiner", "preposition", "subordinator", "conjunction", "adverb", "pronoun", "number")
    return frozenset().union(*(lexicon.read_words("closed_classes", section) for section in sections))


@cache
def _saying() -> frozenset[str]:
    """Give the forms of the plain verbs of saying."""
    table = lexicon.read_table("cues", "plain")
    return frozenset(form for forms in (*table.values(), tuple(table)) for form in forms)


def _brings_in(tokens: Tokens, noun: int) -> bool:
    """Tell whether a noun brings somebody in: none that has a name behind it, or only says what somebody is.

    That is so in "as a nun", "was a mother" and ", the widow of".
    """
    named = tokens.printed[noun + 1 : noun + 2] and tokens.printed[noun + 1][:1].isupper()
    if named or tokens.words[noun] not in lexicon.read_words("people", "person"):
        return False
    place = noun - 1
    while place >= max(0, noun - _BACK) and tokens.words[place] not in _ARTICLES | _TOLD_AS:
        place -= 1
    if place >= 0 and tokens.words[place] in _ARTICLES:
        place -= 1
    return place < 0 or tokens.words[place] not in _TOLD_AS
