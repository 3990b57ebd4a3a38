"""Casts: the people whom a draft names, where it names them, and who alone "she" can be at some place in it.

A pronoun means the one who fits it and was a subject in its own paragraph, where that names nobody else; or else whom
the draft began with, where its paragraph and the one before name no other. Where these name nobody whom it fits, nobody
but that one may have been more than a speaker until then.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.checking.knowledge.company import is_alone
from factcheck.checking.knowledge.namings import (
    Named,
    country_beside,
    gender_of,
    may_be_elsewhere,
    may_be_of_name,
    may_be_person,
    openers,
    saying_words,
    tells_of_another,
)
from factcheck.language.clauses.steps import time_words
from factcheck.language.lexicon import listed
from factcheck.language.names.genders import gender_of_noun
from factcheck.language.names.keys import symbol_of
from factcheck.language.names.names import guess_gender, parse_name
from factcheck.language.names.places import place_of
from factcheck.language.text.tokens import Tokens, fold_word, tokenise
from factcheck.language.words.morphology import stem
from factcheck.model import BlockKind
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.language.names.gazetteer import Gazetteer, Mention
    from factcheck.model import Article

_OPENING = 2  # paragraphs that a draft begins with
_MOST_ENTITIES = 1_000  # in larger bases nobody is known by a given name
_LONGEST = 60_000  # characters of a draft that are looked at
_RUN = regex("U{2,4}")
_AGE = regex(r",?\s\(?(?:aged\s)?(\d{1,3})(?=[,.;)]|\sand\b)")
_SENTENCE_END = regex(r"[.!?][\"”’']{0,2}\s")
_QUOTED = regex('["“][^"”\n]{0,600}["”]')
_CALLED = frozenset({"the", "a", "an", "as", "its", "'s", ",", "their", "this"})


class Clause(Struct, frozen=True):
    """What surrounds a pronoun: who else takes part in its clause, who was a subject in its paragraph, and strangers.

    The last are the places at which somebody is brought in by a noun that tells no gender ("a driver").
    """

    others: frozenset[str]
    subjects: frozenset[str]
    strangers: tuple[int, ...]
    met: Mapping[str, int]  # where somebody was last a subject, by whatever words
    spoken: bool = False  # whether it is somebody's own words


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
        heroes = self._heroes(able)
        found = [*heroes[:1], *near] if near else heroes
        return self._take(found, gender, (self._blocks[max(0, block - 1)], place), clause)

    def goes_on_with(self, entity: str | None) -> bool:
        """Tell whether a new paragraph may go on with a person, and not with another with whom the draft began."""
        known = self._gazetteer.entities.get(entity or "")
        if known is None or known.kind != "person":
            return True
        gender = gender_of(known)
        heroes = self._heroes([one for one in self.people if one.gender in {None, gender}])
        return not heroes or heroes[0].key == entity

    def find_all(self, gender: str | None, place: int) -> tuple[str, ...]:
        """Give the people of a gender, or of either, whom the paragraph and the one before name, or else the draft."""
        able = [one for one in self.people if one.start < place and (gender is None or one.gender in {None, gender})]
        near = {one.key: one.entity for one in able if one.block >= self.block_at(place) - 1}
        found = near if len(near) > 1 else {one.key: one.entity for one in able}
        return tuple(found) if all(found.values()) else ()

    def _take(self, found: list[Named], gender: str, stretch: tuple[int, int], clause: Clause) -> str | None:
        """Give the one of whom all of some mentions are, where a stretch brings in nobody else after naming them."""
        if len({one.key for one in found}) != 1 or found[-1].entity is None or found[-1].gender != gender:
            return None
        entity = found[-1].entity
        last = max(found[-1].start, clause.met.get(entity, 0))
        told = (*self._told_of(gender, stretch, spoken=clause.spoken), *clause.strangers)
        rivals = (at for at in told if stretch[0] <= at < stretch[1])
        return entity if all(_SENTENCE_END.search(self._text, at, last) is not None for at in rivals) else None

    def _heroes(self, able: list[Named]) -> list[Named]:
        """Give those who have been more than speakers, where the draft begins with one of them."""
        told = [one for one in able if not one.speaks]
        return told if told and told[0].block <= self._opening else []

    def _told_of(self, gender: str, stretch: tuple[int, int], *, spoken: bool) -> Iterator[int]:
        """Find where a stretch brings in a man or a woman without a name; the article's words, or a speaker's too."""
        nouns = [at for at, noun in self._nouns if noun == gender and stretch[0] <= at < stretch[1]]
        passages = _QUOTED.finditer(self._text, *stretch) if nouns and not spoken else ()
        quoted = [match.span() for match in passages]
        return (at for at in nouns if not any(first <= at < last for first, last in quoted))

    def names(self, entity: str, given: str, place: int) -> bool:
        """Tell whether somebody has been named up to a place, and nobody else with the same given name."""
        tokens, held = self._tokens, self._held
        others = (
            i + 1 < len(tokens) and tokens.printed[i + 1][:1].isupper() and tokens.starts[i] < place
            for i, word in enumerate(tokens.words)
            if word == given and i not in held
        )  # fmt: skip
        return not any(others) and any(one.entity == entity and one.start < place for one in self.people)

    def bodies(self, place: int) -> frozenset[str]:
        """Give the entities other than people that are named up to a place, where it is certain which they are."""
        return frozenset(entity for _, entity in self.namings(place))

    def namings(self, place: int) -> tuple[tuple[int, str], ...]:
        """Give where those are named, in the order of the text."""
        return self._bodies[: bisect_left(self._bodies, place, key=itemgetter(0))]

    def brings_in(self, noun: str, entity: str, place: int, *, leads: bool = True) -> bool:
        """Tell whether the text up to a place brings in another one that a noun means ("a rival lender").

        What `leads` up to the first naming of anybody so called may be that one ("a charity has lost its money").
        """
        opening = rf"\b({alternatives(listed('another or the'))})\s(?:[\w-]{{1,20}}\s){{0,3}}"
        found = re.compile(rf"{opening}{re.escape(noun)}\b(\s[A-Z])?", re.IGNORECASE).finditer(self._text, 0, place)
        starts = self._tokens.starts
        own = [starts[one.start] for one in self._mentions if entity in one.entities]
        first = min(own, default=place)
        for match in found:
            named = match[2] is not None and match[2][1].isupper() and match.end() - 1 not in own
            before = self._text[max(0, match.start() - 6) : match.start()]
            lead = (
                leads and match.end() < first and _SENTENCE_END.search(self._text, match.end() - 1, first) is not None
            )
            single = (
                match[1].lower() in listed("indefinite article")
                and not lead
                and not before.endswith((", ", " is ", " was ", " as "))
            )
            if named or single or match[1].lower() not in listed("articles"):
                return True
        return False

    def calls_another(self, noun: str, entity: str, known: frozenset[str], place: int) -> bool:
        """Tell whether the text up to a place calls anybody else by a noun, or by more than the words that are known.

        So "finance minister Jan Beck" and "the Danish minister" are others than "transport minister Ida Roth".
        """
        tokens = self._tokens
        own = {i for one in self._mentions if entity in one.entities for i in range(one.start, one.end)}
        return any(
            (tokens.printed[i + 1 : i + 2] != () and tokens.printed[i + 1][:1].isupper() and i + 1 not in own)
            or not (i == 0 or tokens.words[i - 1] in _CALLED or symbol_of(tokens.words[i - 1]) in known)
            for i, word in enumerate(tokens.words)
            if word == noun and tokens.starts[i] < place and i not in self._held
        )

    def called(self, entity: str, place: int) -> frozenset[str]:
        """Give the stems of the nouns that stand right before a name up to a place ("the airline Skyra")."""
        tokens = self._tokens
        places = (
            one.start - 1 for one in self._mentions if entity in one.entities and tokens.starts[one.start] < place
        )
        return frozenset(stem(tokens.words[i]) for i in places if i > 0 and tokens.printed[i].islower())

    def is_near(self, entity: str, place: int) -> bool:
        """Tell whether the paragraph of a place or the one before names an entity up to it."""
        starts, block = self._tokens.starts, self.block_at(place)
        told = (starts[one.start] for one in self._mentions if entity in one.entities)
        return any(start < place and self.block_at(start) >= block - 1 for start in told)

    def is_named(self, entity: str, place: int) -> bool:
        """Tell whether the text names an entity up to a place."""
        starts = self._tokens.starts
        return any(entity in one.entities and starts[one.start] < place for one in self._mentions)

    def is_alone(self, entity: str, place: int, noun: str, *, places: bool = False) -> bool:
        """Tell whether nobody else is brought in between the last naming of an entity and a place."""
        return is_alone(entity, place, noun, (self._tokens, self._mentions, self._gazetteer), places=places)

    def names_strange(self, words: frozenset[str], place: int) -> bool:
        """Tell whether a strange name up to a place begins or ends with one of some words ("Ashby Bank")."""
        tokens = self._tokens
        return any(
            tokens.printed[i][:1].isupper()
            and i not in self._held
            and tokens.printed[i - 1][:1].isupper()
            and not words.isdisjoint((stem(tokens.words[i]), stem(tokens.words[i - 1])))
            for i in range(1, len(tokens.words))
            if tokens.starts[i] < place
        )

    def names_elsewhere(self, place: int) -> bool:
        """Tell whether the text up to a place names a place that the facts do not have."""
        tokens = self._tokens
        strange = (i for i in range(len(tokens)) if tokens.starts[i] < place and i not in self._held)
        return any(may_be_elsewhere(tokens, i) for i in strange)

    @cached_property
    def _mentions(self) -> tuple[Mention, ...]:
        return self._gazetteer.mentions(self._tokens)

    @cached_property
    def _bodies(self) -> tuple[tuple[int, str], ...]:
        """Where entities other than people are named for certain, in the order of the text."""
        starts, known = self._tokens.starts, self._gazetteer.entities
        sole = ((starts[one.start], one.entities[0]) for one in self._mentions if len(one.entities) == 1)
        return tuple((start, entity) for start, entity in sole if known[entity].kind != "person")

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
            if gender is not None and tokens.printed[i].islower() and tells_of_another(tokens, i)
        )

    @cached_property
    def _held(self) -> frozenset[int]:
        """The tokens that names of the facts hold."""
        return frozenset(i for one in self._mentions for i in range(one.start, one.end))

    @cached_property
    def people(self) -> tuple[Named, ...]:
        """The people as they are named, in the order of the text."""
        found = (*self._read_known(), *self._read_given(), *self._read_strange())
        return tuple(sorted(found, key=lambda one: one.start))

    def _read_known(self) -> Iterator[Named]:
        """Read those whom the facts know; a name that may be one of several is nobody's."""
        entities, tokens = self._gazetteer.entities, self._tokens
        for mention in self._mentions:
            people = [entities[entity] for entity in mention.entities if entities[entity].kind == "person"]
            if not people:
                continue
            genders = {gender_of(person) for person in people}
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
                yield self._name(i, i + 1, entity, entity, gender_of(self._gazetteer.entities[entity]))

    @cached_property
    def given(self) -> dict[str, str]:
        """The given names that one person of the facts has alone."""
        found: dict[str, str | None] = {}
        known = self._gazetteer.entities.values() if len(self._gazetteer.entities) <= _MOST_ENTITIES else ()
        people = (one for one in known if one.kind == "person" and " " in one.name)
        for person in people:
            word = fold_word(person.name.split()[0])
            found[word] = None if word in found else person.id
        names = {word: entity for word, entity in found.items() if entity is not None and place_of(word) is None}
        return {word: entity for word, entity in names.items() if word not in openers() | time_words()}

    def _read_strange(self) -> Iterator[Named]:
        """Read the names that may be those of people whom the facts do not know."""
        tokens, held = self._tokens, self._held
        letters = "".join(
            "U" if word[:1].isupper() and i not in held and may_be_of_name(tokens, i) else "-"
            for i, word in enumerate(tokens.printed)
        )
        for match in _RUN.finditer(letters):
            start, end = match.span()
            start += tokens.words[start] in openers()
            placed = start > 0 and tokens.words[start - 1] in listed("places and ways")
            if (
                end - start > 1
                and not placed
                and start - 1 not in held
                and end not in held
                and may_be_person(tokens, start, end)
            ):
                gender = guess_gender(parse_name(tokens.printed[start:end]))
                yield self._name(start, end, tokens.words[end - 1], None, gender)

    def _name(self, start: int, end: int, key: str, entity: str | None, gender: str | None) -> Named:
        tokens = self._tokens
        beside = (*tokens.words[max(0, start - 1) : start], *tokens.words[end : end + 1])
        at = tokens.starts[start]
        aged = _AGE.match(self._text, tokens.ends[end - 1])
        return Named(
            at, self.block_at(at), key, entity, gender, speaks=not saying_words().isdisjoint(beside),
            age=int(aged[1]) if aged is not None else None, country=country_beside(tokens, start, end),
        )  # fmt: skip
