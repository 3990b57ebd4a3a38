"""Whether a figure is a difference ("rose by 3%"), a level reached ("rose to 3%") or one left ("fell from 5%")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.words.morphology import stem
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

_WORD = regex(r"[a-z]{1,20}")
_CLAUSE_BREAK = worded(r"[;:.!?\"“”(—]\s|,\s{joining clauses}\s")
_BEHIND = regex(r"[\s\u00a0-][a-z]")
_COMPOUND = regex(r"\s[a-z]{2,10}-[a-z]")  # "1,200 short-term lets"
_DIRECTED = worded(r"(?:\s[a-z]{3,16}){0,3}?\s({more or up})(?![^\W_])")
_WINDOW = 90
_ADVERB_GAP = 2
_PREPOSITIONS = {"by": "by", "to": "to", "from": "from", "at": "to"}


@cache
def _stems(section: str) -> frozenset[str]:
    return frozenset(stem(word) for word in lexicon.read_words("changes", section))


@cache
def _comparatives() -> frozenset[str]:
    return lexicon.read_words("changes", "comparatives")


@cache
def _stem_of(word: str) -> str:
    return stem(word)


@cache
def _compared() -> re.Pattern[str]:
    words = alternatives(lexicon.read_words("changes", "compared"))
    comparatives = alternatives(lexicon.read_words("changes", "upwards") | lexicon.read_words("changes", "downwards"))
    later = rf"(?:{comparatives})(?:\s[\w.]{{1,16}}){{1,4}}?\sthan"  # "82 visitors more in 2032 than in 2031"
    return regex(rf"(?:\s[a-z]{{3,16}}){{0,3}}?\s(?:{words}|{later})(?![^\W_])")


def is_change_noun(noun: str) -> bool:
    """Tell whether a stem is that of a noun of change ("rise"), which says what a figure is and not what it counts."""
    return noun in _stems("nouns")


def change_of(lowered: str, start: int, end: int, *, difference: bool = False) -> str | None:
    """Tell what a figure at `start:end` (hedge included) is to a change: "by", "to", "from" or None.

    With `difference`, the figure is one by its kind (percentage points), so "by" needs no verb of change before it.
    """
    window = max(0, start - _WINDOW)
    before = lowered[window:start]
    for clause in _CLAUSE_BREAK.finditer(before):
        window = max(window, start - len(before) + clause.end())
    words = _WORD.findall(lowered[window:start])
    after = _WORD.findall(lowered[end : end + 40])[:2]
    if (
        after
        and _COMPOUND.match(lowered, end) is None
        and _BEHIND.match(lowered, end)
        and (_is_changed_by(after) or _compared().match(lowered, end))
    ):
        return "by"
    if not words:
        return None
    while len(words) > 1 and words[-1] in lexicon.read_words("changes", "passed over"):
        words.pop()
    last = words[-1]
    if last in ("by", "at") and difference:
        return "by"
    if last in _PREPOSITIONS:
        return _by_preposition(words)
    if last == "of":
        nouns = [_stem_of(word) for word in words[-4:-1]]
        return "by" if any(noun in _stems("nouns") for noun in nouns) else None
    if last in listed("up or down") and len(words) > 1 and _stem_of(words[-2]) in _stems("phrasal"):
        return None
    near = [word for word in words[-_ADVERB_GAP:] if not word.endswith("ly")]
    return (
        "by"
        if near and _stem_of(near[-1]) in _stems("verbs") and near[-1] not in listed("changes/verbs of any way")
        else None
    )


def direction_of(lowered: str, start: int, end: int) -> int:
    """Tell whether a difference at `start:end` is upwards (1) or downwards (-1); 0 where no word beside it says so."""
    behind = _DIRECTED.match(lowered, end)
    before = _WORD.findall(lowered[max(0, start - _WINDOW) : start])[-1:]
    word = behind[1] if behind is not None else before[0] if before else ""
    if word in lexicon.read_words("changes", "upwards"):
        return 1
    return -1 if word in lexicon.read_words("changes", "downwards") else 0


def is_margin(lowered: str, start: int) -> bool:
    """Tell whether a count is how many more there were on one side ("a majority of just five votes")."""
    words = _WORD.findall(lowered[max(0, start - _WINDOW) : start])
    while words and words[-1] in lexicon.read_words("changes", "passed over"):
        words.pop()
    return words[-1:] == ["of"] and words[-2:-1] != [] and _stem_of(words[-2]) in _stems("margin nouns")


def loses_share(lowered: str, start: int, end: int) -> bool:
    """Tell whether a percentage is what something lost in worth ("shares lost 3%"), not a part of a whole."""
    words = _WORD.findall(lowered[max(0, start - _WINDOW) : start])
    return bool(words) and _stem_of(words[-1]) in _stems("verbs of a share") and not lowered.startswith(" of ", end)


# These take a figure as their object ("added 500 jobs", "came second"), so only a preposition makes a change of it.


def _is_changed_by(after: Sequence[str]) -> bool:
    """Tell whether the words behind a figure are a noun or comparative of change ("a 3% rise", "3% higher")."""
    if after[0] in _comparatives() or after[0] in _stems("nouns"):
        return True
    return len(after) > 1 and _stem_of(after[0]) in _stems("nouns")


def _by_preposition(words: Sequence[str]) -> str | None:
    last, rest = words[-1], {_stem_of(word) for word in words[:-1]}
    if last == "at":
        return None
    changing = not rest.isdisjoint(_stems("verbs") | _stems("nouns"))
    if last == "by" and not changing:
        changing = not rest.isdisjoint(_stems("margin verbs"))
    return _PREPOSITIONS[last] if changing else None
