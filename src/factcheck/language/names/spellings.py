"""Spellings of names: whether two words can be one name, misspelt or heard wrong.

Likeness is measured by optimal string alignment (an edit distance with swaps of neighbours) and by the similarity of
Jaro and Winkler (W. Winkler, 1990), both as rapidfuzz computes them.
"""

from __future__ import annotations

import enum
from functools import cache, lru_cache

from factcheck.language import lexicon
from factcheck.language.names.genders import is_given_name
from factcheck.language.names.names import guess_gender, parse_name
from factcheck.patterns import regex

_SOUNDS = tuple(
    (regex(pattern), sound)
    for pattern, sound in (
        (r"ph", "f"),
        (r"sch|sh|ch", "x"),
        (r"ck|q|c(?=[aoukrlt]|$)", "k"),
        (r"c", "s"),
        (r"z", "s"),
        (r"w", "v"),
        (r"(?<=.)v", "f"),
        (r"y|ie|ee|ea", "i"),
        (r"ou|oo", "u"),
        (r"(?<=.)h", ""),
        (r"j(?=[ei])", "g"),
        (r"(.)\1+", r"\1"),
        (r"(?<=..)e$", ""),
    )
)
"""Letters that European spellings of one sound differ by, in the order in which they are levelled."""
_LEAST_LENGTH = 4
_LONG = 8
_SIMILAR = 0.8  # "Janet" and "Jeannette" reach 0.807


class Likeness(enum.IntEnum):
    """How near two words of names are."""

    NONE = 0
    SIMILAR = 1  # may be the same name, heard or remembered wrong; may be another name
    ALIKE = 2  # the same sound, or one slip of the pen


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """Give a key that spellings of one sound share ("Stephen", "Steven"); `word` is folded."""
    for pattern, key in _SOUNDS:
        word = pattern.sub(key, word)
    return word


def compare_spellings(left: str, right: str) -> Likeness:
    """Tell how near two different folded words of names are."""
    if left == right or min(len(left), len(right)) < 3 or _is_derived(left, right):
        return Likeness.NONE
    if left[0] != right[0] and sound(left) != sound(right):
        return Likeness.NONE
    if sound(left) == sound(right):
        return Likeness.ALIKE
    from rapidfuzz.distance import OSA, JaroWinkler

    distance = OSA.distance(left, right, score_cutoff=3)
    shorter = min(len(left), len(right))
    if (distance == 1 and shorter >= _LEAST_LENGTH + 1) or (distance == 2 and shorter >= _LONG):
        return Likeness.ALIKE
    same_end = left[-1] == right[-1] or sound(left)[-1] == sound(right)[-1]
    return Likeness.SIMILAR if same_end and JaroWinkler.similarity(left, right) >= _SIMILAR else Likeness.NONE


def compare_given_names(left: str, right: str) -> Likeness:
    """Tell how near two given names are: never a man's to a woman's, and two known ones are at most similar."""
    genders = guess_gender(parse_name((left, "X"))), guess_gender(parse_name((right, "X")))
    if None not in genders and genders[0] != genders[1]:
        return Likeness.NONE
    found = compare_spellings(left, right)
    if found is Likeness.ALIKE and is_given_name(left) and is_given_name(right) and sound(left) != sound(right):
        return Likeness.SIMILAR
    if found is Likeness.ALIKE and _differs_in_gender(left, right):
        return Likeness.NONE
    return found


def _differs_in_gender(left: str, right: str) -> bool:
    """Tell whether two names differ by an ending that commonly makes a woman's name of a man's ("Paulo", "Paula")."""
    swapped = left[:-1] == right[:-1] and {left[-1], right[-1]} == {"a", "o"}
    return swapped or (right in {left + "a", left[:-1]} and max(left, right, key=len)[-1] == "a")


@cache
def _endings() -> frozenset[str]:
    return lexicon.read_words("roles", "endings")


def _is_derived(left: str, right: str) -> bool:
    """Tell whether one word is the other with an ending that makes a new word."""
    short, long = sorted((left, right), key=len)
    if short[-1] in "eioy" and len(short) > 4 and long.startswith(short[:-1]) and long[len(short) - 1 :] in _endings():
        return len(long) > len(short)
    ending = long[len(short) :]
    return long.startswith(short) and ending in _endings() and ending[0] != short[-1]
