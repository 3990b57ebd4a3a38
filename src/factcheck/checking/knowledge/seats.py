"""Seats: the place that somebody governs, which is a country by some offices, and is spoken of where none is named.

A governor of Orlo who says "crime is down" says it of Orlo.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.offices import stems
from factcheck.language.clauses.steps import time_words
from factcheck.language.names.keys import role_key
from factcheck.patterns import regex

if TYPE_CHECKING:
    from datetime import date

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.model import Claim, Fact

_PLACED = regex(r"\b(?:[Ii]n|[Aa]t|[Aa]cross|[Nn]ear|[Oo]n|[Ff]rom|[Oo]f)\s(?:the\s)?([A-Z][\w'-]+)")


def find_country(fact: Fact, knowledge: Knowledge) -> frozenset[str]:
    """Give the one place that a fact's topic names, where it is a country by the office of somebody in the files."""
    places = knowledge.places_among(knowledge.symbols_of(fact.topic or ""))
    gazetteer = knowledge.gazetteer
    names = [role_key(gazetteer.entities[s[1:]].name) if s.startswith("@") else {s} for s in places]
    roles = (role for head in stems("heads of states") for role in gazetteer.roles_of(head))
    return places if len(names) == 1 and any(role.key == names[0] | {role.head} for role in roles) else frozenset()


def find_seat(claim: Claim, text: str, day: date | None, knowledge: Knowledge) -> frozenset[str]:
    """Give the symbols of the place that who makes a claim governs on a day, where its paragraph names no other."""
    if claim.speaker is None or claim.speaker.entity is None or day is None:
        return frozenset()
    speaker = knowledge.gazetteer.entities[claim.speaker.entity]
    titles = [knowledge.symbols_of(role.title) for role in speaker.roles if role.period.holds_on(day)]
    seats = {knowledge.places_among(title) for title in titles if not title.isdisjoint(stems("governing"))}
    if len(seats) != 1:
        return frozenset()
    seat = seats.pop()
    paragraph = text[text.rfind("\n", 0, claim.span.start) + 1 : claim.span.end]
    placed = (name for name in _PLACED.findall(paragraph) if name.lower() not in time_words())
    if any(knowledge.symbols_of(name).isdisjoint(seat) for name in placed):
        return frozenset()
    spoken_of = knowledge.places_among(knowledge.symbols_around(f"{paragraph}\n{claim.assertion}"))
    return seat if spoken_of <= seat else frozenset()
