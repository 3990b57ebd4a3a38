"""Pseudo-clefts: what a sentence holds back by "what", told in the plain order.

"What sank the ship was a crack in the hull" reads "A crack in the hull sank the ship", and "What the farmers get for it
is 40 crowns" reads "The farmers get 40 crowns for it".
"""

from __future__ import annotations

from factcheck.language.restating.passes import needing
from factcheck.language.words.word_letters import known_letters
from factcheck.language.words.wordclasses import tag
from factcheck.patterns import regex

_THING = r"b([DQP][^bhmd.,:]{1,30})\.?"  # with an article, a figure or a name: no state ("what she does is unclear")
_BY_OBJECT = regex(
    rf"[DOW](D?[JNPQp]{{0,5}}[NP]|O)((?:[hmb][Rn]?){{0,2}}[VEBKN]|h)((?:I{{1,2}}(?:D?[JNPQ]{{1,4}}|O))?){_THING}"
)
_BY_SUBJECT = regex(rf"[DOW](R?[VE](?:D?[JNPQ]{{0,4}}[NP]|O)(?:I{{1,2}}D?[JNPQ]{{1,4}})?){_THING}")


@needing("what")
def tell_pseudo_cleft(text: str) -> str:
    """Tell plainly what a sentence that opens with "what" says."""
    if not text.startswith("What "):
        return text
    tagged = tag(text)
    found = _BY_SUBJECT.fullmatch(tagged.classes)
    if found is not None:
        verb, thing = (tagged.slice(*found.span(n)) for n in (1, 2))
        return f"{thing[:1].upper()}{thing[1:]} {verb}."
    found = _BY_OBJECT.fullmatch(tagged.classes)
    if found is None or not _may_be_verb(tagged.tokens.words[found.end(2) - 1], tagged.classes[found.end(2) - 1]):
        return text
    subject, verb, behind, thing = (tagged.slice(*found.span(n)) for n in range(1, 5))
    return f"{subject[:1].upper()}{subject[1:]} {verb} {thing}{' ' if behind else ''}{behind}."


def _may_be_verb(word: str, letter: str) -> bool:
    """Tell whether a word before "is" is a verb, or a noun that may be one ("what the town | needs | is")."""
    return letter != "N" or known_letters().get(word, "") in {"x", "y"}
