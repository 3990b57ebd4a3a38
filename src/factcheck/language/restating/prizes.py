"""Prizes: who won an award, told again in one plain way.

"The prize for best film went to Ostwick", "Falk takes best actress" and "was named best actor" all tell who won the
award for the best of something; who "lost out in the best director category" did not.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.restating.passes import needing
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

_WORD = r"[A-Z][\w'’-]{0,24}"
_NAME = rf"{_WORD}(?:\s(?:(?:of|the|and|de)\s)?{_WORD}){{0,5}}"
_SINGLE = regex(r"([A-Z][\w'’-]{1,20}\s(?:Award|Prize|Medal|Trophy))(?![\w'’])")
_END = r"(?=\s(?:at|for|in|on|with)\b|[.,;]|\Z)"


@needing("best", lists=(("prizes", "prizes"),))
def tell_prizes(text: str) -> str:
    """Tell a sentence again with "won the award for", where it tells otherwise who won or missed one."""
    if _prized().search(text) is None:
        return text
    text = _gone_to().sub(_as_winning, text)
    text = _taken().sub(r"\1 won the award for \2", text)
    text = _named().sub(r"\1won the award for \2", text)
    return _missed().sub(r"did not win the award for \1", text)


def name_awards(text: str) -> str:
    """Put the name of all awards for that of one ("the Moss Award for best film" is one of the Moss Awards)."""
    return _SINGLE.sub(r"\1s", text)


def _best() -> str:
    return rf"best\s(?:[a-z-]{{3,14}}\s){{0,2}}(?:{_words('categories')})"


def _words(section: str) -> str:
    return alternatives(lexicon.read_words("prizes", section))


@cache
def _prized() -> re.Pattern[str]:
    return regex(rf"\b(?:best|{_words('prizes')})\b")


@cache
def _gone_to() -> re.Pattern[str]:
    return regex(
        rf"\A(?:The|An?)\s((?:[\w'’-]{{1,20}}\s){{0,3}}?(?:{_words('prizes')})(?:\s(?:for|in|of)\s[^,;.]{{2,60}}?)?)"
        rf",?(?:\s(?:however|meanwhile|in\sturn),)?\s(?:has\s|had\s)?(?:{_words('going to')})\sto\s({_NAME}){_END}"
    )


def _as_winning(found: re.Match[str]) -> str:
    """Tell what went to somebody as what they won."""
    return f"{found[2]} won the {found[1]}"


@cache
def _taken() -> re.Pattern[str]:
    return regex(
        rf"\A((?:The\s)?{_NAME})\s(?:has\s|had\s)?(?:{_words('taking')})\s(?:the\s)?({_best()})"
        rf"(?:\s(?:{_words('prizes')}))?{_END}"
    )


@cache
def _named() -> re.Pattern[str]:
    return regex(rf"\b(?:was|were|(has\s|have\s|had\s)been)\s(?:{_words('naming')})\s(?:the\s)?({_best()}){_END}")


@cache
def _missed() -> re.Pattern[str]:
    return regex(
        rf"\b(?:{_words('missing')})\s(?:(?:the\s)?(?:{_words('prizes')})\sfor\s|the\s)({_best()})"
        rf"(?:\s(?:{_words('prizes')}|category))?{_END}"
    )
