"""Letter case without moving a single offset."""

from __future__ import annotations

_ARTICLES = ("The ", "Its ", "A ", "An ")
_ASCII_LOWER = {upper: upper + 32 for upper in range(ord("A"), ord("Z") + 1)}


def lower_alike(text: str) -> str:
    """Lower a text's case without changing its length (a few letters, such as "İ", grow when lowered)."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text.translate(_ASCII_LOWER)


def lower_article(name: str) -> str:
    """Lower the capital of a phrase that begins a sentence with an article, as it stands within one ("the mill")."""
    return f"{name[:1].lower()}{name[1:]}" if name.startswith(_ARTICLES) else name
