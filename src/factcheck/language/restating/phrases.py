"""Phrases: what stands around a verb, one by one, and what each is about: a figure, a time, a name or a thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.clauses.chunks import KINDS as _K
from factcheck.language.clauses.steps import time_words
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.times.clocks import find_clocks
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.language.clauses.chunks import Chunk, ChunkKind
    from factcheck.language.words.wordclasses import Tagged
    from factcheck.model import Quantity

_PLAYED = frozenset({"minute", "hour"})  # "in the 12th minute"
YEAR = regex(r"1\d{3}|2[01]\d{2}")
_NAMED_FIGURE = regex("(D?J?N{1,2}|D?P{1,4}|J(?=Q))(?=R?Q)|Q(?=RQ)")  # "Ek | 48%", "(in) 2031 | only 3,500"
_LONG = frozenset({QuantityKind.MEASURE, QuantityKind.DURATION})
_ONLY = frozenset({"only", "just", "even"})
_SINCE = frozenset({"in", "since", "by", "until"})
_ABOUT = frozenset({"about", "around", "over", "under"})
_PARTICLES = frozenset({"up", "down"})
_LAST_TIME = regex("[JD]N")  # "4 million euros | last year"
_TIMES = stem("times")
_POINTING = frozenset({"last", "this", "next"})
_NTH = regex(r"\d{1,3}(?:st|nd|rd|th)")


class Phrase(Struct, frozen=True):
    """A phrase behind a verb: its tokens, where its preposition and its hedge end, and what it is about.

    `kind` is "figure", "rank", "time", "name", "often", "noun", "pronoun" or "that" ("that of milk"); `aside` is a
    phrase between commas of its own.
    """

    start: int
    own: int  # the first token behind the preposition
    end: int
    kind: str
    preposition: str = ""
    figure: Quantity | None = None
    noun: str = ""  # what a figure counts, with what follows it
    one: bool = False  # a noun with "a" before it
    aside: bool = False


def read_phrases(tagged: Tagged, chunks: Sequence[Chunk], at: int) -> tuple[list[Phrase], int] | None:
    """Read a phrase, or two that stand in one chunk ("Ek | 48%", "300 | next year"), with the place behind them."""
    if _stands_for_subject(tagged, chunks, at):
        start = chunks[at].start
        return [Phrase(start, start, chunks[at + 2].end, "that", tagged.tokens.words[start + 1])], at + 3
    opened = _read_start(tagged, chunks, at)
    at = opened.at
    if opened.preposition == "between":
        return _read_range(tagged, chunks, at)
    while at < len(chunks) and chunks[at].kind is _K.ADVERB and tagged.classes[chunks[at].start] != "n":
        at += 1
    kind: ChunkKind | None = chunks[at].kind if at < len(chunks) else None
    if kind is _K.NOUN:
        return _read_noun(tagged, chunks, at, opened)
    said = tagged.words(opened.own, chunks[at].start if at < len(chunks) else opened.own)
    often = not opened.preposition and bool(said) and said[-1] in lexicon.read_words("splitting", "how often")
    return ([Phrase(opened.start, opened.own, chunks[at - 1].end, "often")], at) if often else None


class _Start(Struct, frozen=True):
    """How a phrase begins: its first token, the first behind its preposition, the preposition, and the chunk there."""

    start: int
    own: int
    preposition: str
    at: int


def _read_start(tagged: Tagged, chunks: Sequence[Chunk], at: int) -> _Start:
    """Read the preposition of a phrase, with an "only" before it; "up" and "about" are no part of it."""
    pair = [one.kind for one in chunks[at : at + 2]]
    if tagged.tokens.words[chunks[at].start] in _PARTICLES and pair == [_K.PREPOSITION] * 2:
        at += 1  # "go up | by 4%"
    start = before = chunks[at].start
    if tagged.tokens.words[start] in _ONLY and pair == [_K.ADVERB, _K.PREPOSITION]:
        at += 1  # "but only | by 1%"
        before = chunks[at].start
    while at < len(chunks) and chunks[at].kind is _K.PREPOSITION:
        at += 1
    own = chunks[at].start if at < len(chunks) else 0
    preposition = " ".join(tagged.words(before, own)) if own > before else ""
    if preposition in _ABOUT and tagged.classes[own : own + 1] == "Q":
        return _Start(start, start, "", at)
    if tagged.words(start, own + 1) == ("on", "average"):
        return _Start(start, own + 1, "on average", at)
    return _Start(start, own, preposition, at)


def _read_noun(tagged: Tagged, chunks: Sequence[Chunk], at: int, opened: _Start) -> tuple[list[Phrase], int]:
    """Read the noun of a phrase, parted from what stands behind a name or before a time in one chunk."""
    start, own, preposition = opened.start, opened.own, opened.preposition
    end, words = chunks[at].end, tagged.tokens.words
    at += 1
    described = at < len(chunks) and chunks[at].kind is _K.ADJECTIVE
    if described and tagged.classes[own:end] == "D":
        end, at = chunks[at].end, at + 1  # "the | north"
    parted = None
    if preposition in _SINCE and end - own > 1 and YEAR.fullmatch(words[own]) and tagged.classes[own + 1] in "DNPJ":
        parted = own + 1  # "In 2028 | turnout"
    named = _NAMED_FIGURE.match(tagged.classes, own, end)
    if parted is None and named is not None and (bool(named[1]) ^ _tells_when(words[named.end() - 1])):
        parted = named.end()
    elif parted is None and end - own > 2 and _LAST_TIME.fullmatch(tagged.classes, end - 2, end) is not None:
        parted = end - 2 if words[end - 2] in _POINTING and _tells_when(words[end - 1]) else None
    if parted is not None:
        return [_make(tagged, (start, own, parted), preposition), _make(tagged, (parted, parted, end), "")], at
    phrase = _make(tagged, (start, own, end), preposition)
    if described and phrase.figure is not None and phrase.figure.kind in _LONG:  # "12 metres | deep"
        end, at = chunks[at].end, at + 1
        phrase = replace(phrase, end=end, noun=f"{phrase.noun} {tagged.slice(end - 1, end)}".strip())
    return [phrase], at


def _stands_for_subject(tagged: Tagged, chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether "that" or "those" stands for the noun of the subject ("the tax on beer ..., | that on wine")."""
    pointing = tagged.words(chunks[at].start, chunks[at].end) in {("that",), ("those",)}
    return pointing and [one.kind for one in chunks[at + 1 : at + 3]] == [_K.PREPOSITION, _K.NOUN]


def _read_range(tagged: Tagged, chunks: Sequence[Chunk], at: int) -> tuple[list[Phrase], int] | None:
    """Read "between 2020 and 2025" as one time, with what the last chunk holds besides ("2025 | rents")."""
    if [one.kind for one in chunks[at : at + 3]] != [_K.NOUN, _K.CONJUNCTION, _K.NOUN]:
        return None
    first, _, last = chunks[at : at + 3]
    words = tagged.tokens.words
    if not (_tells_when(words[first.end - 1]) and _tells_when(words[last.start])):
        return None
    end = last.end if last.end == last.start + 1 or _tells_when(words[last.end - 1]) else last.start + 1
    range_of = Phrase(first.start - 1, first.start, end, "time", "between")
    return [range_of, *([_make(tagged, (end, end, last.end), "")] if end < last.end else [])], at + 3


def _tells_when(word: str) -> bool:
    return word in time_words() or YEAR.fullmatch(word) is not None


def _trails(figure: Quantity, words: tuple[str, ...]) -> bool:
    """Tell whether a word that it cannot count stands behind a percentage ("1% support")."""
    return figure.kind is QuantityKind.PERCENT and words[-1] not in figure.text.lower()


def _make(tagged: Tagged, bounds: tuple[int, int, int], preposition: str) -> Phrase:
    """Make a phrase, told what it is about."""
    start, own, end = bounds
    words, classes = tagged.words(own, end), tagged.classes[own:end]
    figures = find_quantities(tagged.slice(own, end))
    if len(figures) == 1 and figures[0].kind is not QuantityKind.ORDINAL and not _trails(figures[0], words):
        figure = figures[0]
        last = max(place for place, letter in enumerate(classes) if letter in "QD" or place == 0)
        noun = tagged.slice(own + last + 1, end) if figure.kind is not QuantityKind.PERCENT else ""
        kind = "often" if figure.counted == _TIMES else "figure"
        return Phrase(start, own, end, kind, preposition, figure, noun)
    nth = max((place for place, word in enumerate(words) if _NTH.fullmatch(word)), default=None)
    if nth is not None:
        noun = tagged.slice(own + nth + 1, end)
        kind = "time" if _tells_when(noun.lower()) and noun.lower() not in _PLAYED else "rank"
        return Phrase(start, own, end, kind, preposition, noun=noun)
    if words[0] in lexicon.read_words("splitting", "how often"):
        kind = "often"
    elif _tells_when(words[-1]) or find_clocks(tagged.slice(start, end)):
        kind = "time"
    elif classes[-1] == "P":
        kind = "name"
    elif set(classes) <= {"O", "D"}:
        kind = "pronoun"
    else:
        kind = "noun"
    return Phrase(start, own, end, kind, preposition, one=words[0] in {"a", "an"} or words == ("one",))
