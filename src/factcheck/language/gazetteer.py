"""The gazetteer: which entity of the facts a name, an alias, a surname or a role in a text stands for.

A name stands for an entity only where nothing speaks against it: "Clara Sandoval" is not the known Miguel Sandoval,
and a role is its holder only while the role lasts.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.morphology import stem
from factcheck.language.tokens import Tokens, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from factcheck.model import Entity

_MAX_NAME = 8  # tokens
_AFTER_HEAD = re.compile(r" (?:of|for|at|in|to|on) ")
_SMALL = frozenset({"the", "a", "an", "of", "and", "for", "in", "on", "to", "'s"})


class Mention(Struct, frozen=True):
    """A run of tokens that names one or, where it can't be told, several entities."""

    start: int
    end: int
    entities: tuple[str, ...]


def fold(word: str) -> str:
    """Fold case and accents, so that "Núñez" and "NUNEZ" meet (Unicode NFKD without combining marks)."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark)).replace("’", "'")


@cache
def _places() -> dict[str, str]:
    """Map each place name and demonym, folded, to the place's own folded name."""
    places: dict[str, str] = {}
    for place, others in lexicon.read_table("demonyms", "places").items():
        for name in (place, *others):
            places.setdefault(fold(name), fold(place))
    return places


def place_of(name: str) -> str | None:
    """Give the folded name of the place that a name or demonym belongs to, None if it is no known place."""
    return _places().get(fold(name).removeprefix("the "))


class Gazetteer:
    """An index of the names of entities, built once and then only read."""

    def __init__(self, entities: Iterable[Entity] = ()) -> None:
        self.entities = {entity.id: entity for entity in entities}
        self._names: dict[tuple[str, ...], set[str]] = {}
        self._uncapitalised: set[tuple[str, ...]] = set()
        self._surnames: dict[str, set[str]] = {}
        self._given: dict[str, frozenset[str]] = {}
        self._role_words: set[str] = set()
        self._roles: dict[frozenset[str], list[tuple[str, int]]] = {}
        self._role_heads: dict[frozenset[str], str] = {}
        self._roles_by_word: dict[str, set[frozenset[str]]] = {}
        for entity in self.entities.values():
            self._add(entity)
        self._first: dict[str, int] = {}
        for key in self._names:
            self._first[key[0]] = max(len(key), self._first.get(key[0], 0))
        self._openers = {key[0] for key in self._names if len(key) > 1}

    def _add(self, entity: Entity) -> None:
        """Enter the names, surnames and roles of one entity."""
        words: set[str] = set()
        for name in (entity.name, *entity.aliases):
            key = _key(name)
            if key:
                self._names.setdefault(key, set()).add(entity.id)
                words.update(key)
                if name == name.lower():
                    self._uncapitalised.add(key)
                if key[0] == "the" and key not in self._uncapitalised:
                    self._names.setdefault(key[1:], set()).add(entity.id)
        self._given[entity.id] = frozenset(words)
        if entity.kind == "person":
            for name in (entity.name, *entity.aliases):
                key = _key(name)
                if len(key) > 1:
                    self._surnames.setdefault(key[-1], set()).add(entity.id)
        for number, role in enumerate(entity.roles):
            title = role_key(role.title)
            self._roles.setdefault(title, []).append((entity.id, number))
            self._role_words |= title
            self._role_heads[title] = _role_head(role.title)
            for word in title:
                self._roles_by_word.setdefault(word, set()).add(title)

    def symbol(self, entity: str) -> str:
        """Give the symbol of an entity: its id marked with @, or the folded name of a place that demonyms share."""
        known = self.entities[entity]
        place = place_of(known.name) if known.kind == "place" else None
        return place or "@" + entity

    def mentions(self, tokens: Tokens) -> tuple[Mention, ...]:
        """Find the names of entities among the tokens, longest first, without overlap."""
        folded = [word if word.isascii() else fold(word) for word in tokens.words]
        found: list[Mention] = []
        i, count = 0, len(folded)
        while i < count:
            mention = self._mention_at(tokens, folded, i)
            if mention is not None:
                found.append(mention)
                i = mention.end
            else:
                i += 1
        return tuple(found)

    def _mention_at(self, tokens: Tokens, folded: list[str], i: int) -> Mention | None:
        """Find the longest name that begins with token i."""
        longest = self._first.get(folded[i])
        if longest is not None:
            for length in range(min(longest, len(folded) - i), 0, -1):
                key = tuple(folded[i : i + length])
                ids = self._names.get(key)
                if ids and (_printed_as_name(tokens, i, i + length) or key in self._uncapitalised):
                    return self._unless_other_name(tokens, folded, i, i + length, ids)
        ids = self._surnames.get(folded[i])
        if ids and tokens.printed[i][:1].isupper():
            return self._unless_other_name(tokens, folded, i, i + 1, ids)
        return None

    def _unless_other_name(
        self, tokens: Tokens, folded: list[str], start: int, end: int, ids: set[str]
    ) -> Mention | None:
        """Drop the persons whose name another given name before it, or another surname after it, rules out."""
        kept = []
        for entity in sorted(ids):
            known = self._given[entity]
            if self.entities[entity].kind == "person" and (
                self._is_other_name(tokens, folded, start - 1, known, before=True)
                or self._is_other_name(tokens, folded, end, known, before=False)
            ):
                continue
            kept.append(entity)
        return Mention(start, end, tuple(kept)) if kept else None

    def _is_other_name(self, tokens: Tokens, folded: list[str], i: int, known: frozenset[str], *, before: bool) -> bool:
        """Tell whether the token beside a name makes it the name of somebody else."""
        if not 0 <= i < len(folded):
            return False
        printed, word = tokens.printed[i], folded[i]
        gap = tokens.starts[i + 1] - tokens.ends[i] if before else tokens.starts[i] - tokens.ends[i - 1]
        if gap != 1 or not printed[0].isupper() or not printed.replace("-", "").isalpha() or word in known:
            return False
        if len(word) == 1 or word in _title_words() or place_of(printed) is not None or stem(word) in self._role_words:
            return False
        sentence_start = i == 0 or tokens.printed[i - 1] in {".", "!", "?", '"', "“"}
        if not before or not sentence_start:
            return not (before and word in _common_openers())
        return word not in _common_openers() and word in self._openers

    def resolve(self, name: str, on: date | None = None) -> tuple[str, ...]:
        """Give the ids of the entities that a name, alias, surname or role title can stand for on a day."""
        key = _key(name)
        if not key:
            return ()
        exact = self._names.get(key) or (self._names.get(key[1:]) if key[0] == "the" else None)
        if exact:
            return tuple(sorted(exact))
        mentions = [mention for mention in self.mentions(tokenise(name)) if mention.entities]
        people = [m for m in mentions if any(self.entities[e].kind == "person" for e in m.entities)]
        if people:
            return people[-1].entities
        holders = self.by_role(name, on)
        return holders or (mentions[0].entities if len(mentions) == 1 and len(key) <= 3 else ())

    def by_role(self, title: str, on: date | None = None) -> tuple[str, ...]:
        """Give the ids of those who hold a role on a day; without a day, of all who ever held it.

        A title may leave parts of the role out ("the president" for "president of Peru"), never add to it.
        """
        return self._holders(role_key(title), on, frozenset())

    def by_role_phrase(
        self, phrase: str, on: date | None = None, setting: frozenset[str] = frozenset()
    ) -> tuple[str, ...]:
        """Give the one entity whose role a definite phrase describes ("the Peruvian president"), or nothing.

        What the phrase leaves out of the role must stand in the `setting`, as symbols.
        """
        key = role_key(phrase)
        found = self._holders(key, on, None) or self._holders(key, on, setting)
        return found if len(found) == 1 else ()

    def _holders(self, key: frozenset[str], on: date | None, setting: frozenset[str] | None) -> tuple[str, ...]:
        """Find the holders of the roles that a key fits: wholly where `setting` is None, else with what it adds.

        An empty setting lets anything be left out.
        """
        if not key or not all(word in self._roles_by_word for word in key):
            return ()
        rarest = min((self._roles_by_word[word] for word in key), key=len)
        found = {
            entity
            for role_key in rarest
            if key <= role_key
            and self._role_heads[role_key] in key
            and (key == role_key or (setting is not None and (not setting or role_key - key <= setting)))
            for entity, number in self._roles[role_key]
            if on is None or self.entities[entity].roles[number].period.holds_on(on)
        }
        return tuple(sorted(found))

    def roles_named(self, title: str) -> tuple[tuple[str, int], ...]:
        """Give entity and number of each role with just this title, whatever its period."""
        return tuple(self._roles.get(role_key(title), ()))


def _key(name: str) -> tuple[str, ...]:
    """Give the folded tokens of a name."""
    return tuple(fold(word) for word in tokenise(name.strip()).words)[:_MAX_NAME]


def role_key(title: str) -> frozenset[str]:
    """Give the content of a role title, places under their own name ("Peruvian president" as "president of Peru")."""
    words = [word for word in tokenise(title).words if word not in _SMALL and any(map(str.isalnum, word))]
    return frozenset(place_of(word) or stem(fold(word)) for word in words)


def _role_head(title: str) -> str:
    """Give the stem of the noun that a role title is about: "author" of "lead author of the study"."""
    before = _AFTER_HEAD.split(title, maxsplit=1)[0]
    words = [word for word in tokenise(before).words if any(map(str.isalpha, word)) and word != "'s"]
    return place_of(words[-1]) or stem(fold(words[-1])) if words else ""


def _printed_as_name(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether a run of tokens is printed as a name: some capital, or a mark such as @."""
    return any(word[0].isupper() or word[0] in "@#" or word[0].isdigit() for word in tokens.printed[start:end])


@cache
def _title_words() -> frozenset[str]:
    """Give the words that stand before a name without being part of it."""
    sections = lexicon.read_sections("titles")
    return frozenset(fold(word) for section in sections for word in lexicon.read_words("titles", section))


@cache
def _common_openers() -> frozenset[str]:
    """Give words that begin sentences with a capital though they are no names."""
    return frozenset(
        word
        for section in ("determiner", "preposition", "subordinator", "conjunction", "adverb", "relative", "that", "be",
                        "have", "do", "modal", "pronoun", "number")
        for word in lexicon.read_words("closed_classes", section)
    )  # fmt: skip
