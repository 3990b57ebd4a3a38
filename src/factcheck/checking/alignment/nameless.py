"""Nameless parties: whom the facts file tells of, in the place of "it" or "the film" of a fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.parties import answer_party
from factcheck.checking.alignment.slots import Party
from factcheck.checking.knowledge.referents import is_nameless, leaves_open

if TYPE_CHECKING:
    from factcheck.checking.alignment.leftovers import Query
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.propositions import Proposition


def name_parties(query: Query, statement: Statement, fact: Proposition, knowledge: Knowledge) -> Proposition:
    """Put whom the file tells of in the place of what a main clause of a fact leaves open."""
    if not fact.main:
        return fact
    for place in ("subject", "object"):
        known = answer_party(getattr(fact, place), frozenset(), knowledge)
        named = name_party(known, query, statement, fact, knowledge)
        if named is not None and named is not known and not named.supposed:
            fact = replace(fact, **{place: named.argument})
    return fact


def name_party(
    known: Party | None, query: Query, statement: Statement, fact: Proposition, knowledge: Knowledge
) -> Party | None:
    """Put whom the file tells of in the place of "it" or "the film" of a fact, where the claim names somebody."""
    if known is None or known.entities or not is_nameless(known.argument):
        return known
    claim = query.proposition
    parties = (answer_party(argument, query.setting, knowledge) for argument in (claim.subject, claim.object))
    said = [party for party in parties if party is not None]
    if any(party.argument.pronoun and is_nameless(party.argument) for party in said):
        return known
    asked = any(party.entities or leaves_open(party.argument) for party in said)
    if not asked:
        return known
    open_to_both = (*(party.argument for party in said if not party.entities), *claim.complements)
    if any(argument.text.lower() == known.argument.text.lower() for argument in open_to_both):
        return known  # "the trial" on either side
    found = knowledge.referents.find(known.argument, statement, fact)
    if found is not None:
        return answer_party(found, frozenset(), knowledge)
    supposed = knowledge.referents.suppose(known.argument, statement)
    return Party(supposed, supposed.entities, supposed=True) if supposed is not None else known
