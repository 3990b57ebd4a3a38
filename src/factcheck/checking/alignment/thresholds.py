"""Thresholds: from or up to what age or size something is so, in phrases that have the same words otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.meaning.predicates import Tense
from factcheck.language.numbers.hedges import BOUNDS

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity

_OF_RULES = frozenset({Tense.PRESENT, Tense.FUTURE})


def find_other_threshold(alignment: Alignment) -> tuple[Quantity, Quantity] | None:
    """Give the bounds of both sides where these differ in nothing else ("people over 65", "people over 60")."""
    mine, theirs = _thresholds_of(alignment.claim), _thresholds_of(alignment.fact)
    pairs = [(mine[phrase], theirs[phrase]) for phrase in mine if phrase in theirs]
    apart = [(said, known) for said, known in pairs if said.value != known.value and said.hedge == known.hedge]
    return apart[0] if len(apart) == len(pairs) == 1 else None


def _thresholds_of(side: Proposition) -> dict[tuple[str | None, str], Quantity]:
    """Give the bounds that close a phrase of a side ("children under 12"), by the phrase without them.

    Those of whom it is said may be told of in a rule, which is no count of theirs ("children under 12 pay nothing").
    """
    bounds = [figure for figure in side.quantities if figure.hedge in BOUNDS]
    phrases = side.complements
    if side.subject is not None and len(side.quantities) == 1 and side.tense in _OF_RULES:
        phrases = (side.subject, *phrases)
    return {
        (phrase.preposition, phrase.text.removesuffix(figure.text).lower()): figure
        for figure in bounds
        for phrase in phrases
        if phrase.text.endswith(f" {figure.text}")
    }
