"""Demands: how long a prosecutor wants somebody jailed, told again in one way.

"The prosecutor had asked for nine years" and "wanted a nine-year term" both ask for a sentence of nine years.
"""

from __future__ import annotations

from factcheck.patterns import regex

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
_BARE = regex(
    rf"\b((?i:prosecut(?:or|ors|ion))\b[^.;]{{0,40}}?)\s{_ASKING}\s({_SPAN}\s(?:years?|months?))"
    r"(?:\sin\s(?:prison|jail))?(?=[.,;]|\s(?:for|to)\b|\Z)"
)


def tell_demands(text: str) -> str:
    """Tell a sentence again with the sentence that somebody asked for, of so many years."""
    if "year" not in text and "month" not in text:
        return text
    text = _COMPOUND.sub(lambda m: f"{m[1]} a sentence of {m[2]} {m[3]}{'' if m[2] in {'1', 'one'} else 's'}", text)
    text = _TERM.sub(r"\1 a sentence of \2", text)
    return _BARE.sub(r"\1 \2 a sentence of \3", text)
