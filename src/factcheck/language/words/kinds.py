"""Kinds: words for different things of one kind, of which one is never another ("wheat", "barley")."""

from __future__ import annotations

from functools import cache

from factcheck.language import lexicon
from factcheck.language.words.morphology import stem


def are_other_kinds(one: str, other: str) -> bool:
    """Tell whether two stems are known to stand for different things of one kind."""
    return one != other and not _lines_of(one).isdisjoint(_lines_of(other))


def _lines_of(word: str) -> frozenset[int]:
    return _lines().get(word, frozenset())


@cache
def _lines() -> dict[str, frozenset[int]]:
    """Map each stem to the numbers of the lines that name different things of its kind."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(lexicon.read_sections("wording")["kinds"]):
        for word in line.split(","):
            found.setdefault(stem(word.strip()), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}
