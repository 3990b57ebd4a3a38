"""Series: what comes so many times in a row, told again in one plain way.

"The third rise in a row", "the third straight rise" and "the third rise in succession" are each the third consecutive.
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

_ROW = r"(?:in\s{restatements/row}|on\sthe\strot|running(?=[.,;]|\sthat\b|\Z))"


@needing("row", "succession", "running", "trot", "straight", "successive")
def tell_series(text: str) -> str:
    """Tell what comes in a row as consecutive."""
    text = _straight().sub(r"\1 consecutive ", text)
    text = _in_a_row().sub(_put_before, text)
    return _last_in_a_row().sub(r"\1 consecutive", text)


def _put_before(found: re.Match[str]) -> str:
    """Put "consecutive" before the noun that comes in a row."""
    return f"{found[1]} consecutive {found[2]}"


@cache
def _ranks() -> str:
    return alternatives((*lexicon.read_table("numerals", "ordinals"), "first"))


@cache
def _straight() -> re.Pattern[str]:
    return worded(rf"\b({_ranks()})\s{{restatements/straight}}\s(?=[a-z])")


@cache
def _in_a_row() -> re.Pattern[str]:
    return worded(rf"\b({_ranks()})\s((?:[a-z]+-)?[a-z]{{3,14}}(?:\s[a-z]{{3,14}})?)\s{_ROW}(?=[\s.,;]|\Z)")


@cache
def _last_in_a_row() -> re.Pattern[str]:
    return worded(rf"\b({{definite}}\s(?:{_ranks()}))\s{_ROW}(?=[.,;]|\Z)")
