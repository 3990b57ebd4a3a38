"""Measures: what something measures, told again in one plain way.

"A 5.8-magnitude quake hit the coast" is one of magnitude 5.8, as is "the quake that hit the coast had a magnitude of
5.8".
"""

from __future__ import annotations

import re

from factcheck.language.restating.passes import needing
from factcheck.language.restating.temperatures import DEGREES, tell_temperatures
from factcheck.patterns import regex

_FIGURE = r"\d{1,3}(?:\.\d{1,2})?"
_HYPHENED = regex(rf"\b(?:({_FIGURE})-magnitude|magnitude-({_FIGURE}))(?=\s[a-z])")
_ARTICLE = regex(r"\b(An?)\s(?=magnitude\s)", re.IGNORECASE)
_QUAKE = regex(
    rf"((?:earth)?quake|tremor)\smeasured\s(?:magnitude\s)?({_FIGURE})(?:\son\sthe\s[A-Z]?[a-z]+(?:\s[a-z]+)?\sscale)?"
)
_TOLD_OF = regex(
    rf"(?:The|An?)\s([a-z-]{{3,20}}(?:\s[a-z-]{{3,20}})?)\s(?:that|which)\s([^,;]{{3,80}}?)\s(?:had|has)\sa\smagnitude\sof"
    rf"\s({_FIGURE})[.\s]*\Z"
)


_BEING_AGED = regex(r"\b(is|are|was|were)\saged\s(\d{1,2})(?![\d,-]|\s(?:and|to|or)\b)")


@needing("measured", "aged", "magnitude", *DEGREES)
def tell_measures(text: str) -> str:
    """Tell a sentence again in plain words, where it says what something measures."""
    text = tell_temperatures(text)
    if "quake" in text or "tremor" in text:
        text = _QUAKE.sub(r"\1 had a magnitude of \2", text)
    if " aged " in text:
        text = _BEING_AGED.sub(r"\1 \2 years old", text)
    if "magnitude" in text:
        text = _HYPHENED.sub(lambda found: f"magnitude {found[1] or found[2]}", text)
        text = _ARTICLE.sub(lambda found: f"{found[1][0]} ", text)
        text = _TOLD_OF.sub(r"A \1 of magnitude \3 \2.", text)
    return text
