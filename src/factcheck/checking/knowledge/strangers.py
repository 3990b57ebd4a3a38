"""Strangers: drafts that name people and places, and none that the facts know.

What such a draft calls "the flood" or "the probe" is hardly the facts' own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.clauses.steps import time_words
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.language.names.gazetteer import Gazetteer
    from factcheck.model import Entity

_NAME = regex(r"(?<=[a-z,] )[A-Z][a-z]{2,20}\b")
_PROPER = regex(r"\b[A-Z][a-z]{2,20}\b")
_COMMON = regex(r"[A-Z][\w'’-]* (?!of\b|the\b|and\b|for\b|in\b|de\b|du\b|la\b)[a-z]{3,20}\b")
_SEVERAL = 3  # different names inside sentences
_MOST_ENTITIES = 200  # of larger bases some name stands in any draft
_LONGEST = 20_000  # characters of a draft that are looked at


def names_only_strangers(text: str, gazetteer: Gazetteer) -> bool:
    """Tell whether a draft has several names and none of an entity that the facts know."""
    entities = gazetteer.entities.values()
    if not 0 < len(entities) <= _MOST_ENTITIES:
        return False
    read = text[:_LONGEST]
    named = {name for name in _NAME.findall(read) if name.lower() not in time_words()}
    if len(named) < _SEVERAL:
        return False
    return not any(name in read for entity in entities for name in _names_of(entity))


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
