"""Terms: whether somebody was sentenced to so many years or for life."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.words.concepts import stems_of
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity


def terms_in(side: Proposition) -> list[Quantity]:
    """Give the lengths of time that a side tells."""
    return [figure for figure in side.quantities if figure.kind is QuantityKind.DURATION]


def is_for_life(side: Proposition) -> bool:
    """Tell whether a side says that a sentence was for life."""
    if side.predicate.concepts.isdisjoint(stems_of("sentencing")):
        return False
    return any(not argument.symbols.isdisjoint(stems_of("for life")) for argument in side.complements)


def takes_minimum_for_term(alignment: Alignment) -> bool:
    """Tell whether a claim gives as the whole term what the fact gives as the least of a sentence for life."""
    return is_for_life(alignment.fact) and not is_for_life(alignment.claim) and bool(terms_in(alignment.claim))
