"""Strangers: drafts that name people and places, and none that a facts file knows.

What such a draft calls "the flood" or "the probe" is hardly the flood or probe of that file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language.clauses.steps import time_words
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.language.names.gazetteer import Gazetteer
    from factcheck.model import Entity

_NAME = regex(r"[A-Z](?<=[a-z,] [A-Z])[a-z]{2,20}\b")
_PROPER = regex(r"\b[A-Z][a-z]{2,20}\b")
_COMMON = regex(r"[A-Z][\w'’-]* (?!of\b|the\b|and\b|for\b|in\b|de\b|du\b|la\b)[a-z]{3,20}\b")
_SEVERAL = 3  # different names inside sentences
_MOST_ENTITIES = 1_000  # of larger bases nothing is sure
_LONGEST = 20_000  # characters of a draft that are looked at


class Strangers(Struct, frozen=True):
    """Which facts files a draft is strange to: those of which it names nobody and nothing, or every one."""

    files: frozenset[str | None] = frozenset()
    every: bool = False

    def cover(self, file: str | None) -> bool:
        """Tell whether the draft is strange to what a file tells."""
        return self.every or file in self.files


def find_strangers(text: str, gazetteer: Gazetteer) -> Strangers:
    """Find the facts files that a draft with several names is strange to; a file without entities tells nothing."""
    if not 0 < len(gazetteer.entities) <= _MOST_ENTITIES:
        return Strangers()
    read = text[:_LONGEST]
    named = {name for name in _NAME.findall(read) if name.lower() not in time_words()}
    if len(named) < _SEVERAL:
        return Strangers()
    known: dict[str | None, list[Entity]] = {}
    for entity in gazetteer.entities.values():
        known.setdefault(entity.path, []).append(entity)
    files = frozenset(
        file
        for file, entities in known.items()
        if not any(name in read for entity in entities for name in _names_of(entity))
    )
    return Strangers(files, every=len(files) == len(known))


def _names_of(entity: Entity) -> Iterator[str]:
    """Yield what tells that a draft speaks of an entity: its names, a surname, the place in a name or an office.

    Lower-case aliases ("the probe") are anybody's.
    """
    yield from (name for name in (entity.name, *entity.aliases) if name[:1].isupper())
    if entity.kind == "person":
        yield entity.name.rsplit(" ", 1)[-1]
    described = [name for name in (entity.name, *entity.aliases) if _COMMON.search(name)]
    for phrase in (*described, *(role.title for role in entity.roles)):
        yield from _PROPER.findall(phrase)  # "Tal harbour bridge", "mayor of Tal"
