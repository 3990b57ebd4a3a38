"""Open ends: a clause that a comma cuts behind its "and" ("closed in May and, | by all accounts, | left a debt")."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from factcheck.claims.statements.subordination import has_finite

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.claims.statements.outlines import Outline
    from factcheck.claims.statements.pieces import Piece


def close_ends(sentence: Outline, pieces: Sequence[Piece]) -> None:
    """End each clause before the "and" with which another goes on behind a comma; pieces stand in their order."""
    for piece, following in zip_longest(pieces, pieces[1:]):
        start, end = piece.core
        if piece.verb is None:
            continue
        joint = end - 1 if sentence.kinds[end - 1] == "C" else sentence.kinds.rfind("C,", start, end + 1)
        goes_on = following is not None and following.core[0] >= end and following.verb is not None
        if joint <= piece.verb or has_finite(sentence, (joint, end)) or not (goes_on or joint == end - 1):
            continue
        piece.core = (start, joint)
        piece.parts = [(first, min(last, joint)) for first, last in piece.parts if first < joint]
