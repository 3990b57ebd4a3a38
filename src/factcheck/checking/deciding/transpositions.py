"""Transpositions: a figure with the digits of a fact's in another order, beside a verb that tells the two not apart.

By chance two figures of one unit seldom have the same digits. Such a figure tells what a vague verb leaves open ("got
4,160 containers ashore", of 4,610 that were unloaded): that claim and fact speak of the same. All else must agree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.alignment import Alignment, align
from factcheck.checking.alignment.bonds import may_be_reworded
from factcheck.checking.alignment.colours import is_slip
from factcheck.checking.alignment.pairs import FigurePair
from factcheck.checking.deciding.synonymy import apply_checks
from factcheck.checking.rules import quantity
from factcheck.language.quantities.agreement import agree
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.dictionary import Entry, look_up

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.checking.alignment.findings import Finding
    from factcheck.checking.deciding.synonymy import Pair
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity


def find_transposed(pairs: Iterable[Pair], knowledge: Knowledge) -> list[Finding]:
    """Find figures that are a slip of a fact's digits, where the facts have the figure of the claim nowhere."""
    pairs = [pair for pair in pairs if pair.query.proposition.quantities and pair.fact.quantities]
    known = [figure for pair in pairs for figure in pair.fact.quantities]
    found: list[Finding] = []
    for pair in pairs:
        if pair.alignment is None and _may_be_slip(pair, known) and not _are_known_apart(pair):
            same = replace(pair.query.proposition, predicate=pair.fact.predicate)
            alignment = align(replace(pair.query, proposition=same), pair.statement, pair.fact, knowledge)
            if alignment is not None and any(map(is_slip, alignment.figures)) and _is_of_same(alignment):
                found += apply_checks((quantity.check_quantity,), [alignment])
    return found


def _may_be_slip(pair: Pair, known: Iterable[Quantity]) -> bool:
    """Tell whether a claim's exact figure has the digits of one of the fact's, and is none that the facts have."""
    claim, fact = pair.query.proposition, pair.fact
    return any(
        one.kind is other.kind
        and one.unit == other.unit
        and one.hedge is None is other.hedge
        and is_slip(FigurePair(one, other, agrees=False))
        and not any(agree(one, figure) for figure in known)
        for one in claim.quantities
        for other in fact.quantities
    )


def _are_known_apart(pair: Pair) -> bool:
    """Tell whether a claim's verb is a known word that nothing relates to the fact's: who was rescued was not hurt."""
    claim = pair.query.proposition
    vague = stems_of("general") | stems_of("of figures") | stems_of("irrelative") | stems_of("having")
    return claim.predicate.stem not in vague and _is_known(claim) and not may_be_reworded(claim, pair.fact)


def _is_known(side: Proposition) -> bool:
    """Tell whether the lexicon or the dictionary knows a verb."""
    verb = side.predicate
    return bool(verb.concepts - {verb.stem}) or look_up(verb.stem) != Entry()


def _is_of_same(alignment: Alignment) -> bool:
    """Tell whether somebody named is the same, or a noun that tells whose number it is, and nothing qualifies them."""
    parties = [a for a in (alignment.claim.subject, alignment.claim.object) if a is not None]
    if any(alignment.residue & party.symbols for party in parties):
        return False
    counted = {pair.claim.counted for pair in alignment.figures}  # what a sum is for, only a verb could tell
    return None not in counted and (alignment.anchored or counted.isdisjoint(stems_of("anybody", "counted")))
