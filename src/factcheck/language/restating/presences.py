"""Presences: "there were 40 people waiting at the gate", told again as "40 people were waiting at the gate"."""

from __future__ import annotations

from functools import cache

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.passes import needing
from factcheck.language.words.counted import counted_noun
from factcheck.language.words.morphology import verbs
from factcheck.model import QuantityKind
from factcheck.patterns import regex

_THERE = worded(r"\A((?:[^,]{1,60},\s)?)[Tt]here\s({there is})\s")
_VERB = regex(r"\s([a-z-]{3,20})(?=\s)")


@needing("there")
def tell_doings(text: str) -> str:
    """Tell how many there are of somebody who does something as their doing it; a denial stays as it is."""
    there = _THERE.match(text)
    if there is None:
        return text
    figure = next((q for q in find_quantities(text) if q.span.start == there.end()), None)
    noun = counted_noun(text, figure.span.end) if figure is not None and figure.kind is QuantityKind.COUNT else None
    verb = _VERB.match(text, noun.end) if noun is not None and noun.plural else None
    if noun is None or verb is None or verb[1] not in _doings():
        return text
    doers = text[there.end() : noun.end]
    doers = doers if there[1] else f"{doers[0].upper()}{doers[1:]}"
    return f"{there[1]}{doers} {there[2]}{text[noun.end :]}"


@cache
def _doings() -> frozenset[str]:
    """Give the forms of verbs that may say what somebody does or suffers."""
    known = verbs().values()
    doing = {forms.gerund for forms in known} | {forms.participle for forms in known if forms.participle != forms.base}
    return frozenset(doing) - lexicon.read_words("closed_classes", "preposition")
