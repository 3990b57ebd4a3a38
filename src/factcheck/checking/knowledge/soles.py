"""Soles: whom or what a noun means because a draft has named one alone whom it fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.sole_bodies import find_sole_body
from factcheck.checking.knowledge.sole_people import find_sole_person
from factcheck.checking.knowledge.sole_places import find_sole_place, is_called_place
from factcheck.checking.knowledge.sole_things import find_sole_thing
from factcheck.language.lexicon import listed
from factcheck.language.words.counted import is_plural

if TYPE_CHECKING:
    from factcheck.checking.knowledge.callings import Callings
    from factcheck.checking.knowledge.cast import Cast
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument

_ORGANISATION = "organisation"


def find_sole(argument: Argument, place: int, cast: Cast, callings: Callings, knowledge: Knowledge) -> str | None:
    """Give the only place, event, work, body or person that a noun can mean at some place of the text."""
    told = place, cast, callings, knowledge
    found = find_sole_place(argument, *told) or find_sole_thing(argument, *told)
    found = found or find_sole_body(argument, place, cast, knowledge)
    return found or find_sole_person(argument, *told)


def _are_several(named: frozenset[str], knowledge: Knowledge) -> bool:
    entities = knowledge.gazetteer.entities
    return sum(entities[entity].kind == _ORGANISATION for entity in named) > 1


def may_be_strange(argument: Argument, place: int, cast: Cast, _: Callings, knowledge: Knowledge) -> bool:
    """Tell whether a noun alone may mean one of that kind that the facts do not have ("Dale County")."""
    if argument.symbols != {argument.head} or is_plural(argument.head_word):
        return False
    called = is_called_place(argument)
    if not called and argument.head not in knowledge.base.nouns:
        return False
    if argument.head_word in listed("bodies/any group") and _are_several(cast.bodies(place), knowledge):
        return True  # "the group" may be another one than Orbin Group
    strange = cast.names_strange(argument.symbols, place)
    return strange or (called and cast.brings_in(argument.head_word, "", place, leads=False))
