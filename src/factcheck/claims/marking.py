"""Whether an article itself marks what somebody says as false or unproven ("falsely claimed", "without evidence")."""

from __future__ import annotations

import re
from functools import cache

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.text.signals import signals_among, words_in
from factcheck.patterns import alternatives

_REACH = 90  # characters around a cue in which a mark belongs to it


@cache
def _marks() -> re.Pattern[str]:
    """Match a marking adverb or phrase, or a marking adjective: "the debunked claim", "claims that ... are false"."""
    words = lexicon.read_words("cues", "marked")
    adverbs = alternatives(word for word in words if word.endswith("ly") or " " in word)
    adjectives = alternatives(word for word in words if not word.endswith("ly") and " " not in word)
    nouns = alternatives(lexicon.read_words("cues", "nouns"))
    return worded(
        rf"(?<!\w)(?:{adverbs}|(?:{adjectives})\s(?:and\s\w{{1,20}}\s)?(?:{nouns})s?"
        rf"|(?:{{forms of be}}|{{found to be}})\s(?:\w{{2,12}}\s)?(?:{adjectives})(?=\s?(?:[.,;]|\Z)))(?!\w)",
        re.IGNORECASE,
    )


@cache
def _signals() -> frozenset[str]:
    return signals_among(lexicon.read_words("cues", "marked"))


def is_marked(frame: str) -> bool:
    """Tell whether the words around a report, without what is reported, mark it as false or unproven."""
    return not _signals().isdisjoint(words_in(frame)) and _marks().search(frame[-4 * _REACH :]) is not None
