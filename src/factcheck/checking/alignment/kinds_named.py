"""Kinds named: words before a noun by which a claim means another of its kind than the fact ("the women's final")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.statements import words_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.propositions import Proposition

_OF = " of "


def names_another_kind(alignment: Alignment) -> bool:
    """Tell whether a claim has before a contest of the fact a word that says which one of several it is.

    Words that stand somewhere in the fact tell no other one.
    """
    said = list(_find_contests(alignment.claim))
    if not said:
        return False
    known = {contest for contest, _ in _find_contests(alignment.fact)}
    told = alignment.statement.symbols.union(map(stem, alignment.statement.words))
    return any(contest in known and not before & stems_of("telling apart") <= told for contest, before in said)


def _find_contests(side: Proposition) -> Iterator[tuple[str, frozenset[str]]]:
    """Give the contests of which a side speaks, with the stems of the words before each of them."""
    for argument in side.arguments:
        *before, last = map(stem, words_of(argument.text.partition(_OF)[0])) or ("",)
        if last in stems_of("contests"):
            yield last, frozenset(before)
