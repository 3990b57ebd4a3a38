"""Signals: the words by which a sentence shows that it may hold a phrase, so that nothing is searched for in others."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = regex(r"\w+|°")


@lru_cache(maxsize=64)
def words_in(text: str) -> frozenset[str]:
    """Give the words of a sentence in lower case, without marks; those of the latest are kept."""
    return frozenset(_WORD.findall(text.lower()))


@cache
def signals_of(name: str, section: str = "") -> frozenset[str]:
    """Give of each entry or key of a word list the longest word, which stands wherever the entry does."""
    return signals_among(entry for line in lexicon.read_table(name, section) for entry in line.split(","))


def signals_among(phrases: Iterable[str]) -> frozenset[str]:
    """Give of each phrase the longest word, of several the last."""
    words = (_WORD.findall(phrase.lower()) for phrase in phrases)
    return frozenset(max(reversed(parts), key=len) for parts in words if parts)
