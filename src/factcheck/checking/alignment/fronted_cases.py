"""Fronted cases: what opens a claim, or its subject, and makes it one of a part, of another one, or of no real case.

"Excluding the capital, turnout was 61%", "in a simulation, 40 people died" and "part of the coast lost 9%" say nothing
that a fact about all of it, or about what was so, bears out or goes against.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.statements import words_of
from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment

_FRONT = worded(r"\A((?:{adjuncts/cases}|{adjuncts/leaving out})\s[^,.;:]{2,60}),\s")
_LEFT_OUT = worded(r"\A{adjuncts/leaving out}\s")
_ALONE = worded(r"\s{adjuncts/alone}\Z")
_EARLIER = worded(r"\b{adjuncts/earlier}\s(?:[a-z-]{2,14}\s){0,2}{adjuncts/drafts}\b")
_PIECE = worded(r"\A{adjuncts/pieces}\sof\s(?!(?:{it or them}|{which or whom})\s{splitting/of most of it}\s)")
_ANOTHER = worded(r"\A{another}\s[a-z]")


def is_of_fronted_case(alignment: Alignment) -> bool:
    """Tell whether the claim opens with a case, part or other one that the fact's sentence does not have."""
    return opens_with_case(alignment.query.around.text, alignment.statement.text)


def opens_with_case(text: str, known: str = "") -> bool:
    """Tell whether a sentence opens with another one, a part or a case that the `known` one does not have."""
    said, known = text.lower(), known.lower()
    if _ANOTHER.match(said) or _PIECE.match(said):
        return not (_ANOTHER.match(known) or _PIECE.match(known))
    front = _FRONT.match(said)
    if front is None or front[1] in known:
        return False
    phrase, unreal = front[1], lexicon.read_words("adjuncts", "unreal")
    if not unreal.isdisjoint(words_of(phrase)):
        return unreal.isdisjoint(words_of(known))
    earlier = _EARLIER.search(phrase) is not None and _EARLIER.search(known) is None
    return earlier or _LEFT_OUT.match(phrase) is not None or _ALONE.search(phrase) is not None
