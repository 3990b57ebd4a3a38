"""Strangers: drafts that name people and places, and none that the facts know.

What such a draft calls "the flood" or "the probe" is hardly the facts' own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.language.names.gazetteer import Gazetteer

_NAME = regex(r"(?<=[a-z,] )[A-Z][a-z]{2,20}\b")
_SEVERAL = 3  # different names inside sentences
_MOST_ENTITIES = 200  # of larger bases some name stands in any draft
_LONGEST = 20_000  # characters of a draft that are looked at


def names_only_strangers(text: str, gazetteer: Gazetteer) -> bool:
    """Tell whether a draft has several names and none of an entity that the facts know."""
    entities = gazetteer.entities.values()
    if not 0 < len(entities) <= _MOST_ENTITIES:
        return False
    read = text[:_LONGEST]
    if len(set(_NAME.findall(read))) < _SEVERAL:
        return False
    names = {name for entity in entities for name in (entity.name, *entity.aliases) if name[:1].isupper()}
    names |= {entity.name.rsplit(" ", 1)[-1] for entity in entities if entity.kind == "person"}
    return not any(name in read for name in names)  # lower-case aliases ("the probe") are anybody's
