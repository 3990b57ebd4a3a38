"""Calamities: what the calamity is called that a statement tells by a verb ("when a train hit a bus": a crash)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.propositions import Proposition

_LIST = "occurrences"


def find_calamities(symbols: frozenset[str], claim: Proposition, statement: Statement) -> frozenset[str]:
    """Give those of some symbols of a claim that are nouns for the calamity which a statement tells by its verb."""
    crashes, verbs_of = stems_of("crashes", _LIST), _verbs_by_noun()
    named = symbols & (crashes | verbs_of.keys())
    if named:
        named &= {argument.head for argument in claim.arguments if argument.definite}  # "in a crash" may be another
    if not named:
        return named
    told = [p for p in statement.propositions if not p.negated]
    hit = any(map(_tells_crash, told))
    verbs = {p.predicate.stem for p in told}
    return frozenset(
        noun for noun in named if (hit and noun in crashes) or not verbs.isdisjoint(verbs_of.get(noun, ()))
    )


def _tells_crash(proposition: Proposition) -> bool:
    """Tell whether a vehicle hits something, or something a vehicle."""
    if proposition.predicate.stem not in stems_of("hitting", _LIST):
        return False
    return any(
        a is not None and a.head in stems_of("vehicles", _LIST) for a in (proposition.subject, proposition.object)
    )


@cache
def _verbs_by_noun() -> dict[str, frozenset[str]]:
    """Map the stems of nouns for calamities to those of the verbs that tell them."""
    table = lexicon.read_table(_LIST, "calamities by their verbs")
    return {stem(noun): frozenset(" ".join(map(stem, v.split())) for v in verbs) for noun, verbs in table.items()}
