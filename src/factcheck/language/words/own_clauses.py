"""Clauses of their own behind a word that is a preposition as well ("as Sarn beat Lund", "after the bank cut rates").

The letters are those of `neighbours`. In such a clause a verb is awaited, whatever verb stands before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.words.counted import is_plural
from factcheck.language.words.undecided import verb_ahead
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_SUBJECT = regex("D?[JNPQp]{0,6}[NPO]")
_LONGEST = 9  # words from the one that opens the clause to its verb
_SURE_OBJECTS = frozenset("DOPQH")
_OBJECTS = frozenset("NJxya")


def awaits_verb(words: Sequence[str], letters: list[str], i: int) -> bool:
    """Tell whether a word may be the verb that a clause behind "as" or "after" lacks, by its subject and object."""
    opener = _find_opener(words, letters, i)
    if opener is None or _SUBJECT.fullmatch("".join(letters[opener + 1 : i])) is None:
        return False
    right = letters[i + 1] if i + 1 < len(letters) else "."
    doer = letters[i - 1] in "PO" or is_plural(words[i - 1])
    if right not in _SURE_OBJECTS and not (doer and right in _OBJECTS):
        return False  # "after the tax cut plan"
    return not verb_ahead(letters, i + 1)


def _find_opener(words: Sequence[str], letters: list[str], i: int) -> int | None:
    """Give where the word stands that opens the clause of a token, if nothing between has a clause of its own."""
    openers = lexicon.read_words("neighbours", "openers")
    for k in range(i - 1, max(-1, i - _LONGEST), -1):
        if letters[k] in "VEbhmdBKGtIC.,:STW":
            return k if letters[k] == "I" and words[k] in openers else None
    return None
