"""What the rating of a published fact-check amounts to among our verdicts."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from factcheck.language.lexicon import read_table
from factcheck.language.text.folding import fold
from factcheck.model import Outcome
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Mapping

_MARKS = regex(r"[^\w\s-]+")
_CERTAIN = 0.05
"""How near to an end of its scale a bare number must lie to count as true or false."""


@cache
def _table() -> dict[str, Outcome]:
    return {_plain(name): Outcome(key) for key, names in read_table("ratings").items() for name in names}


def map_rating(rating: Mapping[str, Any], table: Mapping[str, Outcome] | None = None) -> Outcome | None:
    """Tell which verdict a schema.org Rating amounts to; None where that is not certain.

    `table` maps further names of ratings, and goes before the built-in ones. A rating without a name counts by its
    number, if that lies at an end of a stated scale.
    """
    name = rating.get("alternateName") or rating.get("name")
    if isinstance(name, list):
        name = next((part for part in name if isinstance(part, str)), None)
    if isinstance(name, str) and name.strip():
        own = {_plain(key): outcome for key, outcome in (table or {}).items()}
        return own.get(_plain(name)) or _table().get(_plain(name))
    try:
        value, best, worst = (float(rating[key]) for key in ("ratingValue", "bestRating", "worstRating"))
    except (KeyError, TypeError, ValueError):
        return None
    if best == worst:
        return None
    share = (value - worst) / (best - worst)
    if abs(share - 1) <= _CERTAIN:
        return Outcome.SUPPORTED
    return Outcome.CONTRADICTED if abs(share) <= _CERTAIN else None


def _plain(name: str) -> str:
    return " ".join(_MARKS.sub(" ", fold(name)).split())
