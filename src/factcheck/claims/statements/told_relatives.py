"""Told relatives: of what a report inside a relative clause tells ("the bridge, which he said | had cost 9")."""

from __future__ import annotations

from factcheck.claims.statements.outlines import outline
from factcheck.language.lexicon.patterns import worded

_RELATIVE = worded(r",?\s(?P<pronoun>{who or which})\s(?:[^\s,;:]{1,25}\s){2,7}\Z")
_TOLD_OF = 300  # characters before the pronoun in which its noun stands
_PRONOUN = "O"


def find_told_of(before: str) -> str | None:
    """Give the phrase that the relative pronoun and its teller at the end of `before` stand for, if only one can be."""
    found = _RELATIVE.search(before)
    if found is None:
        return None
    sentence = outline(before[max(0, found.start() - _TOLD_OF) : found.start()])
    last = len(sentence.kinds) - 1
    if last < 0 or sentence.kinds[last] != "N":
        return None
    phrase = (last, last + 1)
    classes = sentence.classes(phrase)
    named = found["pronoun"] == "who" and classes.endswith("P")
    if (sentence.kinds.endswith(("NIN", "NCN", "N,N")) and not named) or _PRONOUN in classes or "," in classes:
        return None
    start, end = sentence.offsets(phrase)
    return sentence.tagged.text[start:end]
