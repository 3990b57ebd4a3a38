"""Signs of sharing: by which most sentences are told from one that tells several things with one verb."""

from __future__ import annotations

from functools import cache

from factcheck.language import lexicon
from factcheck.patterns import regex

_JOINTS = (" and ", " but ", ", ")
_NAMED = regex(r"[\dA-Z]|\b(?:one|t[wh]|f[io]|six|seven|eight|nine|ten|eleven|once|twice|that\sof)")
_COUNTED = regex(r"\d|\b(?:one|t[wh]|f[io]|six|seven|eight|nine|ten|eleven|once|twice)")
_ONE = ("a ", "an ")
_MOST_WORDS = 20  # behind the last joint


def may_share(text: str) -> bool:
    """Tell whether a figure or a name stands behind the last joint of a text, and no word in it that forbids sharing.

    Most sentences are told from one that shares its verb by this alone, for next to nothing.
    """
    joint = text.rfind(" and, ")
    if joint < 0:
        joint = max(text.rfind(joint) for joint in _JOINTS)
    tail = text[joint:].lstrip(" ,").removeprefix("and ").removeprefix("but ") if joint > 0 else ""
    count = tail.count(" ") + 1
    if not 1 < count <= _MOST_WORDS:
        return False
    if _NAMED.search(tail) is None and not (tail.startswith(_ONE) and _COUNTED.search(text) is not None):
        return False
    words = text.lower().split()
    if not _guards().isdisjoint(words):
        return False
    return count == 2 or _COUNTED.search(tail) is not None or not _prepositions().isdisjoint(words[-count:])


@cache
def _guards() -> frozenset[str]:
    """Give the words with which nothing is shared: what denies, joins to one thing, or opens another clause."""
    shared = lexicon.read_words("splitting", "not shared") | lexicon.read_words("splitting", "limiting") - {"only"}
    clauses = lexicon.read_words("clause_words", "subordinator") | lexicon.read_words("clause_words", "who")
    return shared | clauses - {"since", "until"}


@cache
def _prepositions() -> frozenset[str]:
    return lexicon.read_words("clause_words", "preposition") | {"of", "to"}
