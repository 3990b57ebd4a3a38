"""Exchanged names: the same names on both sides, of which each takes another's place ("in Orlo ... with Tal")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.bonds import Bond, is_symmetric
from factcheck.checking.knowledge.statements import names_among

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

_DOER, _DONE = "doer", "done"


def turns_names(alignment: Alignment) -> bool:
    """Tell whether a phrase of the claim names what the fact's own phrase of that kind does not, but another one does.

    "Voters in Tal rejected the merger with Orlo" says nothing of what voters in Orlo did. What somebody
    moved from Tal to Orlo has not been moved the other way.
    """
    same_verb = alignment.claim.predicate.stem == alignment.fact.predicate.stem
    if alignment.bond is Bond.OPPOSITE and same_verb and alignment.subject.anchored:
        return False
    known = list(_places_of(alignment.fact))
    return bool(known[1:]) and any(_takes_another(place, named, known) for place, named in _places_of(alignment.claim))


def _takes_another(place: str, named: frozenset[str], known: list[tuple[str, frozenset[str]]]) -> bool:
    """Tell whether some names stand in another place among the known ones, and their own place has others."""
    own = [names for other, names in known if other == place]
    beside = [names for other, names in known if other != place]
    return bool(own) and all(map(named.isdisjoint, own)) and not all(map(named.isdisjoint, beside))


def _places_of(side: Proposition) -> Iterator[tuple[str, frozenset[str]]]:
    """Give the names in each phrase of a side with its preposition, and those beside the nouns of its participants."""
    participants = () if is_symmetric(side) else ((_DOER, side.subject), (_DONE, side.object))
    for place, argument in (*participants, *((c.preposition or "", c) for c in side.complements)):
        if argument is not None and (named := _names_in(argument)) and not _is_name(place, argument):
            yield place, named


def _is_name(place: str, argument: Argument) -> bool:
    """Tell whether a participant is all name, with which it may take part on either side."""
    return place in {_DOER, _DONE} and (bool(argument.entities) or argument.head in argument.names)


def _names_in(argument: Argument) -> frozenset[str]:
    """Give the names and the known ones that a phrase has."""
    return argument.names | names_among(argument.symbols)
