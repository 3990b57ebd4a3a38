"""Kinds named: words before a noun by which a claim means another of its kind than the fact ("the women's final")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.statements import words_of
from factcheck.language.lexicon.patterns import worded
from factcheck.language.words.concepts import built_in_thesaurus, stems_of
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.propositions import Proposition

_OF = " of "
_BEST = worded(r"\A(?:{definite}\s)?best\s([\w' -]{3,40}?)(?:\s{prizes/prizes})?\Z")


def names_another_kind(alignment: Alignment) -> bool:
    """Tell whether a claim has before a contest of the fact a word that says which one of several it is.

    Words that stand somewhere in the fact tell no other one.
    """
    if _names_another_category(alignment):
        return True
    said = list(_find_contests(alignment.claim))
    if not said:
        return False
    known = list(_find_contests(alignment.fact))
    told = alignment.statement.symbols.union(map(stem, alignment.statement.words))
    around = alignment.query.around
    heard = around.symbols.union(around.setting, map(stem, words_of(around.text)))
    contests = {contest for contest, _ in known}
    if any(contest in contests and not before & stems_of("telling apart") <= told for contest, before in said):
        return True
    named = {contest for contest, _ in said}
    return any(contest in named and not before & stems_of("never left out") <= heard for contest, before in known)


def leaves_category_open(alignment: Alignment) -> bool:
    """Tell whether only the fact says what somebody was judged best at, for which the prize is not the only one."""
    told = [any(_BEST.search(a.text) for a in side.arguments) for side in (alignment.claim, alignment.fact)]
    return told == [False, True]


def _names_another_category(alignment: Alignment) -> bool:
    """Tell whether both sides say what was judged best, and not the same ("for best film", "for best actress")."""
    sides = [
        {match[1].lower() for a in side.arguments if (match := _BEST.search(a.text))}
        for side in (alignment.claim, alignment.fact)
    ]
    share = built_in_thesaurus().share
    return all(sides) and not any(
        mine == theirs or (" " not in mine + theirs and share(stem(mine), stem(theirs)))
        for mine in sides[0]
        for theirs in sides[1]
    )


def _find_contests(side: Proposition) -> Iterator[tuple[str, frozenset[str]]]:
    """Give the contests of which a side speaks, with the stems of the words before each of them."""
    for argument in side.arguments:
        *before, last = map(stem, words_of(argument.text.partition(_OF)[0])) or ("",)
        if last in stems_of("contests"):
            yield last, frozenset(before)
