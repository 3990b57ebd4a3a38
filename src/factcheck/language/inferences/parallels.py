"""Parallels: what "it" is as the object of a clause that goes on from another with an object ("and Tal passed it")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.words.counted import is_plural

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.meanings import Proposition

_IT, _THEM = "it", "them"


def answer_objects(propositions: list[Proposition]) -> list[Proposition]:
    """Put the object of the main clause before in the place of an "it" or a "them" on which the next one acts."""
    found: list[Proposition] = []
    before: Argument | None = None
    for proposition in propositions:
        if not proposition.main:
            found.append(proposition)
            continue
        said = proposition.object
        if before is not None and said is not None and _goes_on_with(said, before):
            said = replace(before, preposition=said.preposition)
        before = said if said is not None and not said.pronoun else None
        found.append(proposition if said is proposition.object else replace(proposition, object=said))
    return found


def _goes_on_with(said: Argument, known: Argument) -> bool:
    """Tell whether a pronoun can be the thing, or the things, of the clause before."""
    if not said.pronoun or known.members or known.negative or known.quantities or not known.symbols:
        return False
    several = is_plural(known.head_word)
    return (said.head_word == _THEM and several) or (said.head_word == _IT and not several)
