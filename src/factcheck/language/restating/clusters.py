"""Clusters: what stands behind a verb, phrase by phrase, parted where "and" or a comma begins something like it.

"sold | 4,000 cars | in May" and "5,000 | in June" are two clusters of two phrases each.
"""

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
_YEAR = regex(r"1\d{3}|2[01]\d{2}")
_NAMED_FIGURE = regex("(D?J?N{1,2}|D?P{1,4}|J(?=Q))(?=R?Q)|Q(?=RQ)")  # "Ek | 48%", "(in) 2031 | only 3,500"
_PARTICLES = frozenset({"up", "down"})
_LAST_TIME = regex("[JD]N")  # "4 million euros | last year"
_RATE = frozenset({"a", "an", "per"})
_TIMES = stem("times")
_JOINTS = frozenset({"and", "but"})
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


def read_clusters(tagged: Tagged, chunks: Sequence[Chunk]) -> list[list[Phrase]] | None:
    """Read what stands behind a verb as clusters of phrases; None where anything else stands there."""
    clusters: list[list[Phrase]] = [[]]
    at, aside = 0, False
    while at < len(chunks) and chunks[at].kind is not _K.STOP:
        one = chunks[at]
        if one.kind in {_K.COMMA, _K.CONJUNCTION}:
            if aside and one.kind is _K.COMMA:
                aside = False
                at += 1
                continue
            at, before = _pass_joint(tagged, chunks, at), at
            if at == before:
                return None
            aside = at > 0 and chunks[at - 1].kind is _K.COMMA and chunks[at - 2].kind is _K.CONJUNCTION
            clusters.append([])
            continue
        read = _read_phrases(tagged, chunks, at)
        if read is None:
            return None
        found, at = read
        _add(tagged, clusters[-1], [replace(phrase, aside=True) for phrase in found] if aside else found)
    rest = chunks[at + 1 :]
    return clusters if all(clusters[1:]) and not rest and not aside else None


def read_opening(tagged: Tagged, chunks: Sequence[Chunk]) -> list[Phrase] | None:
    """Read what stands before a verb as phrases, the last of which is its subject; a comma may stand before that."""
    phrases: list[Phrase] = []
    at = 0
    while at < len(chunks):
        if chunks[at].kind is _K.COMMA:
            at += 1
            continue
        read = _read_phrases(tagged, chunks, at)
        if read is None:
            return None
        found, at = read
        _add(tagged, phrases, found)
    return phrases


def _pass_joint(tagged: Tagged, chunks: Sequence[Chunk], at: int) -> int:
    """Pass a comma, an "and", or both, with the comma that an aside opens behind "and"."""
    if chunks[at].kind is _K.COMMA:
        at += 1
        if at >= len(chunks) or chunks[at].kind is not _K.CONJUNCTION:
            return at
    if tagged.tokens.words[chunks[at].start] not in _JOINTS:
        return at
    at += 1
    return at + 1 if at < len(chunks) and chunks[at].kind is _K.COMMA else at


def _read_phrases(tagged: Tagged, chunks: Sequence[Chunk], at: int) -> tuple[list[Phrase], int] | None:
    """Read a phrase, or a name and the figure behind it, with the place behind them."""
    start = chunks[at].start
    if chunks[at].kind is _K.THAT and tagged.tokens.words[start + 1 : start + 2] == ("of",):
        return [Phrase(start, start, chunks[at].end, "that")], at + 1
    if tagged.tokens.words[start] in _PARTICLES and [one.kind for one in chunks[at : at + 2]] == [_K.PREPOSITION] * 2:
        at += 1  # "go up | by 4%"
        start = chunks[at].start
    while at < len(chunks) and chunks[at].kind is _K.PREPOSITION:
        at += 1
    own = chunks[at].start if at < len(chunks) else 0
    preposition = " ".join(tagged.words(start, own)) if own > start else ""
    if tagged.words(start, own + 1) == ("on", "average"):
        preposition, own = "on average", own + 1
    if preposition == "between":
        return _read_range(tagged, chunks, at)
    while at < len(chunks) and chunks[at].kind is _K.ADVERB and tagged.classes[chunks[at].start] != "n":
        at += 1
    kind: ChunkKind | None = chunks[at].kind if at < len(chunks) else None
    if kind is not _K.NOUN:
        said = tagged.words(own, chunks[at].start if at < len(chunks) else own)
        often = not preposition and bool(said) and said[-1] in lexicon.read_words("splitting", "how often")
        return ([Phrase(start, own, chunks[at - 1].end, "often")], at) if often else None
    end = chunks[at].end
    at += 1
    if tagged.classes[own:end] == "D" and at < len(chunks) and chunks[at].kind is _K.ADJECTIVE:
        end, at = chunks[at].end, at + 1  # "the | north"
    named = _NAMED_FIGURE.match(tagged.classes, own, end)
    if named is not None and (bool(named[1]) ^ _tells_when(tagged.tokens.words[named.end() - 1])):
        first = _make(tagged, (start, own, named.end()), preposition)
        return [first, _make(tagged, (named.end(), named.end(), end), "")], at
    when = _LAST_TIME.fullmatch(tagged.classes, end - 2, end) if end - own > 3 else None
    if when is not None and tagged.tokens.words[end - 2] in _POINTING and _tells_when(tagged.tokens.words[end - 1]):
        return [_make(tagged, (start, own, end - 2), preposition), _make(tagged, (end - 2, end - 2, end), "")], at
    return [_make(tagged, (start, own, end), preposition)], at


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
    return word in time_words() or _YEAR.fullmatch(word) is not None


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
    return Phrase(start, own, end, kind, preposition, one=words[0] in {"a", "an"})


def _add(tagged: Tagged, cluster: list[Phrase], found: list[Phrase]) -> None:
    """Add phrases to a cluster; "of X" and "a month" belong to the phrase before."""
    for phrase in found:
        before = cluster[-1] if cluster else None
        if before is None or before.end != phrase.start:
            cluster.append(phrase)
            continue
        rate = before.figure is not None and tagged.tokens.words[phrase.start] in _RATE
        if phrase.preposition == "of" or (rate and phrase.figure is None):
            percent = before.figure is not None and before.figure.kind is QuantityKind.PERCENT
            said = tagged.slice(phrase.start, phrase.end)
            noun = f"{before.noun} {said}".strip() if before.noun or percent else ""
            figure, kind = before.figure, before.kind
            if figure is None and phrase.figure is not None:
                figure, kind, noun = phrase.figure, "figure", phrase.noun
            cluster[-1] = replace(before, end=phrase.end, noun=noun, figure=figure, kind=kind)
        else:
            cluster.append(phrase)
