"""Linked verbs: words that only "that", "all" or "helped" before them show to be verbs, whatever else they may be.

The letters are those of `neighbours`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.words.counted import is_plural

if TYPE_CHECKING:
    from collections.abc import Sequence

_CLEFT = 8  # words


def _is_helped(words: Sequence[str], letters: list[str], i: int) -> bool:
    """Tell whether a word is what somebody was helped or let to do ("helped the mayor | raise more money")."""
    start = i
    while start > 0 and letters[start - 1] in "DJNPQp":
        start -= 1
    phrase = letters[start:i]
    whole = bool(phrase) and (phrase[0] == "D" or set(phrase) == {"P"})
    return whole and start > 0 and words[start - 1] in listed("helping or letting")


def is_linked(words: Sequence[str], letters: list[str], i: int, right: str, *, finite: bool) -> bool:
    """Tell whether a word that may be a noun is a verb by what stands before it and right behind it."""
    if letters[i] == "x" and right in "DPOQJHR" and i and letters[i - 1] in "NP" and _is_helped(words, letters, i):
        return True
    return right in "DPOHI" and _follows_that(words, letters, i, right, finite=finite)


def _follows_that(words: Sequence[str], letters: list[str], i: int, right: str, *, finite: bool) -> bool:
    """Tell whether a word with an object is the verb of "that" or "all" ("houses that cover it", "not all share").

    So is one without an object behind "it is" ("It is the lender that pays for it").
    """
    if words[i - 1] == "that":
        single = i > 1 and letters[i - 2] in "NP" and not is_plural(words[i - 2])
        cleft = words[0] == "it" and letters[1:3] == ["b", "D"] and i <= _CLEFT
        number = i > 1 and letters[i - 2] in "NP" and single is (letters[i] == "y")
        return number and letters[i - 1] == "T" and (right != "I" or (cleft and single))
    some = lexicon.read_words("polarity", "partitive pronouns") - listed("each or neither")
    return right != "I" and letters[i] == "x" and not finite and words[i - 1] in some
