"""Dimensions: how high or long something is by a noun, told again by the plain adjective.

"The tower has a height of 150 metres" says that it is 150 metres tall.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.restating.passes import needing
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re


_FIGURE = r"((?:(?:about|around|nearly|almost|over|more\sthan|less\sthan)\s)?[\d.,]{1,9}\s[a-z]{1,14})"


@needing(lists=(("restatements", "dimensions"),))
def tell_dimensions(text: str) -> str:
    """Tell a sentence again in plain words, where it gives a size by a noun."""
    return _extents_of().sub(_as_extent_of, _extents().sub(_as_extent, text))


@cache
def _extents() -> re.Pattern[str]:
    nouns = alternatives(lexicon.read_table("restatements", "dimensions"))
    return regex(rf"\s(has|had|reaches|reached|measures|measured)\san?\s(?:total\s)?({nouns})\sof\s{_FIGURE}")


def _as_extent(found: re.Match[str]) -> str:
    """Tell that something has a height as how tall it is."""
    adjective = lexicon.read_table("restatements", "dimensions")[found[2]][0]
    return f" {'is' if found[1][-1] == 's' else 'was'} {found[3]} {adjective}"


@cache
def _extents_of() -> re.Pattern[str]:
    nouns = alternatives(lexicon.read_table("restatements", "dimensions"))
    return regex(rf"\AThe\s(?:total\s)?({nouns})\sof\s([^.,;]{{2,60}}?)\s(is|was)\s{_FIGURE}(?=[\s.,;]|\Z)")


def _as_extent_of(found: re.Match[str]) -> str:
    """Tell what the height of something is as how tall it is."""
    adjective = lexicon.read_table("restatements", "dimensions")[found[1]][0]
    return f"{found[2][:1].upper()}{found[2][1:]} {found[3]} {found[4]} {adjective}"
