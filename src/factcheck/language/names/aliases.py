"""Aliases: other names that a sentence itself gives to somebody ("Ida Holt, known as Marr, is a painter")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.language.words.wordclasses import Tagged

_NAMED = regex(r'(P(?:P|"P{1,2}"(?=P)){0,6}),?(?:b?R{0,3})([EK])R{0,2}I?D?"?(P{1,8})')


def find_aliases(tagged: Tagged) -> dict[int, tuple[int, int]]:
    """Map the last token of each name to the run of tokens that the sentence says is another name for it."""
    words = tagged.tokens.words
    naming = lexicon.read_words("predicates", "naming participles")
    if naming.isdisjoint(words):
        return {}
    found = {}
    for match in _NAMED.finditer(tagged.classes):
        between = words[match.end(2) : match.start(3)]
        if words[match.start(2)] in naming and listed("for, in or by").isdisjoint(between):
            found[match.end(1) - 1] = match.span(3)
    return found
