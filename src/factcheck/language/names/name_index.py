"""The index of names: what a gazetteer looks up, as tables by plain text, so that a file can hold them as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language.lexicon.patterns import worded
from factcheck.language.names.keys import name_key, role_key, symbol_of
from factcheck.language.text.folding import fold
from factcheck.language.text.tokens import tokenise

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.model import Entity

_AFTER_HEAD = worded(r" {of what there is} ")


class NameWord(Struct, frozen=True, array_like=True):
    """What a word can be in names: the first of one of so many words at most, the surname of these people.

    `owners` are the bodies, works, events and places in whose names it stands with a capital.
    """

    longest: int = 0
    bearers: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()


class Named(Struct, frozen=True, array_like=True):
    """The entities that have a name, in order of their ids, and whether it is also written without a capital."""

    entities: tuple[str, ...]
    uncapitalised: bool = False


class KnownRole(Struct, frozen=True, array_like=True):
    """A role by the content of its title: its head noun, and who holds it, as an entity and the number of its role."""

    key: frozenset[str]
    head: str
    holders: tuple[tuple[str, int], ...]


class NameIndex(Struct, frozen=True):
    """The tables: entities by id, what is known of a word, of a whole name, and the roles that have a word."""

    entities: Mapping[str, Entity]
    words: Mapping[str, NameWord]
    names: Mapping[str, Named]
    roles: Mapping[str, tuple[KnownRole, ...]]


def index_names(entities: Iterable[Entity]) -> NameIndex:
    """Build the index of the names and roles of entities."""
    known = {entity.id: entity for entity in entities}
    names: dict[tuple[str, ...], set[str]] = {}
    uncapitalised: set[tuple[str, ...]] = set()
    surnames: dict[str, set[str]] = {}
    owners: dict[str, set[str]] = {}
    for entity in known.values():
        for name in (entity.name, *entity.aliases):
            key = name_key(name)
            if not key:
                continue
            names.setdefault(key, set()).add(entity.id)
            if name == name.lower():
                uncapitalised.add(key)
            if key[0] == "the" and key not in uncapitalised:
                names.setdefault(key[1:], set()).add(entity.id)
            if entity.kind == "person" and len(key) > 1:
                surnames.setdefault(key[-1], set()).add(entity.id)
            elif entity.kind != "person" and len(key) > 1:
                for word in name.split():
                    if word[0].isupper():
                        owners.setdefault(fold(word), set()).add(entity.id)
    longest: dict[str, int] = {}
    for key in names:
        longest[key[0]] = max(len(key), longest.get(key[0], 0))
    return NameIndex(
        entities=known,
        words={
            word: NameWord(
                longest.get(word, 0), tuple(sorted(surnames.get(word, ()))), tuple(sorted(owners.get(word, ())))
            )
            for word in dict.fromkeys((*longest, *surnames, *owners))
        },
        names={" ".join(key): Named(tuple(sorted(ids)), key in uncapitalised) for key, ids in names.items()},
        roles=_index_roles(known.values()),
    )


def _index_roles(entities: Iterable[Entity]) -> dict[str, tuple[KnownRole, ...]]:
    """Map each word of role titles to the roles that have it."""
    holders: dict[frozenset[str], list[tuple[str, int]]] = {}
    heads: dict[frozenset[str], str] = {}
    for entity in entities:
        for number, role in enumerate(entity.roles):
            key = role_key(role.title)
            holders.setdefault(key, []).append((entity.id, number))
            heads[key] = role_head(role.title)
    roles: dict[str, list[KnownRole]] = {}
    for key, held in holders.items():
        known = KnownRole(key, heads[key], tuple(held))
        for word in key:
            roles.setdefault(word, []).append(known)
    return {word: tuple(found) for word, found in roles.items()}


def role_head(title: str) -> str:
    """Give the stem of the noun that a role title is about: "author" of "lead author of the study"."""
    before = _AFTER_HEAD.split(title, maxsplit=1)[0]
    words = [word for word in tokenise(before).words if any(map(str.isalpha, word)) and word != "'s"]
    return symbol_of(words[-1]) if words else ""
