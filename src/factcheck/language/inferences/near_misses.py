"""Near misses: what almost happened did not happen ("almost won the cup")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.lexicon import listed
from factcheck.language.words.concepts import stems_of
from factcheck.model import Modality

if TYPE_CHECKING:
    from factcheck.language.meaning.meanings import Proposition


def draw_near_misses(proposition: Proposition) -> tuple[Proposition, ...]:
    """Deny in passing what a clause says to have almost happened then, which comes at one time and not by degrees."""
    if proposition.modality is not Modality.CONDITIONAL or proposition.negated or not proposition.times:
        return ()
    words = proposition.predicate.text.lower().split()
    if listed("almost or nearly").isdisjoint(words) or proposition.predicate.concepts.isdisjoint(stems_of("unique")):
        return ()
    return (replace(proposition, negated=True, modality=Modality.ASSERTED, main=False),)
