"""Demands: how long a prosecutor wants somebody jailed, told again in one way.

"The prosecutor had asked for nine years" and "wanted a nine-year term" say that he asked for nine years.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.restating.passes import needing
from factcheck.patterns import regex

if TYPE_CHECKING:
    import re

_SPAN = r"(?:\d{1,3}|[a-z]{2,9}(?:-[a-z]{3,5})?)"
_ASKING = (
    r"((?:had\s|has\s|have\s)?(?:asked|called|calls|asks|ask|call)\sfor|(?:had\s|has\s|have\s)?(?:demanded|sought|requested|wanted)"
    r"|demands?|seeks?|wants?)"
)
_TERM = regex(
    rf"\b{_ASKING}\san?\s(?:(?:prison|jail|custodial)\s)?(?:sentence|term)\sof\s({_SPAN}\s(?:years?|months?))"
    r"(?:\sin\s(?:prison|jail))?(?=[.,;]|\s(?:for|to)\b|\Z)"
)
_COMPOUND = regex(
    rf"\b{_ASKING}\san?\s({_SPAN})-(year|month)\s(?:(?:prison|jail|custodial)\s)?(?:sentence|term)(?=[.,;]|\s(?:for|to)\b|\Z)"
)


@needing("sentence", "term")
def tell_demands(text: str) -> str:
    """Tell a sentence again with the years that somebody asked for, where it tells of a sentence of them."""
    if "year" not in text and "month" not in text:
        return text
    return _TERM.sub(_as_asking, _COMPOUND.sub(_spell_out, text))


def _as_asking(found: re.Match[str]) -> str:
    return f"{'had ' if found[1].startswith('had ') else ''}asked for {found[2]}"


def _spell_out(found: re.Match[str]) -> str:
    """Tell "a nine-year term" as a sentence of nine years."""
    return f"{found[1]} a sentence of {found[2]} {found[3]}{'' if found[2] in {'1', 'one'} else 's'}"
