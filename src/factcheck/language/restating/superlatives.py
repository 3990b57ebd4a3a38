"""Superlatives: "the strongest storm to hit Sarn since 1987", told again as the strongest there since then.

That one thing "overtook" another as the largest says besides that it is, and that the other is so no longer.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.names.capitals import CAPITALISED
from factcheck.language.restating.passes import needing
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re

_OVERTAKEN = worded(
    rf"\A({CAPITALISED})\s(?:{{has or had}}\s)?{{restatements/overtook}}\s({CAPITALISED})\sas"
    r"\s({the or its}\s[a-z-]{4,20}\s[a-z][^.,;]{2,50}?)(?=\s{times/opening a time behind a title}"
    r"\s(?:\d|year|month)|[.,;]|\Z)"
)

_BEING = {"has": "is", "have": "are", "had": "was"}
_UNEQUALLED = worded(
    r"\b({forms of have}) not (?:been (?:{so or as}\s)?|fallen {so} (?=low\b))"
    r"([a-z]{3,10}) since\b"
)


@needing(lists=(("restatements", "striking"),))
def place_superlatives(text: str) -> str:
    """Tell where something was the strongest of its kind without what it did there."""
    return _striking().sub(r"\1 in \2", text)


@needing("since")
def tell_extremes(text: str) -> str:
    """Tell that something has not been so low since a day as its being the lowest since then."""
    return _UNEQUALLED.sub(_tell_unequalled, text) if " not " in text else text


def _tell_unequalled(found: re.Match[str]) -> str:
    superlative = superlative_of(found[2])
    return f"{_BEING[found[1]]} the {superlative} since" if superlative is not None else found[0]


def superlative_of(word: str) -> str | None:
    """Give the superlative of an adjective or of its comparative, where it is one that ranks."""
    known = lexicon.read_words("ordering", "superlatives")
    bases = (word, word.removesuffix("er"), word.removesuffix("r"))
    made = (made for base in bases for made in (f"{base}est", f"{base}st", f"{base}{base[-1:]}est", f"{base[:-1]}iest"))
    return next((one for one in made if one in known), None)


def tell_overtaken(text: str) -> tuple[str, ...]:
    """Give what follows where something overtook another as the largest, as sentences."""
    found = _OVERTAKEN.match(text) if " as " in text else None
    if found is None:
        return ()
    return f"{found[1]} is {found[3]}.", f"{found[2]} is no longer {found[3]}."


@cache
def _striking() -> re.Pattern[str]:
    """Match "the strongest storm to hit Sarn"."""
    verbs = alternatives(lexicon.read_words("restatements", "striking"))
    return worded(
        rf"(\bthe\s(?:[a-z]+-)?(?:[a-z]{{2,12}}est|worst|most\s[a-z]{{4,14}})(?:\s[a-z]{{3,14}}){{0,2}})\sto\s(?:have\s)?(?:{verbs})"
        rf"\s(the\s{{restatements/areas}}|{CAPITALISED})"
    )
