"""Rivals: "Lima had not seen a stronger storm since 1987" told again as the rank that it gives a storm."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.inferences.rankings import superlatives
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.passes import needing
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re


@needing("since")
def rank_newest(text: str) -> str:
    """Tell that there had been no greater one since some year as the rank of the latest: the greatest since then."""
    for pattern in _patterns():
        found = pattern.fullmatch(text.strip())
        if found is not None:
            parts = found.groupdict()
            verb = "is" if parts["have"] == "has" else "was"
            ranked = f"the {superlatives()[parts['more']]} {parts['what']}"
            named = _name_of(parts.get("than") or "", parts["what"])
            return f"{named} {verb} {ranked} in {_place_of(parts['where'])} since {parts['year']}."
    return text


def _place_of(words: str) -> str:
    """Give a place as it stands inside a sentence."""
    return f"the{words[3:]}" if words.startswith("The ") else words


def _name_of(words: str, what: str) -> str:
    """Give what is said to have no rival, where the sentence tells."""
    told = f"the {what}{words[7:]}" if words.startswith("the one ") else words
    return f"{told[0].upper()}{told[1:]}" if told else "This"


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    more = alternatives(superlatives())
    seen = alternatives(lexicon.read_words("ordering", "seeing"))
    what = rf"an?\s(?P<more>{more})\s(?P<what>[^.,;]{{3,60}}?)"
    than = r"(?:\sthan\s(?P<than>[^.,;]{2,40}))?"
    where, year = r"(?P<where>[^.,;]{2,40}?)", r"(?P<year>(?:[A-Z][a-z]{2,8}\s)?[12]\d{3})"
    return (
        worded(rf"{where}\s(?P<have>{{has or had}})\s{{denials}}\s(?:{seen})\s{what}\ssince\s{year}\.?"),
        worded(rf"Not\ssince\s{year}\s(?P<have>{{has or had}})\s{where}\s(?:{seen})\s{what}{than}\.?"),
    )
