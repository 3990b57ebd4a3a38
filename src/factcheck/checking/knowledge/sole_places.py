"""Sole places: the one place of a draft that "the county" or "the town" can mean, by its name, the facts or alone.

A place whose name does not tell what it is ("Tarvik") is only meant where the draft names no other one, and only by a
noun for what stands for itself: the county may be the one that a town lies in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lexicon import listed
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import is_plural

if TYPE_CHECKING:
    from factcheck.checking.knowledge.callings import Callings
    from factcheck.checking.knowledge.cast import Cast
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument

_PLACE = "place"


def find_sole_place(argument: Argument, place: int, cast: Cast, callings: Callings, knowledge: Knowledge) -> str | None:
    """Give the place that a noun can only mean at some place of the text."""
    noun, entities = argument.head_word, knowledge.gazetteer.entities
    if not is_called_place(argument):
        return None
    named = {entity for entity in cast.bodies(place) if entities[entity].kind == _PLACE}
    fitting = {one for one in named if knowledge.is_headed(one, noun) or argument.head in callings.of(one)}
    found = fitting or named
    entity = next(iter(found)) if len(found) == 1 else None
    if entity is None or fitting or noun not in listed("bodies/settlements"):
        return entity if fitting else None
    told = callings.of(entity) | knowledge.name_words(entity)
    return None if told & stems_of("places", "bodies") or cast.names_elsewhere(place) else entity


def is_called_place(argument: Argument) -> bool:
    """Tell whether a phrase is a noun alone for one place."""
    noun = argument.head_word
    return argument.symbols == {argument.head} and noun in listed("bodies/places") and not is_plural(noun)
