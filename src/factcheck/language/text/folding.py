"""Folding: case and accents set aside, so that a name is the same however it is printed."""

from __future__ import annotations

import unicodedata


def fold(word: str) -> str:
    """Fold case and accents, so that "Núñez" and "NUNEZ" meet (Unicode NFKD without combining marks)."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark)).replace("’", "'")
