"""Names of people and bodies: taking titles off, guessing a gender, and finding the full name behind a short one."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct, field

from factcheck.language.lexicon import listed, read_table, read_words
from factcheck.language.names.genders import gender_of_noun, given_names, is_given_name
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST = 40


@cache
def _short_forms() -> frozenset[tuple[str, str]]:
    """Give the pairs of a given name and what is made of it, by stems, either way round."""
    table = read_table("given_names", "short forms")
    pairs = {(stem(full), stem(short)) for full, shorts in table.items() for short in shorts}
    return frozenset(pairs | {(short, full) for full, short in pairs})


def same_given_name(left: str, right: str) -> bool:
    """Tell whether two given names, by stems, can be one person's: the same, or one made of the other ("Tim")."""
    return left == right or (left, right) in _short_forms()


class Name(Struct, frozen=True):
    """A name as it stands: its words without titles, the same in lower case, and the titles before it (lower case)."""

    words: tuple[str, ...]
    key: tuple[str, ...]
    titles: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The name in one string."""
        return " ".join(self.words)


@lru_cache(maxsize=20_000)
def parse_name(words: tuple[str, ...]) -> Name:
    """Part the titles from a run of capitalised words; if all are titles, the last ones are kept as the name."""
    first = 0
    if len(words) > 1 and not (len(words) == 2 and words[1].lower() in read_words("people", "group")):
        titles = read_words("titles", "title")
        while first < len(words) - 1 and words[first].lower() in titles:
            first += 1
        if first < len(words) - 2 and words[first].lower() in read_words("people", "person"):
            first += 1
        first = _find_given(words, first)
    kept = tuple(word[:-2] if word.endswith(("'s", "’s")) else word for word in words[first:])
    return Name(kept, tuple(word.lower() for word in kept), tuple(word.lower() for word in words[:first]))


def _find_given(words: Sequence[str], first: int) -> int:
    """Find where a person's own name begins behind other capitalised words ("State | Marco Rubio")."""
    genders = given_names()
    if len(words) - first > 2 and words[first].lower() not in genders and len(words[first]) > 1:
        for index in range(first + 1, len(words) - 1):
            if words[index].lower() in genders and words[index - 1].lower() not in genders:
                return index
    return first


def guess_gender(name: Name) -> str | None:
    """Guess from a title or a given name; None where neither tells."""
    for title in name.titles:
        gender = gender_of_noun(title)
        if gender:
            return gender
    if len(name.words) > 1:
        return given_names().get(name.words[0].lower()) or given_names().get(name.words[0].lower().split("-")[0])
    return None


class Bearer(Struct):
    """Somebody or something named in a text, with what the text tells of it."""

    name: Name
    gender: str | None = None
    person: bool = False
    roles: dict[str, set[str]] = field(default_factory=dict)
    mentions: int = 0

    @property
    def text(self) -> str:
        """The fullest name met."""
        return self.name.text

    def describe(self, words: Sequence[str]) -> None:
        """Add a description in lower case ("former", "peruvian", "president"): nouns are roles, the rest limits."""
        nouns = [word for word in words if word in read_words("people", "person")]
        for noun in nouns:
            self.roles.setdefault(noun, set()).update(word for word in words if word != noun)


class NameIndex:
    """All names of one text, found again by surname, given name or any of their words."""

    def __init__(self) -> None:
        self._bearers: dict[tuple[str, ...], Bearer] = {}
        self._by_word: dict[str, list[Bearer]] = {}
        self._by_role: dict[str, list[Bearer]] = {}
        self._doubtful: set[tuple[str, ...]] = set()

    def add(self, name: Name, *, doubtful: bool = False, described: Sequence[str] = ()) -> None:
        """Count one mention of a name, with the words that describe its bearer there.

        A doubtful one (capital only by its place) counts if the name is known or likely, or comes back.
        """
        key = name.key
        if doubtful and key not in self._bearers and key not in self._doubtful and not is_given_name(key[0]):
            self._doubtful.add(key)
            return
        bearer = self._bearers.get(key)
        if bearer is None:
            bearer = Bearer(name)
            self._bearers[key] = bearer
            for word in {key[0], _surname(key)}:
                _append(self._by_word, word, bearer)
        bearer.mentions += 1
        if bearer.gender is None and (name.titles or bearer.mentions == 1):
            bearer.gender = guess_gender(name)
        if name.titles or (not bearer.person and len(key) > 1 and is_given_name(key[0])):
            bearer.person = True
            self._describe(bearer, name.titles)
        if described and not described[-1].endswith("ly"):
            self._describe(bearer, described)

    def _describe(self, bearer: Bearer, words: Sequence[str]) -> None:
        known = len(bearer.roles)
        bearer.describe(words)
        for role in list(bearer.roles)[known:]:
            _append(self._by_role, role, bearer)

    def find(self, name: Name) -> tuple[Bearer, ...]:
        """Find whom a name may stand for: full names that end (or begin) with it, or the name itself."""
        key = name.key
        own = self._bearers.get(key)
        if len(key) > 1:
            return (own,) if own else ()
        word = key[0]
        fuller = [b for b in self._by_word.get(word, ()) if len(b.name.words) > 1]
        if not fuller:
            return (own,) if own else ()
        by_surname = [b for b in fuller if _surname(b.name.key) == word]
        gender = guess_gender(name)
        candidates = by_surname or [b for b in fuller if b.person or is_given_name(word)]
        if gender:
            candidates = [b for b in candidates if b.gender in {gender, None}] or candidates
        if not candidates:
            return (own,) if own else ()
        return tuple(candidates)

    def get(self, name: Name) -> Bearer | None:
        """Give the bearer of exactly this name."""
        return self._bearers.get(name.key)

    def holders(self, role: str) -> tuple[Bearer, ...]:
        """Give those to whom the text gives a role, in order of its first mention."""
        return tuple(self._by_role.get(role, ()))

    def bearers(self) -> tuple[Bearer, ...]:
        """Everyone named, in order of first mention."""
        return tuple(self._bearers.values())


def _append(table: dict[str, list[Bearer]], key: str, bearer: Bearer) -> None:
    """Add a bearer to those of a key, up to as many as can matter: more than two are uncertain anyway."""
    bearers = table.setdefault(key, [])
    if len(bearers) < _MOST:
        bearers.append(bearer)


def _surname(key: tuple[str, ...]) -> str:
    last = len(key) - 1
    while last > 0 and key[last] in listed("name_words/suffixes"):
        last -= 1
    return key[last]
