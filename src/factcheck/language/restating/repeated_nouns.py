"""Repeated nouns: what "that" and "those" stand for where a second clause speaks of another one of the first's kind.

"Shares in Nort rose, while those in Calder fell" says that shares in Calder fell.
"""

from __future__ import annotations

from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.passes import needing
from factcheck.language.words.counted import is_plural

_FIRST = worded(
    r"\A(?P<noun>(?:(?i:{determiners of things})\s)?(?:[a-z-]{3,16}\s){0,2}[A-Za-z][a-z-]{2,16})"
    r"\s(?P<preposition>{of a thing compared})\s"
)
_SECOND = worded(
    r"(?P<link>,\s(?:{predicates/side by side}\s)?|\s{predicates/side by side}\s|\A)(?P<pointing>(?i:that|those))"
    r"\s(?P<preposition>{of a thing compared})\s(?!{what a thing is in}\b)"
)
_PLURAL = "those"


@needing("those", "that")
def repeat_noun(text: str) -> str:
    """Tell a sentence again with the noun of its first clause in the place of "that" or "those"."""
    return repeat_noun_of(text, text)


def repeat_noun_of(text: str, sentence: str) -> str:
    """Put the noun that opens a sentence in the place of "that" or "those" in a text that is a part of it."""
    second = _SECOND.search(text)
    first = _FIRST.match(sentence) if second is not None else None
    if second is None or first is None or first["preposition"] != second["preposition"]:
        return text
    noun = first["noun"]
    if is_plural(noun.rpartition(" ")[2].lower()) is not (second["pointing"].lower() == _PLURAL):
        return text
    told = f"{noun[0].lower()}{noun[1:]}" if second["link"] else noun
    link = f",{second['link']}" if second["link"].startswith(" ") else second["link"]  # where one clause ends
    return f"{text[: second.start()]}{link}{told}{text[second.end('pointing') :]}"
