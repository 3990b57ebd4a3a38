"""Denials of several things at once."""

from __future__ import annotations

from factcheck.language import lexicon


def denies_each(text: str) -> bool:
    """Tell whether a text denies what it says of each of several ("neither Ruiz nor Sand")."""
    words = text.lower().split()
    pairs = lexicon.read_table("polarity", "denying pairs")
    return any(first in words and second in words[words.index(first) :] for first, (second, *_) in pairs.items())
