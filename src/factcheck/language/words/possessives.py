"""Possessives: "her", which owns what follows or stands for somebody.

The letters are those of `neighbours`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.words.counted import is_money

if TYPE_CHECKING:
    from collections.abc import Sequence

_DESCRIBED_NOUNS = frozenset(first + second for first in "JaEK" for second in "NPxyz")


def settle_possessive(words: Sequence[str], letters: list[str], i: int, left: str) -> str:
    """Settle "her", which may own what follows ("her last concert", "her oddly narrow win") or be a pronoun."""
    right = letters[i + 1] if i + 1 < len(letters) else "."
    if right == "Q" and left in "VEBGK" and is_money(words, i + 1):
        return "O"  # "left her £9,000"
    told = right == "a" or (words[i + 1 : i + 2] and words[i + 1] in lexicon.read_words("neighbours", "adjectives too"))
    before_noun = told and letters[i + 2 : i + 3] and letters[i + 2] in "NPJxyzGQ"
    described = right == "R" and "".join(letters[i + 2 : i + 4]) in _DESCRIBED_NOUNS
    return "D" if before_noun or described or right in "NPJxyzGEKQ" else "O"
