"""Callings: nouns that say what one named behind them is: somebody's calling, or the trade of a firm or a body."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from collections.abc import MutableSequence


@cache
def callings() -> frozenset[str]:
    """Give the nouns that may stand before a name and say what it is the name of."""
    bodies = lexicon.read_words("people", "group") | lexicon.read_table("bodies", "trades").keys()
    titles = lexicon.read_words("titles", "title") - lexicon.read_words("titles", "short")
    return bodies | titles | lexicon.read_words("people", "person")


@cache
def calling_stems() -> frozenset[str]:
    """Give the stems of the callings."""
    return frozenset(map(stem, callings()))


def settle_callings(words: tuple[str, ...], letters: MutableSequence[str]) -> None:
    """Make an adjective of a participle before a calling and a name ("Troubled lender Quill", "mining firm Quill")."""
    named = [at for at in range(len(letters) - 2) if letters[at + 2] == "P" and letters[at] in "EKG"]
    for at in named:
        if words[at + 1] not in callings():
            continue
        trade = words[at] in listed("bodies/trades told by verbs") and (not at or letters[at - 1] in "IDC,")
        if trade or (not at and letters[at] != "G"):
            letters[at] = "J"
