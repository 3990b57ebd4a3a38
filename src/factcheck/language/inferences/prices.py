"""Prices: for what sum somebody bought or built something, told as what it cost ("signed Ruiz for 4 million")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.predicates import predicate_of
from factcheck.language.words.concepts import stems_of
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.language.meaning.readings import Reading

_COST, _FOR, _PRICE = "cost", "for", "price"
_SELLER = "from"


def draw_prices(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say for what sum somebody got something once more as what it cost whoever got it."""
    thing, payer = proposition.object, proposition.subject
    if thing is None or thing.quantities or thing.pronoun or proposition.negated:
        return ()
    if proposition.predicate.concepts.isdisjoint(stems_of("done for a price")):
        return ()
    sums = [quantity for quantity in proposition.quantities if quantity.kind is QuantityKind.MONEY]
    if len(sums) != 1 or proposition.voice not in {Voice.ACTIVE, Voice.PASSIVE}:
        return ()
    if not reading.tagged.text[: sums[0].span.start].rstrip().lower().endswith(f" {_FOR}"):
        return ()
    return (
        replace(
            proposition, predicate=predicate_of(reading, _COST, proposition.predicate.text),
            subject=replace(thing, preposition=None), object=payer, quantities=(sums[0],), voice=Voice.ACTIVE,
            complements=tuple(c for c in proposition.complements if c.preposition != _SELLER), variant=True,
        ),
    )  # fmt: skip


def draw_price_of(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say that a thing costs so much once more as its price being so much ("the price of a ticket is 3 euros")."""
    thing = proposition.subject
    if thing is None or thing.pronoun or proposition.object is not None or proposition.negated:
        return ()
    if proposition.predicate.stem != _COST or proposition.voice is not Voice.ACTIVE or proposition.extra:
        return ()
    sums = [quantity for quantity in proposition.quantities if quantity.kind is QuantityKind.MONEY]
    named = thing.names or any(c.names or c.entities for c in proposition.complements)
    if len(sums) != 1 or len(proposition.quantities) > 1 or thing.quantities or not named:
        return ()  # "a ticket" may be one for anything
    price = replace(
        thing, text=f"the price of {thing.text}", head=_PRICE, head_word=_PRICE, definite=True, entities=(),
        symbols=thing.symbols | {_PRICE},
    )  # fmt: skip
    return (replace(proposition, predicate=predicate_of(reading, "be", "is"), subject=price, variant=True),)
