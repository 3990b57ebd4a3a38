"""Texts as the terms by which facts are found: folded, stemmed, without the words that every sentence has."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language.lexicon import read_words
from factcheck.language.text.folding import fold
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = regex(r"\d{1,20}(?:[.,]\d{1,20}){0,6}|[^\W\d_]{1,60}")
_HUMP = regex(r"(?<=[a-z])(?=[A-Z])")
_STOP_CLASSES = (
    "determiner",
    "pronoun",
    "possessive-or-object",
    "relative",
    "that",
    "be",
    "have",
    "do",
    "modal",
    "to",
    "negation",
    "preposition",
    "conjunction",
    "subordinator",
)
_LEFTOVERS = frozenset({"s", "t", "d", "m", "re", "ve", "ll"})
"""What a clitic leaves behind once its apostrophe is gone."""


@cache
def stop_words() -> frozenset[str]:
    """Give the words that tell nothing about what a sentence is about: those of the closed classes."""
    return _LEFTOVERS.union(*(read_words("closed_classes", section) for section in _STOP_CLASSES))


def words_of(text: str) -> Iterator[str]:
    """Yield the folded words and figures of a text that can find something.

    A word written in humps ("HarbourDay", as in a tag or account name) is given whole and in its parts.
    """
    stops = stop_words()
    for match in _WORD.finditer(text):
        printed = match.group()
        if printed[0].isdigit():
            yield printed.replace(",", "").rstrip(".")
            continue
        word = fold(printed)
        if word not in stops:
            yield word
        parts = _HUMP.split(printed)
        if len(parts) > 1:
            yield from (part for part in map(fold, parts) if part not in stops)


@cache
def _stem(word: str) -> str:
    return word if word[0].isdigit() else stem(word)


def terms_of(text: str) -> list[str]:
    """Give the terms of a text, in order and as often as they stand in it."""
    return [_stem(word) for word in words_of(text)]


def term_of(word: str) -> str:
    """Give the term of one folded word."""
    return _stem(word)
