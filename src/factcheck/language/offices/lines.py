"""Lines: a sentence with its stems and names, in which the phrases of the lexicon's list of outcomes are found."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.names.capitals import Name, find_names
from factcheck.language.text.stopwords import stopwords
from factcheck.language.text.tokens import tokenise
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.language.text.tokens import Tokens

LIST = "outcomes"
Stretch = tuple[int, int]
"""A run of tokens, by its first and its last."""
_NOMINAL = ("ion", "ions", "ment", "ments")  # endings of nouns whose stem is that of their verb


class Line(Struct, frozen=True):
    """A sentence; `names` are by their first token, with the token after the last; `inside` are all their tokens."""

    tokens: Tokens
    words: tuple[str, ...]
    stems: tuple[str, ...]
    names: dict[int, tuple[int, Name]]
    inside: frozenset[int]

    def find(self, *sections: str) -> list[Stretch]:
        """Find the phrases of lists by their stems; nouns made of a verb only as they are listed."""
        return [
            (i, i + len(phrase) - 1)
            for section in sections
            if not _phrases(section).keys().isdisjoint(self.stems)
            for i, first in enumerate(self.stems)
            for phrase in _phrases(section).get(first, ())
            if self.stems[i : i + len(phrase)] == phrase
            and (not self.words[i].endswith(_NOMINAL) or self.words[i] in lexicon.read_words(LIST, section))
        ]

    def find_nouns(self, section: str) -> list[Stretch]:
        """Find the words of a list as they stand there, or in the plural."""
        words = lexicon.read_words(LIST, section)
        return [(i, i) for i, word in enumerate(self.words) if word in words or word.removesuffix("s") in words]

    def show(self, *stretches: Stretch) -> str:
        """Give the words from the first of some stretches to the last, as printed."""
        first, last = min(start for start, _ in stretches), max(end for _, end in stretches)
        return self.tokens.text[self.tokens.starts[first] : self.tokens.ends[last]]


def read_line(text: str) -> Line:
    """Read a sentence as a line."""
    tokens = tokenise(text)
    names = find_names(tokens)
    inside = frozenset(i for first, (end, _) in names.items() for i in range(first, end))
    return Line(tokens, tokens.words, tuple(map(stem, tokens.words)), names, inside)


def find_near(cues: Iterable[Stretch], noun: Stretch, reach: int) -> Stretch | None:
    """Give the first cue within reach of a noun, on either side."""
    return next((cue for cue in cues if cue != noun and max(noun[0] - cue[1], cue[0] - noun[1]) <= reach), None)


def collect_content(line: Line, cues: frozenset[str]) -> frozenset[str]:
    """Give the stems of a line that are no names, small words or cues: they tell one case from another."""
    words = zip(line.words, line.stems, strict=True)
    return frozenset(
        key
        for i, (word, key) in enumerate(words)
        if i not in line.inside and word not in stopwords() and key.isalpha() and len(key) > 2 and key not in cues
    )


@cache
def _phrases(section: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Give the phrases of a list as stems, by their first."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(lexicon.read_words(LIST, section)):
        key = tuple(map(stem, phrase.split()))
        found[key[0]] = (*found.get(key[0], ()), key)
    return found


@cache
def list_stems(*sections: str) -> frozenset[str]:
    """Give all stems of some lists."""
    return frozenset(
        key for section in sections for phrases in _phrases(section).values() for phrase in phrases for key in phrase
    )
