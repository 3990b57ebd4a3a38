"""Made up: what consists of several does not consist of some of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lexicon import listed
from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition


def consists_of_more(alignment: Alignment) -> bool:
    """Tell whether a claim says of what something consists, and the fact has others among it as well."""
    if alignment.claim.predicate.stem not in stems_of("consisting of", "wholes"):
        return False
    if any(f" {opening} " in alignment.statement.text for opening in listed("wholes/taking in a part")):
        return True
    return bool(_names_of_parts(alignment.fact) - _names_of_parts(alignment.claim))


def _names_of_parts(proposition: Proposition) -> frozenset[str]:
    parts = (part for part in proposition.arguments if part is not proposition.subject)
    return frozenset(name for part in parts for one in (part, *part.members) for name in _names_of(one))


def _names_of(part: Argument) -> frozenset[str]:
    return part.names | frozenset(f"@{entity}" for entity in part.entities)
