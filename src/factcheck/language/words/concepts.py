"""Concepts: what words mean to each other, so that "climbed", "rose" and "an increase" meet, and "fell" opposes them.

A concept is a name from the lexicon's synonyms or from a facts file's vocabulary; a word that no line names is its
own concept, by its stem. A word may belong to several concepts ("defeat" is winning to one side, losing to the other).
"""

from __future__ import annotations

import enum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from factcheck.kept.tables import kept_table
from factcheck.language import lexicon
from factcheck.language.words import dictionary
from factcheck.language.words.morphology import stem
from factcheck.language.words.opposites import opposites_of_news, read_rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.language.text.tokens import Tokens
    from factcheck.model import Vocabulary

Concepts = frozenset[str]
Relation = frozenset[tuple[str, str]]


class Reach(enum.IntEnum):
    """How far a thesaurus looks for likeness: in the lexicon, in the dictionary for verbs, or for all words."""

    LEXICON = 0
    VERBS = 1
    ALL = 2


class Thesaurus(Struct, frozen=True):
    """Synonyms, opposites, complements and converses, by stems."""

    by_stem: dict[str, Concepts] = field(default_factory=dict)
    by_phrase: dict[tuple[str, ...], Concepts] = field(default_factory=dict)
    opposites: Relation = frozenset()
    complements: Relation = frozenset()
    converses: Relation = frozenset()
    broader: Relation = frozenset()  # (narrow, broad): whatever is the one is the other
    nouns: frozenset[tuple[str, ...]] = frozenset()  # the phrases that are no verb with its particle
    reach: Reach = Reach.LEXICON

    def concepts(self, word_stem: str) -> Concepts:
        """Give the concepts of a stem; a stem that no synonyms name is its own."""
        found = self.by_stem.get(word_stem)
        return found if found is not None else frozenset((word_stem,))

    def concepts_of(self, stems: Iterable[str]) -> Concepts:
        """Give the concepts of some stems together."""
        own = frozenset(stems)
        return own.union(*filter(None, map(self.by_stem.get, own)))  # a stem is among the concepts that it has

    def find_phrases(self, tokens: Tokens) -> tuple[tuple[int, int, str], ...]:
        """Find the phrases of two or three words that mean something together, as start, end and concept."""
        if not self.nouns:
            return ()
        firsts = _first_stems(self.nouns)
        stems = tuple(map(stem, tokens.words))
        found: list[tuple[int, int, str]] = []
        end = 0
        for i in [i for i, first in enumerate(stems) if first in firsts]:
            for size in (3, 2) if i >= end else ():
                key = stems[i : i + size]
                if len(key) == size and key in self.nouns:
                    end = i + size
                    found.append((i, end, min(self.by_phrase[key])))
                    break
        return tuple(found)

    def share(self, left: str, right: str) -> bool:
        """Tell whether two stems can mean the same."""
        if left == right or not self.concepts(left).isdisjoint(self.concepts(right)):
            return True
        return self.reach is Reach.ALL and dictionary.are_alike(left, right)

    def entails(self, narrow: Concepts, broad: Concepts) -> bool:
        """Tell whether whatever is the one is by that the other, too ("spectators" are people)."""
        if len(broad) < len(narrow):
            return _are_related(_turned(self.broader), broad, narrow)
        return _are_related(self.broader, narrow, broad)

    def covers(self, broad: str, narrow: str) -> bool:
        """Tell whether a stem can mean the same as another, or what that is a kind of."""
        if self.share(broad, narrow) or self.entails(self.concepts(narrow), self.concepts(broad)):
            return True
        return self.reach is Reach.ALL and dictionary.is_kind(narrow, broad)

    def are_akin(self, one: str, other: str) -> bool:
        """Tell whether two stems can mean the same, or one what the other is a kind of."""
        return self.covers(one, other) or self.covers(other, one)

    def find_broadened(self, narrow: Concepts, broad: Concepts) -> Concepts:
        """Give those of some stems that the dictionary has a like or a broader word for among others."""
        if self.reach is not Reach.ALL:
            return frozenset()
        found = {word: dictionary.look_up(word) for word in narrow}
        return frozenset(w for w, e in found.items() if not (e.alike.isdisjoint(broad) and e.broader.isdisjoint(broad)))

    def find_narrowed(self, broad: Concepts, narrow: Concepts) -> Concepts:
        """Give those of some stems that the dictionary has a like or a narrower word for among others."""
        if self.reach is not Reach.ALL or not broad:
            return frozenset()
        entries = [dictionary.look_up(word) for word in narrow]
        return broad.intersection(*[frozenset().union(*(e.alike | e.broader for e in entries))])

    def oppose(self, left: Concepts, right: Concepts) -> bool:
        """Tell whether some sense of the one is the opposite of some sense of the other."""
        return _are_paired(self.opposites, left, right)

    def complement(self, left: Concepts, right: Concepts) -> bool:
        """Tell whether denying the one asserts the other."""
        return _are_paired(self.complements, left, right)

    def converse(self, left: Concepts, right: Concepts) -> bool:
        """Tell whether the one says of A and B what the other says of B and A."""
        return _are_paired(self.converses, left, right)

    def are_tied(self, left: Concepts, right: Concepts) -> bool:
        """Tell whether some sense of the one is tied to one of the other in any of these ways, or is a kind of it."""
        return _are_tied((self.opposites, self.complements, self.converses), self.broader, left, right)


def _are_related(pairs: Relation, left: Concepts, right: Concepts) -> bool:
    """Tell whether some concept of the one side is paired with one of the other."""
    partners = _partners(pairs)
    for one in left:
        others = partners.get(one)
        if others is not None and not others.isdisjoint(right):
            return True
    return False


_are_paired = lru_cache(maxsize=1 << 13)(_are_related)  # for predicates, of which the same meet again and again


@lru_cache(maxsize=1 << 13)
def _are_tied(relations: tuple[Relation, ...], broader: Relation, left: Concepts, right: Concepts) -> bool:
    """Tell whether two sides are paired in any relation; most predicates that meet are in none."""
    return any(_are_related(pairs, left, right) for pairs in relations) or _are_related(broader, right, left)


@lru_cache(maxsize=16)
def _partners(pairs: Relation) -> dict[str, Concepts]:
    """Map each concept of a relation to those that it is paired with."""
    partners: dict[str, set[str]] = {}
    for one, other in pairs:
        partners.setdefault(one, set()).add(other)
    return {one: frozenset(others) for one, others in partners.items()}


@lru_cache(maxsize=8)
def _turned(pairs: Relation) -> Relation:
    """Give a relation the other way round."""
    return frozenset((other, one) for one, other in pairs)


@lru_cache(maxsize=8)
def _first_stems(phrases: frozenset[tuple[str, ...]]) -> frozenset[str]:
    """Give the stems with which some phrase begins."""
    return frozenset(phrase[0] for phrase in phrases)


def _key(phrase: str) -> tuple[str, ...]:
    """Give the stems of a word or phrase of the lexicon."""
    return tuple(map(stem, phrase.replace("_", " ").split()))


def _name(phrase: str) -> str:
    """Give the name of the concept that a word or phrase stands for."""
    return " ".join(_key(phrase))


def _pairs(rows: tuple[tuple[str, ...], ...]) -> Relation:
    """Make a symmetrical relation of concept names from lines of two."""
    found = {(_name(row[0]), _name(other)) for row in rows for other in row[1:]}
    return frozenset(found | {(right, left) for left, right in found})


def _section_pairs(section: str) -> Relation:
    """Read a relation from the lexicon."""
    return _pairs(read_rows(lexicon.read_sections("predicates")[section]))


def _add_group(words: dict[tuple[str, ...], set[str]], group: tuple[str, ...]) -> None:
    """Let all words of a group share the concept of the first."""
    concept = _name(group[0])
    for phrase in group:
        words.setdefault(_key(phrase), set()).add(concept)


def _is_noun_phrase(key: tuple[str, ...]) -> bool:
    """Tell a noun phrase from a verb with its particle by the last word."""
    return key[-1] not in _particles() and key[0] not in _idiom_openers()


@cache
def _particles() -> frozenset[str]:
    return lexicon.read_words("closed_classes", "preposition") | lexicon.read_words("closed_classes", "adverb")


@cache
def _idiom_openers() -> frozenset[str]:
    light = frozenset(map(stem, lexicon.read_table("predicates", "light")))
    return light | stems_of("idiom verbs") | lexicon.read_words("polarity", "negators")


def _kinds() -> Relation:
    """Read which words say less than others, as (narrow, broad) pairs."""
    rows = (entry.partition(":") for entry in lexicon.read_sections("predicates")["broader"])
    return frozenset((_name(narrow), _name(broad)) for broad, _, kinds in rows for narrow in kinds.split(","))


@kept_table
def built_in_thesaurus() -> Thesaurus:
    """Build the thesaurus of the lexicon."""
    words: dict[tuple[str, ...], set[str]] = {}
    for entry in lexicon.read_sections("predicates")["synonyms"]:
        key, _, values = entry.partition(":")
        _add_group(words, (key.strip(), *(value.strip() for value in values.split(","))))
    for phrase in lexicon.read_words("predicates", "units"):
        words.setdefault(_key(phrase), set()).add(_name(phrase))
    told = opposites_of_news()
    for phrase in (phrase for row in told for phrase in row if " " in phrase):
        words.setdefault(_key(phrase), set()).add(_name(phrase))
    return _add_words(
        Thesaurus(
            opposites=_section_pairs("opposites") | _pairs(told),
            complements=_section_pairs("complements"),
            converses=_section_pairs("converses"),
            broader=_kinds(),
        ),
        words,
    )


@lru_cache(maxsize=8)
def extend_thesaurus(vocabulary: Vocabulary) -> Thesaurus:
    """Add a facts file's own vocabulary to the thesaurus of the lexicon."""
    words: dict[tuple[str, ...], set[str]] = {}
    for group in vocabulary.synonyms:
        _add_group(words, group)
    for phrase in (phrase for group in vocabulary.opposites for phrase in group):
        words.setdefault(_key(phrase), set()).add(_name(phrase))
    known = built_in_thesaurus()
    return replace(_add_words(known, words), opposites=known.opposites | _pairs(vocabulary.opposites))


def _add_words(known: Thesaurus, words: dict[tuple[str, ...], set[str]]) -> Thesaurus:
    """Give a thesaurus in which words and phrases, by their stems, have some concepts more."""
    by_stem = {key[0]: known.concepts(key[0]) | names for key, names in words.items() if len(key) == 1}
    phrases = {key: known.by_phrase.get(key, Concepts()) | names for key, names in words.items() if len(key) > 1}
    return replace(
        known,
        by_stem=known.by_stem | by_stem,
        by_phrase=known.by_phrase | phrases,
        nouns=known.nouns.union(filter(_is_noun_phrase, phrases)),
    )


@kept_table
def stems_of(section: str, name: str = "predicates") -> frozenset[str]:
    """Give the stems of one word list of the lexicon."""
    return frozenset(stem(word) for word in lexicon.read_words(name, section))


@cache
def stems_among(*sections: str) -> frozenset[str]:
    """Give the stems of several lists of predicates together."""
    return frozenset().union(*map(stems_of, sections))


@cache
def clashing_prepositions() -> frozenset[tuple[str, str]]:
    """Give the pairs of prepositions that say opposite things of the same noun."""
    table = lexicon.read_table("predicates", "clashing prepositions")
    pairs = {(left, right) for left, others in table.items() for right in others}
    return frozenset(pairs | {(right, left) for left, right in pairs})


@cache
def circumstance_prepositions() -> frozenset[str]:
    """Give the prepositions of phrases that tell of circumstances and make no other case."""
    return lexicon.read_words("predicates", "circumstances")
