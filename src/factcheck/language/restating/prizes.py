"""Prizes: one award, named as all of its kind are."""

from __future__ import annotations

from factcheck.patterns import regex

_SINGLE = regex(r"([A-Z][\w'’-]{1,20}\s(?:Award|Prize|Medal|Trophy))(?![\w'’])")


def name_awards(text: str) -> str:
    """Put the name of all awards for that of one ("the Moss Award for best film" is one of the Moss Awards)."""
    return _SINGLE.sub(r"\1s", text)
