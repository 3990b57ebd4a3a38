"""Demonstratives: "that" before the noun that opens a sentence ("That record fell"), where it opens no clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.words.counted import is_plural
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_OPENING = regex('["C(]{0,3}T(?=J{0,2}N)')
_NOUN = regex("J{0,2}N{1,3}")
_ASIDE = regex(",[^,]{1,200},")
_CLAUSE = regex("[^.:WSTC]{0,200}")
_VERB_GROUP = regex("(?:[mbhd][Rn]{0,2}){1,4}[VEKBG]?|[VE]")


def may_point(words: Sequence[str]) -> bool:
    """Tell whether "that" is among the words that may open a sentence."""
    return "that" in words[:4]


def settle_demonstrative(words: Sequence[str], classes: str) -> str:
    """Class "that" as a determiner where the sentence has but one verb behind it, as what it opens would need two."""
    opening = _OPENING.match(classes)
    noun = _NOUN.match(classes, opening.end()) if opening is not None else None
    if opening is None or noun is None or is_plural(words[noun.end() - 1]):
        return classes
    at = opening.end() - 1
    timed = words[noun.end() - 1] in lexicon.read_words("clause_links", "time nouns")
    if not timed:
        clause = _CLAUSE.match(_ASIDE.sub("", classes[noun.end() :]))
        if clause is None or len(_VERB_GROUP.findall(clause[0])) != 1:
            return classes
    return f"{classes[:at]}D{classes[at + 1 :]}"
