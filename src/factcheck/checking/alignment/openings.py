"""Openings: what a claim need not say because the draft opens with it, and so tells of it throughout.

"Nine members abstained" is told of the vote on the dam with which the draft opens. That bears a claim out, but is never
held against it, as another vote may have come between.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.knowledge.statements import names_among

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment


def _is_opened_with(alignment: Alignment) -> bool:
    """Tell whether a draft opens with all that the fact says and the claim does not, and with a name of the fact's.

    Whoever the claim tells apart by words of its own is another one ("the patients on placebo").
    """
    around, claim, fact, missing = alignment.query.around, alignment.claim, alignment.fact, alignment.missing
    if not missing <= around.opening or around.strangers.cover(alignment.statement.fact.path):
        return False
    if names_among(around.opening).isdisjoint(alignment.statement.symbols):
        return False  # another derailment
    pairs = [(claim.subject, fact.subject), (claim.object, fact.object)]
    pairs += [(c, d) for c in claim.complements for d in fact.complements if c.preposition == d.preposition]
    both = ((mine.symbols, theirs.symbols) for mine, theirs in pairs if mine is not None and theirs is not None)
    return not any(theirs & missing and mine - theirs for mine, theirs in both)


def leave_out_opening(alignment: Alignment) -> Alignment:
    """Take out what the claim need not say, where it adds nothing to what the fact tells."""
    if not alignment.missing or alignment.residue or not _is_opened_with(alignment):
        return alignment
    return replace(alignment, missing=frozenset(), missing_names=frozenset())
