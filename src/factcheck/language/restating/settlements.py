"""Settlements: "the port town of Sarn", told again by its name alone, where nothing larger has the same name."""

from __future__ import annotations

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.names.places import place_of
from factcheck.language.restating.passes import needing

_SETTLEMENT = worded(
    r"\b[Tt]he\s(?:{sites/kinds of settlements},?\s){0,2}{sites/settlements}\sof\s"
    r"([A-Z][\w’-]{2,24}(?:\s[A-Z][\w’-]{2,24}){0,2})"
)


@needing(lists=(("sites", "settlements"),))
def name_settlements(text: str) -> str:
    """Tell a town by its name alone; "the city of Luxembourg" is not Luxembourg."""
    return _SETTLEMENT.sub(lambda found: found[0] if _is_shared(found[1]) else found[1], text)


def _is_shared(name: str) -> bool:
    """Tell whether a country or region may have the name of a town."""
    return place_of(name.lower()) is not None or name.lower() in lexicon.read_words("sites", "shared names")
