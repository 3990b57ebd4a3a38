"""Orderings that are wrong: second for first, smallest for largest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.facts.mutation.variants import Family
from factcheck.facts.mutation.verb_places import find_verb
from factcheck.facts.mutation.wordings import table
from factcheck.language.lexicon import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.facts.mutation.variants import Variant
    from factcheck.facts.mutation.wordings import Wording

_FIRST, _SECOND, _SINCE = "first", "second", "since"


def reorder(wording: Wording) -> Iterator[Variant]:
    """Change the ordering that the wording asserts: behind the verb, of something definite, or a place in a contest."""
    reading = wording.reading
    if wording.main is None or "n" in reading.classes or "never" in reading.words:
        return
    for i in range(wording.verb[1], len(reading.words)):
        others = _others(wording, i)
        for other in others:
            yield wording.false(wording.edit_tokens(i, i + 1, other), Family.ORDERING)
        if others:
            return


def _others(wording: Wording, i: int) -> tuple[str, ...]:
    """Give the orderings that are wrong in the place of a token, none where it orders nothing or others may hold too.

    Who is the first is not the second; but who did something a first time may do it a second time as well.
    """
    reading, word = wording.reading, wording.reading.words[i]
    others = table("opposite orders").get(word, ())
    if (
        not others
        or i in reading.time_at
        or reading.words[i + 1 : i + 2] in [(noun,) for noun in listed("mutations/numbered")]
    ):
        return ()
    following = reading.classes[i + 1 : i + 2]
    if i == wording.verb[1] and following in {"I", "."}:
        return tuple(other for other in others if "-" not in other)
    superlative = _is_superlative(word)
    if reading.words[i - 1] not in listed("definite or owned") or reading.words[i - 2] in listed(
        "temporal prepositions"
    ):
        return ()
    if not superlative and find_verb(wording) is not None:
        return ()
    if word == _FIRST and _SINCE in reading.words[i:]:
        others = tuple(other for other in others if other != _SECOND)  # whoever counts the one of that day as well
    if any(map(_is_superlative, reading.words[i + 1 : i + 2])):  # the second largest is not the "first largest"
        others = tuple(other for other in others if other != _FIRST)
    return tuple(other for other in others if other != "fewest" or following == "N")


def _is_superlative(word: str) -> bool:
    return word.endswith("est") or word == "most"
