"""Function words: those that carry no content of their own."""

from __future__ import annotations

from functools import cache

from factcheck.language import lexicon

_SECTIONS = (
    "determiner", "pronoun", "possessive-or-object", "preposition", "conjunction", "subordinator", "relative", "that",
    "be", "have", "do", "modal", "to", "negation", "number",
)  # fmt: skip


@cache
def stopwords() -> frozenset[str]:
    """Give the words of the closed classes, adverbs excepted."""
    return frozenset(word for section in _SECTIONS for word in lexicon.read_words("closed_classes", section))
