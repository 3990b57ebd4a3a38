"""Sole things: the one event or work of a draft that "the race" or "the book" can mean, by name or as the only one.

A noun must fit what a name or the facts tell that it is; where they tell nothing, any will do for the only one.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.words.counted import is_plural
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.checking.knowledge.callings import Callings
    from factcheck.checking.knowledge.cast import Cast
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument

_KINDS = {"event": "occasions", "work": "works"}  # of entities, and the nouns for them


def find_sole_thing(argument: Argument, place: int, cast: Cast, callings: Callings, knowledge: Knowledge) -> str | None:
    """Give the event or work that a noun can only mean at some place of the text."""
    noun, entities = argument.head_word, knowledge.gazetteer.entities
    if argument.symbols != {argument.head} or is_plural(noun):
        return None
    for kind, section in _KINDS.items():
        if noun == kind or noun in _fitting(section):
            named = {entity for entity in cast.bodies(place) if entities[entity].kind == kind}
            words = {one: knowledge.name_words(one) | callings.of(one) for one in named}
            found = _choose(noun, kind, words)
            meant = _fitting(section).get(noun, frozenset())
            if found is not None and not (cast.names_strange(meant, place) or cast.brings_in(noun, found, place)):
                return found
    return None


def _choose(noun: str, kind: str, words: dict[str, frozenset[str]]) -> str | None:
    """Give the one that a noun fits, by the words of names and facts, or the only one, of which these tell nothing."""
    fitting = [one for one, told in words.items() if not _fitting(_KINDS[kind]).get(noun, frozenset()).isdisjoint(told)]
    if fitting or len(words) != 1:
        return fitting[0] if len(fitting) == 1 else None
    (only,) = words
    return only if noun == kind or words[only].isdisjoint(_told(_KINDS[kind])) else None


@cache
def _fitting(section: str) -> dict[str, frozenset[str]]:
    """Map each noun for an event or a work to the words by which names and facts tell that it fits."""
    table = lexicon.read_table("bodies", section)
    return {noun: frozenset(map(stem, words)) | {stem(noun)} for noun, words in table.items()}


@cache
def _told(section: str) -> frozenset[str]:
    return frozenset().union(*_fitting(section).values())
