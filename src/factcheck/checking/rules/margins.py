"""FC103: how clearly a body voted, by a word or by the count of its votes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.bonds import Bond
from factcheck.checking.alignment.findings import Finding, find, teller
from factcheck.checking.alignment.grounds import figures_agree, orderings_agree, same_case, same_time
from factcheck.checking.alignment.sufficiency import says_enough
from factcheck.checking.knowledge.statements import words_of
from factcheck.checking.rules.opposite import CARD
from factcheck.language import lexicon
from factcheck.language.meaning.predicates import contest_concepts
from factcheck.language.quantities.margins import other_margins
from factcheck.language.words.morphology import stem
from factcheck.model import Difference, QuantityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity


def check_margin(alignment: Alignment) -> Finding | None:
    """Find that one side tells of the same vote what the other rules out ("unanimously", of 5-4)."""
    if alignment.bond is not Bond.SAME or alignment.denial or alignment.statement.refuting:
        return None
    if not alignment.fact.predicate.concepts.isdisjoint(contest_concepts()):
        return None  # a match is won by other margins than a vote
    said, known = _tell_margin(alignment.claim), _tell_margin(alignment.fact)
    pair = _find_clash(said, known) if said and known else None
    if pair is None:
        return None
    words = {*map(stem, (*said, *known)), *said, *known}
    rest = tuple(figure for figure in alignment.loose_figures if figure.text not in said)
    plain = replace(
        alignment, clashing=False, loose_figures=rest,
        residue=alignment.residue - words, missing=alignment.missing - words,
    )  # fmt: skip
    if not (same_case(plain) and same_time(plain) and says_enough(plain)):
        return None
    if not (figures_agree(plain) and orderings_agree(plain)):
        return None
    reason = f'The draft says "{pair[0]}"; {teller(alignment)} has "{pair[1]}": {alignment.statement.fact.statement}'
    return find(CARD, alignment, reason, Difference("predicate", *pair))


def _tell_margin(side: Proposition) -> dict[str, frozenset[str]]:
    """Give the words and counts by which a side tells how clear a vote was, each with the words that it rules out."""
    unopposed = lexicon.read_words("ordering", "no rival")
    told = {figure.text: unopposed.union(other_margins(figure)) for figure in _counts(side.quantities)}
    unanimous, narrow = (lexicon.read_words("ordering", section) for section in ("no margin", "narrow margins"))
    for word in words_of(side.text):
        if word in unanimous | unopposed:
            told[word] = narrow
        elif word in narrow or word in lexicon.read_words("ordering", "wide margins"):
            told[word] = unanimous if word in narrow else frozenset()
    return told


def _counts(figures: Sequence[Quantity]) -> list[Quantity]:
    return [figure for figure in figures if figure.kind is QuantityKind.SCORE and figure.second]


def _find_clash(said: dict[str, frozenset[str]], known: dict[str, frozenset[str]]) -> tuple[str, str] | None:
    """Give a word or count of each side of which one rules out the other."""
    pairs = ((one, other) for one in said for other in known)
    return next((pair for pair in pairs if pair[0] in known[pair[1]] or pair[1] in said[pair[0]]), None)
