"""Storms: that one struck or arrived, told again as that it came ashore."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.restating.passes import needing
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re


@needing("category", lists=(("storms", "storms"),))
def tell_storms(text: str) -> str:
    """Tell "the storm struck" as "the storm came ashore"; what it struck is another matter."""
    if "category" in text:
        for pattern in _weakened():
            text = pattern.sub(r"\g<what> made landfall\g<rest> as a category \g<category> storm", text)
    return _strikes().sub(_as_landfall, text)


@cache
def _weakened() -> tuple[re.Pattern[str], ...]:
    """Match to which category a storm had weakened or grown by the time that it came ashore."""
    storms, ashore, turning = (
        alternatives(lexicon.read_words("storms", name)) for name in ("storms", "ashore", "turning")
    )
    what = rf"(?P<what>(?:[Tt]he\s|[A-Z])[^.,;]{{0,30}}?(?:{storms}|[a-z]))"
    rest = r"(?P<rest>(?:\s(?:near|at|in|on)\s[^.,;]{2,40}?)?)"
    category = rf"had\s(?:{turning})\s(?:a\s)?category\s(?P<category>[1-5])(?:\s(?:{storms}))?"
    return (
        regex(
            rf"\ABy\sthe\stime\s(?:it|he|she|the\s(?:{storms}))\s(?:{ashore}){rest},?\s{what}\s{category}(?=[.\s]*\Z)"
        ),
        regex(rf"\A{what}\s{category}\sby\sthe\stime\sit\s(?:{ashore}){rest}(?=[.\s]*\Z)"),
    )


@cache
def _strikes() -> re.Pattern[str]:
    storms, striking = (alternatives(lexicon.read_words("storms", name)) for name in ("storms", "striking"))
    return regex(rf"\b({storms})\s((?:had|has)\s)?(?:{striking})(?=\s(?:on|near)\b|[.,;]|\Z)")


def _as_landfall(found: re.Match[str]) -> str:
    return f"{found[1]} {found[2]}come ashore" if found[2] else f"{found[1]} came ashore"
