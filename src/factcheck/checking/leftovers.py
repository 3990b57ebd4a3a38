"""Leftovers: what one side says and the other does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language.concepts import stems_of
from factcheck.language.symbols import read_symbols

if TYPE_CHECKING:
    from datetime import date

    from factcheck.checking.slots import Party
    from factcheck.checking.statements import Knowledge, Statement
    from factcheck.language.propositions import Proposition


class Query(Struct, frozen=True):
    """A claim's proposition with what surrounds it."""

    proposition: Proposition
    setting: frozenset[str]
    moment: date | None
    said_on: date | None
    symbols: frozenset[str] = frozenset()


def collect_symbols(proposition: Proposition, parties: list[Party | None], knowledge: Knowledge) -> frozenset[str]:
    """Collect the content of a proposition's participants; a description counts as the one it stands for."""
    symbols: set[str] = set()
    for argument, party in zip((proposition.subject, proposition.object), parties, strict=True):
        if argument is None:
            continue
        if party is not None and party.entities and not argument.members:
            symbols.update(knowledge.gazetteer.symbol(entity) for entity in party.entities)
            if argument.entities:
                symbols |= argument.symbols
        else:
            symbols |= argument.symbols
    for complement in proposition.complements:
        symbols |= complement.symbols
    return frozenset(symbols)


def is_covered(symbol: str, symbols: frozenset[str], knowledge: Knowledge) -> bool:
    """Tell whether a symbol, or a word that can mean the same, is among some symbols."""
    if symbol in symbols:
        return True
    if symbol.startswith("@"):
        return any(knowledge.sole_bearer(other) == symbol[1:] for other in symbols)
    return any(knowledge.thesaurus.covers(other, symbol) for other in symbols)


def find_residue(said: frozenset[str], statement: Statement, knowledge: Knowledge) -> frozenset[str]:
    """Give what a claim says that the fact's wordings don't, words that only colour left out."""
    left = said - statement.symbols - stems_of("manner")
    told = statement.concepts - stems_of("of figures") - stems_of("irrelative")
    thesaurus = knowledge.thesaurus
    rest = {s: thesaurus.concepts(s) for s in left}
    return frozenset(s for s, meant in rest.items() if meant.isdisjoint(told) and not thesaurus.entails(told, meant))


def find_implied_places(
    missing: frozenset[str], query: Query, statement: Statement, knowledge: Knowledge
) -> frozenset[str]:
    """Give the places of a fact that go without saying: no other place is spoken of in the claim or near it."""
    around = query.symbols | query.setting
    if any(knowledge.is_place(symbol) for symbol in around - statement.symbols):
        return frozenset()
    return frozenset(symbol for symbol in missing if knowledge.is_place(symbol))


def has_own_place(query: Query, statement: Statement, knowledge: Knowledge) -> bool:
    """Tell whether the fact names a place and no other is spoken of in the claim or near it."""
    if any(knowledge.is_place(symbol) for symbol in (query.symbols | query.setting) - statement.symbols):
        return False
    return any(knowledge.is_place(symbol) for symbol in statement.symbols)


def colours_clash(query: Query, statement: Statement, knowledge: Knowledge) -> bool:
    """Tell whether the claim colours the statement with the opposite of a word of the fact's wording."""
    colours = query.symbols & stems_of("manner")
    if not colours:
        return False
    thesaurus = knowledge.thesaurus
    theirs = stems_of("manner") & read_symbols(statement.text, None)
    return any(
        thesaurus.oppose(thesaurus.concepts(one), thesaurus.concepts(other)) for one in colours for other in theirs
    )
