"""The gazetteer: which entity of the facts a name, an alias, a surname or a role in a text stands for.

A name stands for an entity only where nothing speaks against it: "Clara Sandoval" is not the known Miguel Sandoval,
and a role is its holder only while the role lasts.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.names.genders import is_given_name
from factcheck.language.names.keys import name_key, role_key
from factcheck.language.names.name_index import index_names
from factcheck.language.names.places import place_of
from factcheck.language.text.folding import fold
from factcheck.language.text.tokens import Tokens, tokenise
from factcheck.language.words.morphology import stem
from factcheck.language.words.word_letters import letter_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from factcheck.language.names.name_index import KnownRole, NameIndex, NameWord
    from factcheck.model import Entity

_MOST_TEXTS = 256  # whose names are kept
_NATIVE, _SHORT = ("n", "an", "ian"), 3
_NO_NOUNS = frozenset("IbhdmCSWTtVEKnp.,:-)")  # classes of words that can't be the noun of a phrase


class Mention(Struct, frozen=True):
    """A run of tokens that names one or, where it can't be told, several entities."""

    start: int
    end: int
    entities: tuple[str, ...]


class Gazetteer:
    """The names of entities, ready to be found in texts; built once and then only read."""

    def __init__(self, entities: Iterable[Entity] = (), index: NameIndex | None = None) -> None:
        if index is None:
            index = index_names(entities)
        self.entities = index.entities
        self._words = index.words
        self._names = index.names
        self._roles = index.roles
        self._given: dict[str, frozenset[str]] = {}
        self._symbols: dict[str, str] = {}
        self._mentions: dict[str, tuple[Mention, ...]] = {}

    def symbol(self, entity: str) -> str:
        """Give the symbol of an entity: its id marked with @, or the folded name of a place that demonyms share."""
        found = self._symbols.get(entity)
        if found is None:
            known = self.entities[entity]
            place = place_of(known.name) if known.kind == "place" else None
            found = self._symbols[entity] = place or "@" + entity
        return found

    def symbol_of_native(self, printed: str) -> str | None:
        """Give the symbol of the place of the facts that a word is the regular adjective of ("Ostrovan", "Talian")."""
        if not printed.endswith("an") or not printed[0].isupper() or is_given_name(printed):
            return None
        for ending in _NATIVE:
            place = printed.removesuffix(ending)
            named = self._names.get(fold(place)) if place != printed and len(place) > _SHORT else None
            if named is not None and (ending == "n") is place.endswith("a") and len(named.entities) == 1:
                entity = named.entities[0]
                return self.symbol(entity) if self.entities[entity].kind == "place" else None
        return None

    def mentions(self, tokens: Tokens) -> tuple[Mention, ...]:
        """Find the names of entities among the tokens, longest first, without overlap; those of the latest are kept."""
        found = self._mentions.get(tokens.text)
        if found is None:
            if len(self._mentions) >= _MOST_TEXTS:
                self._mentions.clear()
            found = self._mentions[tokens.text] = self._find_mentions(tokens)
        return found

    def _find_mentions(self, tokens: Tokens) -> tuple[Mention, ...]:
        words = tokens.words
        folded = list(words) if tokens.text.isascii() else [word if word.isascii() else fold(word) for word in words]
        found: list[Mention] = []
        end = 0
        for i, known in enumerate(map(self._words.get, folded)):
            mention = self._mention_at(tokens, folded, i, known) if known is not None and i >= end else None
            if mention is not None:
                if folded[i] == "the" and len(folded) > i + 1 and (inner := self._words.get(folded[i + 1])) is not None:
                    longer = self._mention_at(tokens, folded, i + 1, inner)
                    mention = longer if longer is not None and longer.end > mention.end else mention
                found.append(mention)
                end = mention.end
        return tuple(found)

    def _mention_at(self, tokens: Tokens, folded: list[str], i: int, known: NameWord) -> Mention | None:
        """Find the longest name that begins with token i, of which `known` tells what it can be."""
        for length in range(min(known.longest, len(folded) - i), 0, -1):
            named = self._names.get(" ".join(folded[i : i + length]))
            if named and (_printed_as_name(tokens, i, i + length) or named.uncapitalised):
                return self._unless_other_name(tokens, folded, i, i + length, named.entities)
        if known.bearers and tokens.printed[i][:1].isupper():
            return self._unless_other_name(tokens, folded, i, i + 1, known.bearers)
        if len(known.owners) == 1 and _is_short_name(tokens, folded, i):
            return Mention(i, i + 1, known.owners)
        return None

    def _unless_other_name(
        self, tokens: Tokens, folded: list[str], start: int, end: int, ids: tuple[str, ...]
    ) -> Mention | None:
        """Drop the persons whose name another given name before it, or another surname after it, rules out.

        So is the place dropped whose name is but the end of another's ("Greater Tal", "Mount Tal").
        """
        kept = []
        for entity in ids:
            known = self._words_of(entity)
            if self.entities[entity].kind == "place" and _is_of_other_place(tokens, folded, start - 1, known):
                continue
            if self.entities[entity].kind == "person" and (
                self._is_other_name(tokens, folded, start - 1, known, before=True)
                or self._is_other_name(tokens, folded, end, known, before=False)
            ):
                continue
            kept.append(entity)
        return Mention(start, end, tuple(kept)) if kept else None

    def _words_of(self, entity: str) -> frozenset[str]:
        """Give the folded words of all names of an entity."""
        found = self._given.get(entity)
        if found is None:
            known = self.entities[entity]
            words = (word for name in (known.name, *known.aliases) for word in name_key(name))
            found = self._given[entity] = frozenset(words)
        return found

    def _is_other_name(self, tokens: Tokens, folded: list[str], i: int, known: frozenset[str], *, before: bool) -> bool:
        """Tell whether the token beside a name makes it the name of somebody else."""
        if not 0 <= i < len(folded):
            return False
        printed, word = tokens.printed[i], folded[i]
        gap = tokens.starts[i + 1] - tokens.ends[i] if before else tokens.starts[i] - tokens.ends[i - 1]
        if gap != 1 or not printed[0].isupper() or not printed.replace("-", "").isalpha() or word in known:
            return False
        if len(word) == 1 or word in _title_words() or place_of(printed) is not None or stem(word) in self._roles:
            return False
        sentence_start = i == 0 or tokens.printed[i - 1] in {".", "!", "?", '"', "“"}
        if not before or not sentence_start:
            return not (before and word in _common_openers())
        opener = self._words.get(word)
        named = (opener is not None and opener.longest > 1) or is_given_name(word)
        return word not in _common_openers() and named

    def resolve(self, name: str, on: date | None = None) -> tuple[str, ...]:
        """Give the ids of the entities that a name, alias, surname or role title can stand for on a day."""
        key = name_key(name)
        if not key:
            return ()
        exact = self._names.get(" ".join(key)) or (self._names.get(" ".join(key[1:])) if key[0] == "the" else None)
        if exact:
            return exact.entities
        tokens = tokenise(name)
        mentions = [mention for mention in self.mentions(tokens) if mention.entities]
        known = [m for m in mentions if any(self.entities[e].kind == "person" for e in m.entities)]
        people = [mention for mention in known if not _is_beside(tokens, mention)]
        if people:
            return people[-1].entities
        if known:
            return ()  # "Lee's deputy"
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
        if not self._roles_with(key):
            return ()
        found = self._holders(key, on, None) or self._holders(key, on, setting)
        return found if len(found) == 1 else ()

    def _holders(self, key: frozenset[str], on: date | None, setting: frozenset[str] | None) -> tuple[str, ...]:
        """Find the holders of the roles that a key fits: wholly where `setting` is None, else with what it adds.

        An empty setting lets anything be left out.
        """
        found = {
            entity
            for role in self._roles_with(key)
            if role.head in key
            and (key == role.key or (setting is not None and self._is_told(role.key - key, setting)))
            for entity, number in role.holders
            if on is None or self.entities[entity].roles[number].period.holds_on(on)
        }
        return tuple(sorted(found))

    def _is_told(self, rest: frozenset[str], setting: frozenset[str]) -> bool:
        """Tell whether a setting has the words that a phrase leaves out of a role, or names the one body they name.

        Where it names another body of that kind as well, the phrase may be of either.
        """
        if not rest or not setting:
            return True
        left = rest - setting
        if not left:
            own = set(filter(place_of, rest))
            return not own or own >= set(filter(place_of, setting))
        named = [self.entities[s[1:]] for s in setting if s.startswith("@") and s[1:] in self.entities]
        bodies = [entity for entity in named if left <= role_key(entity.name)]
        return len(bodies) == 1 and not any(e.kind == bodies[0].kind and e is not bodies[0] for e in named)

    def _roles_with(self, key: frozenset[str]) -> list[KnownRole]:
        """Give the roles whose titles have all the words of a key; none for an empty key."""
        fewest: Sequence[KnownRole] = ()
        for word in key:
            known = self._roles.get(word)
            if not known:
                return []
            fewest = known if not fewest or len(known) < len(fewest) else fewest
        return [role for role in fewest if key <= role.key]

    def roles_of(self, word: str) -> tuple[KnownRole, ...]:
        """Give the roles in whose titles a word stands, by its symbol."""
        return self._roles.get(word, ())

    def is_of_roles(self, word: str) -> bool:
        """Tell whether the content of a word stands in the title of some role."""
        key = role_key(word)
        return bool(key) and all(part in self._roles for part in key)

    def roles_named(self, title: str) -> tuple[tuple[str, int], ...]:
        """Give entity and number of each role with just this title, whatever its period."""
        key = role_key(title)
        return tuple(holder for role in self._roles_with(key) if role.key == key for holder in role.holders)


def _is_beside(tokens: Tokens, mention: Mention) -> bool:
    """Tell whether a name only stands beside the noun of a phrase, for another ("Lee's deputy", "a friend of Lee")."""
    before, after = tokens.words[: mention.start], tokens.words[mention.end : mention.end + 1]
    owning = after in {("'s",), ("'",)}
    return owning or bool(before[-1:] and before[-1] in lexicon.read_words("closed_classes", "preposition"))


def _is_of_other_place(tokens: Tokens, folded: list[str], i: int, known: frozenset[str]) -> bool:
    """Tell whether the token before the name of a place makes it that of another one."""
    if i < 0 or not tokens.printed[i][0].isupper() or folded[i] in known:
        return False
    return tokens.starts[i + 1] - tokens.ends[i] == 1 and folded[i] in lexicon.read_words("name_words", "other places")


def _is_short_name(tokens: Tokens, folded: list[str], i: int) -> bool:
    """Tell whether a word stands for a longer name: with a capital, after "the", and with no noun or name behind it."""
    if i == 0 or folded[i - 1] != "the" or not tokens.printed[i][0].isupper():
        return False
    return i + 1 >= len(folded) or letter_of(tokens.printed[i + 1]) in _NO_NOUNS


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
    """Give words that begin sentences with a capital though they are no names, and those that date what follows."""
    dates = frozenset((*lexicon.read_table("times", "months"), *lexicon.read_table("times", "weekdays")))
    return dates | frozenset(
        word
        for section in ("determiner", "preposition", "subordinator", "conjunction", "adverb", "relative", "that", "be",
                        "have", "do", "modal", "pronoun", "number")
        for word in lexicon.read_words("closed_classes", section)
    )  # fmt: skip
