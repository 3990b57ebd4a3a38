"""Awards: which award "the prize for best actress" is, where the text speaks of one alone that the facts have.

"Ida Roth was named best actress" is told of the Silver Lanterns where these are what the draft is about. That bears a
claim out, but gainsays none: she may have been named so elsewhere as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from factcheck.checking.alignment.leftovers import Query
    from factcheck.checking.alignment.slots import Party, Slot
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

_FOR = "for"


def answer_award(
    claim: Party | None, fact: Party | None, query: Query, known: Proposition, knowledge: Knowledge
) -> Party | None:
    """Let "the award" be the fact's own that was won for the same, where it is the only one that the text names."""
    if claim is None or fact is None or claim.entities or len(fact.entities) != 1:
        return claim
    award = claim.argument
    if not award.definite or award.symbols != {award.head} or award.head not in stems_of("prizes", "prizes"):
        return claim
    said, told = _fields_of(query.proposition), _fields_of(known)
    symbol, spoken_of = knowledge.gazetteer.symbol(fact.entities[0]), query.symbols | query.setting
    if not said or not said <= told or symbol not in spoken_of:
        return claim
    if symbol not in query.symbols and _is_beside_another(symbol, spoken_of, known, knowledge):
        return claim
    return replace(fact, argument=replace(fact.argument, presumed=True))


def name_award(slot: Slot, award: Argument | None) -> Slot:
    """Let the noun for an award that is taken for a known one say no more than its name."""
    if award is None or not (slot.assumed and slot.anchored) or award.head not in stems_of("prizes", "prizes"):
        return slot
    return replace(slot, named=slot.named | award.symbols)


def _fields_of(proposition: Proposition) -> frozenset[str]:
    """Give the content of what something was won for ("best actress")."""
    return frozenset(s for c in proposition.complements if c.preposition == _FOR for s in c.symbols)


def _is_beside_another(symbol: str, spoken_of: frozenset[str], known: Proposition, knowledge: Knowledge) -> bool:
    """Tell whether a text names another one of an award's kind, which the fact does not."""
    entities, own = knowledge.gazetteer.entities, {s for argument in known.arguments for s in argument.symbols}
    kind = entities[symbol[1:]].kind
    return any(s.startswith("@") and entities[s[1:]].kind == kind for s in spoken_of - own - {symbol})
