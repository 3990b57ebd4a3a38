"""Measures: what something measures, told again in one plain way.

"A 5.8-magnitude quake hit the coast" is one of magnitude 5.8, as is "the quake that hit the coast had a magnitude of
5.8". What has a height of 40 metres is 40 metres tall.
"""

from __future__ import annotations

import re
from functools import cache

from factcheck.language import lexicon
from factcheck.patterns import alternatives, regex

_FIGURE = r"\d{1,3}(?:\.\d{1,2})?"
_HYPHENED = regex(rf"\b(?:({_FIGURE})-magnitude|magnitude-({_FIGURE}))(?=\s[a-z])")
_ARTICLE = regex(r"\b(An?)\s(?=magnitude\s)", re.IGNORECASE)
_TOLD_OF = regex(
    rf"(?:The|An?)\s([a-z-]{{3,20}}(?:\s[a-z-]{{3,20}})?)\s(?:that|which)\s([^,;]{{3,80}}?)\s(?:had|has)\sa\smagnitude\sof"
    rf"\s({_FIGURE})[.\s]*\Z"
)


_SIZE = r"(?:[a-z]{4,7}\s(?:than\s)?)?\d[\d.,]{0,9}\s?[a-z]{1,12}"


def tell_measures(text: str) -> str:
    """Tell a sentence again in plain words, where it says what something measures."""
    if "magnitude" in text:
        text = _HYPHENED.sub(lambda found: f"magnitude {found[1] or found[2]}", text)
        text = _ARTICLE.sub(lambda found: f"{found[1][0]} ", text)
        text = _TOLD_OF.sub(r"A \1 of magnitude \3 \2.", text)
    if _dimension().search(text) is not None:
        text = _dimension_of().sub(_as_adjective_of, _having_dimension().sub(_as_adjective, text))
    return text


@cache
def _dimensions() -> dict[str, str]:
    """Map what a measure is of to its adjective ("height" to "tall")."""
    return {name: words[0] for name, words in lexicon.read_table("restatements", "dimensions").items()}


@cache
def _dimension() -> re.Pattern[str]:
    return regex(rf"\b(?:{alternatives(_dimensions())})\sof\b")


@cache
def _having_dimension() -> re.Pattern[str]:
    verbs = "has|have|had|reaches|reached|measures|measured"
    return regex(rf"\b({verbs})\sa\s(?:total\s|maximum\s)?({alternatives(_dimensions())})\sof\s({_SIZE})\b")


def _as_adjective(found: re.Match[str]) -> str:
    """Tell "has a height of 40 metres" as "is 40 metres tall"."""
    being = {"has": "is", "reaches": "is", "measures": "is", "have": "are"}.get(found[1], "was")
    return f"{being} {found[3]} {_dimensions()[found[2]]}"


@cache
def _dimension_of() -> re.Pattern[str]:
    names = alternatives(_dimensions())
    return regex(rf"\AThe\s(?:total\s)?({names})\sof\s([^.,;]{{2,60}}?)\s(is|was)\s({_SIZE})(?=[\s.,;]|\Z)")


def _as_adjective_of(found: re.Match[str]) -> str:
    """Tell "the height of the dam is 40 metres" as "the dam is 40 metres tall"."""
    return f"{found[2][:1].upper()}{found[2][1:]} {found[3]} {found[4]} {_dimensions()[found[1]]}"
