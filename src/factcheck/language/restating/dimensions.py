"""Dimensions: how high or long something is by a noun or a comparative, told again by the plain adjective.

"The tower has a height of 150 metres" says that it is 150 metres tall, "is taller than 90 metres" that it is more than
90 metres tall, and "is older than 40" that somebody is more than 40 years old.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.passes import needing
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re


_BEING = r"(\b{forms of be}\s(?:not\s)?)"
_BARE_AGE = worded(
    r"(\bage(?:\s{among, of or in}\s[^.,;\d]{2,40}?)?\s{is, was or has been}\s(?:[a-z]{2,9}\s){0,3}\d{1,2}(?:\.\d)?)"
    r"(?=[.,;]|\Z)(?!\.\d)"
)
_FIGURE = r"((?:{hedges/about a dimension}\s)?[\d.,]{1,9}\s[a-z]{1,14})"


@needing(lists=(("restatements", "dimensions"),))
def tell_dimensions(text: str) -> str:
    """Tell a sentence again in plain words, where it gives a size by a noun."""
    return _extents_of().sub(_as_extent_of, _extents().sub(_as_extent, text))


@needing(lists=(("restatements", "dimensions compared"), ("restatements", "ages compared")))
def tell_compared_dimensions(text: str) -> str:
    """Tell a sentence again in plain words, where it bounds a size or an age by a comparative."""
    return _compared_ages().sub(_as_bounded_age, _compared().sub(_as_bounded, text))


@needing("age")
def tell_years(text: str) -> str:
    """Tell a sentence again with the unit that an average age leaves out ("the average age is 43")."""
    return _BARE_AGE.sub(r"\1 years", text)


@cache
def _compared() -> re.Pattern[str]:
    words = alternatives(lexicon.read_table("restatements", "dimensions compared"))
    return worded(rf"{_BEING}({words})\sthan\s([\d.,]{{1,9}}\s[a-z]{{1,14}})(?=[\s.,;]|\Z)")


def _as_bounded(found: re.Match[str]) -> str:
    """Tell that something is taller than 90 metres as its being more than 90 metres tall."""
    bound, adjective = lexicon.read_table("restatements", "dimensions compared")[found[2]]
    return f"{found[1]}{bound} {found[3]} {adjective}"


@cache
def _compared_ages() -> re.Pattern[str]:
    words = alternatives(lexicon.read_table("restatements", "ages compared"))
    return worded(rf"{_BEING}({words})\sthan\s(\d{{1,3}})(?:\syears)?(?=[.,;]|\Z)")


def _as_bounded_age(found: re.Match[str]) -> str:
    """Tell that somebody is older than 40 as being more than 40 years old."""
    (bound,) = lexicon.read_table("restatements", "ages compared")[found[2]]
    return f"{found[1]}{bound} {found[3]} years old"


@cache
def _extents() -> re.Pattern[str]:
    nouns = alternatives(lexicon.read_table("restatements", "dimensions"))
    return worded(rf"\s({{restatements/having a size}})\san?\s(?:total\s)?({nouns})\sof\s{_FIGURE}")


def _as_extent(found: re.Match[str]) -> str:
    """Tell that something has a height as how tall it is."""
    adjective = lexicon.read_table("restatements", "dimensions")[found[2]][0]
    return f" {'is' if found[1][-1] == 's' else 'was'} {found[3]} {adjective}"


@cache
def _extents_of() -> re.Pattern[str]:
    nouns = alternatives(lexicon.read_table("restatements", "dimensions"))
    return worded(rf"\AThe\s(?:total\s)?({nouns})\sof\s([^.,;]{{2,60}}?)\s({{is or was}})\s{_FIGURE}(?=[\s.,;]|\Z)")


def _as_extent_of(found: re.Match[str]) -> str:
    """Tell what the height of something is as how tall it is."""
    adjective = lexicon.read_table("restatements", "dimensions")[found[1]][0]
    return f"{found[2][:1].upper()}{found[2][1:]} {found[3]} {found[4]} {adjective}"
