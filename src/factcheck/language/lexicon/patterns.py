"""Regular expressions whose words stand in the lexicon, so that an expression tells the order of things alone."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language.lexicon import listed
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

_LIST = regex(r"\{([a-z][^{}]*)\}")


def worded(source: str, flags: int = 0) -> re.Pattern[str]:
    """Give a regular expression in which `{name}` stands for any one word of a list (see `lexicon.listed`).

    Lists are read when it is first used.
    """
    return regex(source, flags, _fill_in)


def _fill_in(source: str) -> str:
    return _LIST.sub(lambda found: f"(?:{alternatives(listed(found[1]))})", source)


def opens_with(text: str, name: str) -> bool:
    """Whether a text opens with a word of a list, in capitals or not, and goes on behind it."""
    return _opening(name).match(text.lower()) is not None


@cache
def _opening(name: str) -> re.Pattern[str]:
    return worded(rf"{{{name}}}\s")
