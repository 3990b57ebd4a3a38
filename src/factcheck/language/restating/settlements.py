"""Settlements: "the town of Sarn", told again by its name alone, where nothing larger has the same name."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.names.places import place_of
from factcheck.language.restating.passes import needing
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re


@needing(lists=(("sites", "settlements"),))
def name_settlements(text: str) -> str:
    """Tell a town by its name alone; "the city of Luxembourg" is not Luxembourg."""
    return _settlements().sub(lambda found: found[0] if _is_shared(found[1]) else found[1], text)


def _is_shared(name: str) -> bool:
    """Tell whether a country or region may have the name of a town."""
    return place_of(name.lower()) is not None or name.lower() in lexicon.read_words("sites", "shared names")


@cache
def _settlements() -> re.Pattern[str]:
    nouns = alternatives(lexicon.read_words("sites", "settlements"))
    return regex(rf"\b[Tt]he\s(?:{nouns})\sof\s([A-Z][\w’-]{{2,24}}(?:\s[A-Z][\w’-]{{2,24}}){{0,2}})")
