"""Dimensions: how high, dear or large something is by a noun, told again by the plain adjective or verb.

"The tower has a height of 150 metres" says that it is 150 metres tall, "the bridge was built at a cost of 60 million
euros" that it cost so much, and "Ruiz's share of the vote was 58%" that she won it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.restating.passes import needing
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re


_AT_COST = regex(
    r"\s(?:was|were)\s(?:built|made|restored|renovated|constructed|filmed|produced|completed)"
    r"\sat\sa\s(?:total\s)?cost\sof\s"
)
_FIGURE = r"((?:(?:about|around|nearly|almost|over|more\sthan|less\sthan)\s)?[\d.,]{1,9}\s[a-z]{1,14})"
_SHARE = regex(
    r"\A((?:the\s|The\s)?[A-Z][^.,;]{1,40}?)['’]s?\sshare\sof\s(?:the\s)?votes?"
    r"\s(?:was|came\sto|stood\sat|reached)\s(?=\S{0,3}\d)"
)


@needing("cost", "share", lists=(("restatements", "dimensions"),))
def tell_dimensions(text: str) -> str:
    """Tell a sentence again in plain words, where it gives a size, a cost or a share by a noun."""
    text = _AT_COST.sub(" cost ", _as_share(text))
    return _extents_of().sub(_as_extent_of, _extents().sub(_as_extent, text))


def _as_share(text: str) -> str:
    """Tell somebody's share of the vote as what he won."""
    found = _SHARE.match(text)
    if found is None:
        return text
    figure, mark, rest = text[found.end() :].partition("%")
    return f"{found[1]} won {figure}{mark} of the vote{rest}" if mark else text


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
