"""Sole bodies: the one body of a draft that it has called so before its name ("the airline Skyra", "the carrier")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.words.counted import is_plural
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.checking.knowledge.cast import Cast
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument

_ORGANISATION = "organisation"


def find_sole_body(argument: Argument, place: int, cast: Cast, knowledge: Knowledge) -> str | None:
    """Give the body that a noun for a trade means, by what the draft has called it."""
    noun, entities = argument.head_word, knowledge.gazetteer.entities
    meant = _trades().get(noun)
    if meant is None or argument.symbols != {argument.head} or is_plural(noun):
        return None
    named = {entity for entity in cast.bodies(place) if entities[entity].kind == _ORGANISATION}
    fitting = [one for one in named if not meant.isdisjoint(cast.called(one, place))]
    if len(fitting) != 1 or cast.names_strange(meant, place):
        return None
    return None if cast.brings_in(noun, fitting[0], place) else fitting[0]


@cache
def _trades() -> dict[str, frozenset[str]]:
    """Map each noun for a trade to itself and the other nouns for the same ("carrier", of an airline)."""
    table = lexicon.read_table("bodies", "trades")
    return {noun: frozenset(map(stem, (noun, *names))) for noun, names in table.items()}
