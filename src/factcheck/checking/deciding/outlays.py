"""Outlays: what money went into, as the object of either verb ("put 4 million into the line", "spent it on it")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.lexicon import listed
from factcheck.language.meaning.meanings import Voice
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.meanings import Proposition


def face_outlays(claim: Proposition, fact: Proposition) -> tuple[Proposition, Proposition]:
    """Let what both sides say that money went into be the object of each, whatever the prepositions before it."""
    if not (_is_outlay(claim) and _is_outlay(fact)):
        return claim, fact
    for one in _aims_of(claim):
        for other in _aims_of(fact):
            if one.head == other.head:
                return _aim_at(claim, one), _aim_at(fact, other)
    return claim, fact


def _is_outlay(side: Proposition) -> bool:
    """Tell whether somebody did something with a sum of money, and nothing but the sum was an object of it."""
    sums = [quantity for quantity in side.quantities if quantity.kind is QuantityKind.MONEY]
    return len(sums) == 1 and side.voice is Voice.ACTIVE and side.subject is not None


def _aims_of(side: Proposition) -> tuple[Argument, ...]:
    """Give what the money may have gone into: the object, or else the phrases that say so."""
    if side.object is not None:
        return (side.object,)
    return tuple(c for c in side.complements if c.preposition in listed("into") and not c.quantities)


def _aim_at(side: Proposition, aim: Argument) -> Proposition:
    """Make a phrase of a clause its object."""
    if aim is side.object:
        return side
    rest = tuple(c for c in side.complements if c is not aim)
    return replace(side, object=replace(aim, preposition=None), complements=rest)
