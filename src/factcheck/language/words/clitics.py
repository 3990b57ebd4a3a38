"""Clitics and slashes: what "'s" stands for beside a participle, and names that a slash joins.

"Lena's been", "he's got" and "she's closed four mills" have, "she's named captain" is. The letters are those of
`wordclasses`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lexicon import listed
from factcheck.language.words.concepts import stems_among
from factcheck.language.words.morphology import stem
from factcheck.language.words.word_letters import known_letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.language.text.tokens import Tokens

_OBJECTS = frozenset("DQOPH")
_VERBAL_ENDINGS = ("ate", "ise", "ize", "ify")


def settle_clitics(words: Sequence[str], letters: list[str]) -> None:
    """Class "'s" as the verb that it stands for where this is "has"."""
    for i, word in enumerate(words[:-1]):
        if word == "'s" and i and _stands_for_has(words, letters, i):
            letters[i] = "h"


def _stands_for_has(words: Sequence[str], letters: Sequence[str], i: int) -> bool:
    """Tell whether "'s" before a participle is "has": behind a subject pronoun, and with an object behind it."""
    verb = i + 1 + (letters[i + 1] == "R")
    if words[i + 1] in listed("been or got"):
        return True
    done = letters[verb : verb + 1] in (["E"], ["K"]) and letters[verb + 1 : verb + 2]
    if not done or words[i - 1] not in listed("with a contracted be") or letters[verb + 1] not in _OBJECTS:
        return False
    return stem(words[verb]) not in stems_among("naming", "passives with objects")


def join_slashes(tokens: Tokens, letters: list[str]) -> None:
    """Make a slash between two names part of one name ("a Harl/Venn poll")."""
    for i, word in enumerate(tokens.words):
        if word == "/" and "P" == letters[i - 1] == "".join(letters[i + 1 : i + 2]):
            glued = tokens.ends[i - 1] == tokens.starts[i] and tokens.ends[i] == tokens.starts[i + 1]
            letters[i] = "P" if glued else letters[i]


def settle_unknown_verbs(words: Sequence[str], letters: list[str]) -> None:
    """Make a verb of a word that nobody knows behind "did not", or behind a modal where it ends as verbs do."""
    for i in range(1, len(letters)):
        if letters[i] != "N" or words[i] in known_letters():
            continue
        denied = letters[i - 1] == "n" and letters[max(0, i - 2)] in "dm"
        if denied or (letters[i - 1] == "m" and words[i].endswith(_VERBAL_ENDINGS)):
            letters[i] = "B"
