"""Sole people: the one person whom a draft has named, for a noun that only speaks of somebody again ("the striker")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.ages import is_told_an_age
from factcheck.checking.knowledge.namings import gender_of
from factcheck.language.lexicon import listed
from factcheck.language.names.genders import gender_of_noun
from factcheck.language.names.keys import role_key
from factcheck.language.words.concepts import stems_of
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.checking.knowledge.callings import Callings
    from factcheck.checking.knowledge.cast import Cast
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument

_AGED = regex(r"the \d{1,3}-year-old")


def find_sole_person(
    argument: Argument, place: int, cast: Cast, callings: Callings, knowledge: Knowledge
) -> str | None:
    """Give the only person named up to a place, where a phrase calls somebody by a craft or an age alone.

    Whom the facts call by another craft, or whom they or the draft give an age, the phrase may not mean.
    """
    words = argument.text.lower().split()
    if words[:1] != ["the"] or len(words) != len(("the", "striker")):
        return None
    noun, aged = words[-1], _AGED.fullmatch(argument.text.lower()) is not None
    if not (aged or noun in listed("people/callings")):
        return None
    people = knowledge.gazetteer.entities
    named = [one for one in cast.people if one.start < place]
    sole = named[0].entity if len({one.entity or one.key for one in named}) == 1 else None
    if sole is None or gender_of_noun(noun) not in {None, gender_of(people[sole])}:
        return None
    if cast.brings_in(noun, sole, place, leads=False):
        return None
    if aged:
        known = any(one.age is not None for one in named) or is_told_an_age(sole, knowledge)
        return None if known else sole
    told = callings.of(sole).union(*(role_key(role.title) for role in people[sole].roles))
    others = told & stems_of("callings", "people")
    return sole if not others or argument.head in others else None
