"""Exceptions: "all but three of the 92 sailors", told again as 89 of them, so that it is never read as those three."""

from __future__ import annotations

from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.passes import needing
from factcheck.language.words.counted import counted_noun
from factcheck.model import QuantityKind

_ALL_BUT = worded(r"\b([Aa])ll\s{but or except}\s(?=[\w])")
_OF = worded(r"\sof\s({of the named many})\s")


@needing("all")
def count_others(text: str) -> str:
    """Tell how many "all but three of the 92" are, and put what is left out behind the noun where nothing tells it."""
    found = _ALL_BUT.search(text)
    if found is None:
        return text
    figures = [q for q in find_quantities(text) if q.span.start >= found.end() and q.kind is QuantityKind.COUNT]
    if not figures or figures[0].span.start != found.end() or figures[0].hedge is not None:
        return text
    few, before = figures[0], text[: found.start()]
    of = _OF.match(text, few.span.end)
    whole = next((q for q in figures[1:] if of is not None and q.span.start == of.end()), None)
    if of is not None and whole is not None and whole.hedge is None and whole.value > few.value:
        return f"{before}{whole.value - few.value:,f} of {of[1]} {text[of.end() :]}"
    noun = counted_noun(text, few.span.end)
    if noun is None:
        return text
    start = few.span.end + 1 if of is None else of.start() + 1
    return f"{before}{found[1]}ll {text[start : noun.end]} except {few.text}{text[noun.end :]}"
