"""Places: which place a name or a demonym belongs to."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from factcheck.kept.tables import kept_table
from factcheck.language import lexicon
from factcheck.language.text.folding import fold

if TYPE_CHECKING:
    from factcheck.language.text.tokens import Tokens

_LONGEST = 8  # tokens


@kept_table
def _places() -> dict[str, str]:
    """Map each place name and demonym, folded, to the place's own folded name."""
    places: dict[str, str] = {}
    for place, others in lexicon.read_table("demonyms", "places").items():
        for name in (place, *others):
            places.setdefault(fold(name), fold(place))
    return places


@lru_cache(maxsize=1 << 16)
def place_of(name: str) -> str | None:
    """Give the folded name of the place that a name or demonym belongs to, None if it is no known place."""
    return _places().get(fold(name).removeprefix("the "))


@cache
def natives() -> dict[str, str]:
    """Map each noun for somebody from a country that is no adjective to the country ("Dane")."""
    table = lexicon.read_table("demonyms", "natives")
    return {noun: country for country, nouns in table.items() for noun in nouns}


def is_native(word: str) -> bool:
    """Tell whether a word behind "the" is somebody from a place, and not the place ("the Dane", "the Belgian")."""
    return word in natives() or place_of(word) not in {None, fold(word)}


@kept_table
def _long_places() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Map the first word of each place name of several words, folded, to all of them."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in _places():
        words = tuple(name.split())
        if len(words) > 1 and words[0] != "the":
            found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(names, key=len, reverse=True)) for first, names in found.items()}


def find_places(tokens: Tokens) -> tuple[tuple[int, int, str], ...]:
    """Find the place names and demonyms of several words ("New Zealand"), as start, end and the place."""
    if _long_places().keys().isdisjoint(tokens.words):
        return ()
    found: list[tuple[int, int, str]] = []
    for i, word in enumerate(tokens.words):
        if word not in _long_places() or not tokens.printed[i][0].isupper() or (found and i < found[-1][1]):
            continue
        words = tuple(map(fold, tokens.words[i : i + _LONGEST]))
        name = next((name for name in _long_places()[word] if words[: len(name)] == name), None)
        if name is not None:
            found.append((i, i + len(name), _places()[" ".join(name)]))
    return tuple(found)
