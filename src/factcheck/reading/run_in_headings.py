"""Headings that ran into the paragraph below them: "The route in Tal The race begins behind the mill"."""

from __future__ import annotations

from factcheck.language.names.places import place_of
from factcheck.language.words.wordclasses import tag
from factcheck.patterns import regex

_MARK = regex(r"[.!?:;,\"“”„«»()\n]")
_OPENED = regex(
    r"(?<=[^\W_]) (?:The|An?|In|On|At|After|Before|Following|During|While|When|As|For|From|He|She|It|They|We|This|These"
    r"|His|Her|Their|Its|There|But|According|Since|Although|Despite|If|To)\s[a-z’'-]+\s[a-z]"
)
_NAMED = regex(r" ([A-Z][\w’'-]+) ([A-Z][\w’'-]+ [A-Z][\w’'-]+) [a-z]")
_VERBS = frozenset("VEBbhmd")
_LEAST_WORDS = 3
_SHORTEST, _LONGEST = 10, 110  # characters


def find_run_in(paragraph: str, text: str) -> int:
    """Find where a paragraph begins behind a heading that ran into it, 0 where none did.

    A heading is a phrase without a verb, at whose end a sentence opens without any mark: by a word that is in capitals
    nowhere else, or by a full name that the text has elsewhere, behind the name of a place.
    """
    mark = _MARK.search(paragraph, 0, _LONGEST)
    stop = mark.start() if mark is not None else min(_LONGEST, len(paragraph))
    if stop < 3 * _SHORTEST:
        return 0
    opened = _OPENED.search(paragraph, _SHORTEST, stop)
    if opened is not None and _is_heading(paragraph[: opened.start()]):
        return opened.start() + 1
    named = _NAMED.search(paragraph, _SHORTEST, stop)
    if named is None or text.count(named.group(2)) < 2 or place_of(named.group(1)) is None:
        return 0
    return named.start(2) if _is_heading(paragraph[: named.end(1)]) else 0


def _is_heading(words: str) -> bool:
    """Tell whether words are a phrase of several words without a verb that begins and ends with a noun's own."""
    classes = tag(words).classes
    whole = words.count(" ") + 1 >= _LEAST_WORDS and classes[0] in "DJNPQ" and classes[-1] in "NPQ"
    return whole and _VERBS.isdisjoint(classes)
