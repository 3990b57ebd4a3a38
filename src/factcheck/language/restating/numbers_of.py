"""Numbers of: "the number of people killed by the flood now stands at 14", told again as so many having been killed."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.passes import needing
from factcheck.language.words.morphology import verbs
from factcheck.model import QuantityKind
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re


_MOST = 4  # words of the noun that is counted


@needing("number")
def count_numbers(text: str) -> str:
    """Tell the number of those to whom something happened as so many of them to whom it did."""
    found = _numbers().match(text)
    if found is None:
        return text
    figure = next((q for q in find_quantities(text) if q.span.start >= found.end()), None)
    if figure is None or figure.kind is not QuantityKind.COUNT or figure.span.start != found.end():
        return text
    words = found[1].split()
    at = next(
        (n for n, word in enumerate(words[: _MOST + 1]) if word in listed("relatives") or word in _participles()), None
    )
    if not at or at == len(words) - (words[at] in listed("relatives")):
        return text
    nouns, told = " ".join(words[:at]), " ".join(words[at:])
    if words[at] in listed("relatives"):
        told = told.partition(" ")[2]
    else:
        told = f"{'have been' if found[2] in _now() else 'were'} {told}"
    number = figure.text[:1].upper() + figure.text[1:]
    return f"{number} {nouns} {told}{text[figure.span.end :]}"


@cache
def _numbers() -> re.Pattern[str]:
    standing = alternatives(_now() | lexicon.read_words("restatements", "standing then"))
    return regex(rf"\A(?:The|the)\snumber\sof\s([a-z][^.,;]{{4,80}}?)\s({standing})\s")


@cache
def _now() -> frozenset[str]:
    """Give the verbs of what a number is by now."""
    return lexicon.read_words("restatements", "standing now")


@cache
def _participles() -> frozenset[str]:
    return frozenset(forms.participle for forms in verbs().values())
