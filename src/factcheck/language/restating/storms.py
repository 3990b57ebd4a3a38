"""Storms: that one struck or arrived, told again as that it came ashore."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re


def tell_storms(text: str) -> str:
    """Tell "the storm struck" as "the storm came ashore"; what it struck is another matter."""
    return _strikes().sub(_as_landfall, text)


@cache
def _strikes() -> re.Pattern[str]:
    storms, striking = (alternatives(lexicon.read_words("storms", name)) for name in ("storms", "striking"))
    return regex(rf"\b({storms})\s((?:had|has)\s)?(?:{striking})(?=\s(?:on|near)\b|[.,;]|\Z)")


def _as_landfall(found: re.Match[str]) -> str:
    return f"{found[1]} {found[2]}come ashore" if found[2] else f"{found[1]} came ashore"
