"""Leavings: who left an office, told once more of its holder ("Ruiz resigned as mayor of Lima": its mayor resigned)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument

_AS = "as"


def tell_of_holder(proposition: Proposition) -> tuple[Proposition, ...]:
    """Say that somebody left an office once more of "the mayor of Lima", as a variant of the clause."""
    if proposition.voice is not Voice.ACTIVE or proposition.subject is None or proposition.object is not None:
        return ()
    if proposition.predicate.concepts.isdisjoint(stems_of("leaving office")):
        return ()
    office = next((c for c in proposition.complements if c.preposition == _AS and _names_body(c)), None)
    if office is None:
        return ()
    rest = tuple(c for c in proposition.complements if c is not office)
    holder = replace(office, preposition=None, entities=(), definite=True)
    return (replace(proposition, subject=holder, complements=rest, main=False, variant=True),)


def is_told_of_holder(proposition: Proposition) -> bool:
    """Tell whether a proposition only says that the holder of an office left it; the next one need not have."""
    holder = proposition.subject
    if not proposition.variant or holder is None or holder.entities:
        return False
    leaves = not proposition.predicate.concepts.isdisjoint(stems_of("leaving office"))
    return leaves and any(symbol.startswith("@") for symbol in holder.symbols)


def _names_body(office: Argument) -> bool:
    """Tell whether an office is said to be of somebody or something by name."""
    return bool(office.names) or any(symbol.startswith("@") for symbol in office.symbols)
