"""Words, figures and marks of a text, as parallel tuples rather than objects: the hot path of everything else."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate

from msgspec import Struct

from factcheck.patterns import regex

# Blanks before a token are taken along, plain words and marks come first, both for speed; then longest first:
# abbreviations with dots, figures with their signs, words (hyphens inside), clitics, single marks.
_TOKEN = regex(
    r"""(\s{0,9}+)(
    (?-i:[A-Za-z]{1,60})(?![^\s,;:!?()“”"—])
  | [,;:!?()“”"] | \.(?!\S)
  | (?:[A-Za-z]\.){2,6}                                        # U.S., p.m.
  | \b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec
        |Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|vs
        |Capt|Cmdr|Adm|Maj|Supt|Insp|Det|Coun|Cllr|Messrs|Mme|v)\.
  | \bNo\.(?=\s?\d)
  | (?-i:[A-Z])\.(?=\s(?-i:[A-Z]|[a-z]{3}))                     # Ann J. Lee, E. coli
  | (?:[$€£¥]|[A-Z]{1,3}[$€£])?\d{1,12}(?:[.,:/–-]\d{1,12}){0,8}%?
    (?:(?:st|nd|rd|th|s|bn|m|k|tn|[ap]m)\b)?(?:-[a-z]{2,20}){0,3}      # $1,234.5bn 58% 21st 3-1 9.40am
  | [’']\d0s
  | \w{1,60}?(?=n[’']t\b)
  | n[’']t\b
  | [’'](?:s|re|ve|ll|d|m)\b
  | [@\#]?\w{1,60}(?:(?:[-–&’'‑]|\.(?=[a-z]{2,4}\b))\w{1,60}){0,6}?(?=[’'](?:s|re|ve|ll|d|m)\b|n[’']t\b)
  | [@\#]?[\w\u0300-\u036f]{1,60}(?:(?:[-–&’'‑]|\.(?=[a-z]{2,4}\b))[\w\u0300-\u036f]{1,60}){0,6}
  | \.{3}|-{2,3}|[^\w\s]
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_KEPT_WORDS = 100_000
_CURLY = str.maketrans({"’": "'", "‑": "-", "–": "-"})


class Tokens(Struct, frozen=True):
    """The tokens of a text: as printed, folded to lower case with straight apostrophes, and their offsets."""

    text: str
    printed: tuple[str, ...]
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.words)


class _Folded(dict[str, str]):
    """The folded form of each printed word, kept once made."""

    def __missing__(self, printed: str) -> str:
        folded = printed.lower().translate(_CURLY)
        if len(self) < _KEPT_WORDS:
            self[printed] = folded
        return folded


_folded = _Folded()


def fold_word(printed: str) -> str:
    """Fold a printed word to lower case, with straight apostrophes and plain hyphens."""
    return _folded[printed]


@lru_cache(maxsize=256)
def tokenise(text: str) -> Tokens:
    """Split a text into words, figures, clitics ("n't", "'s") and marks, in one linear pass.

    The latest texts are kept, as one sentence is read for its content, its names and its clauses in turn.
    """
    pieces = _TOKEN.split(text)
    edges = tuple(accumulate(map(len, pieces)))
    printed = tuple(pieces[2::3])
    return Tokens(text, printed, tuple(map(_folded.__getitem__, printed)), edges[1::3], edges[2::3])
