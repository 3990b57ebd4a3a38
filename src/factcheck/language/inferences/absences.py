"""Absences: what a list says that there is none of ("has two ports and no airport")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.meaning.meanings import Voice

if TYPE_CHECKING:
    from factcheck.language.meaning.meanings import Proposition


def split_absences(proposition: Proposition) -> tuple[Proposition, ...]:
    """Split what a list says that there is from what it says that there is not ("has two ports and no airport")."""
    listed = proposition.object
    absent = [member for member in listed.members if member.negative] if listed is not None else []
    if listed is None or not absent or len(absent) == len(listed.members) or proposition.voice is not Voice.ACTIVE:
        return (proposition,)
    present = tuple(member for member in listed.members if not member.negative)
    first = present[0]
    symbols = frozenset(symbol for member in present for symbol in member.symbols)
    rest = replace(first, symbols=symbols, members=present if len(present) > 1 else ())
    denied = (
        replace(
            proposition, text=member.text, object=member, negated=not proposition.negated, quantities=(), orderings=()
        )
        for member in absent
    )
    return (replace(proposition, object=rest), *denied)
