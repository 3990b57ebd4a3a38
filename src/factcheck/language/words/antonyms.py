"""Antonyms: words that say the opposite of what another says of the same thing ("best" and "worst")."""

from __future__ import annotations

from functools import cache

from factcheck.language import lexicon
from factcheck.language.words.morphology import stem


def are_antonyms(left: str, right: str) -> bool:
    """Tell whether two stems are listed as opposites."""
    return (left, right) in _pairs()


def are_opposite_states(left: str, right: str) -> bool:
    """Tell whether two stems are listed as states of which the same thing can't be in both at a time."""
    return (left, right) in _opposite_states()


@cache
def _pairs() -> frozenset[tuple[str, str]]:
    return _read_pairs("antonyms", "") | _opposite_states()


@cache
def _opposite_states() -> frozenset[tuple[str, str]]:
    return _read_pairs("opposites", "states")


def _read_pairs(name: str, section: str) -> frozenset[tuple[str, str]]:
    table = lexicon.read_table(name, section)
    pairs = {(stem(word), stem(other)) for word, others in table.items() for other in others}
    return frozenset(pairs | {(right, left) for left, right in pairs})
