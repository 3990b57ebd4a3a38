"""Bodies: what the members of a body vote to do is what it does ("members of the guild backed the deal by 9 to 2")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.words.concepts import stems_of
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument

_OF = " of "


def draw_bodies(proposition: Proposition) -> tuple[Proposition, ...]:
    """Say what the members of a body decide by so many to so many once more of it; others may be but some of them."""
    members = proposition.subject
    if members is None or members.head not in stems_of("members") or members.quantities or members.members:
        return ()
    if proposition.voice not in {Voice.ACTIVE, Voice.PASSIVE} or proposition.negated:
        return ()
    if not any(quantity.kind is QuantityKind.SCORE for quantity in proposition.quantities):
        return ()
    decided = {proposition.predicate.stem, *proposition.predicate.concepts}
    if decided.isdisjoint(stems_of("decided by members")):
        return ()
    body = _body_of(members)
    return (replace(proposition, subject=body, variant=True),) if body is not None else ()


def _body_of(members: Argument) -> Argument | None:
    """Give the body whose members some are, where nothing says that they are only some of them."""
    if len(members.entities) > 0 or not members.text.lower().startswith(("members", "its members", "the members")):
        return None
    named = frozenset(symbol for symbol in members.symbols if symbol.startswith("@"))
    text = members.text.partition(_OF)[2]
    if len(named) != 1 or not text or members.symbols - named - {members.head}:
        return None
    (symbol,) = named
    return replace(
        members, text=text, head=symbol, symbols=named, entities=(symbol[1:],), names=frozenset(), owner=None,
        head_word=text.rpartition(" ")[2], definite=True,
    )  # fmt: skip
