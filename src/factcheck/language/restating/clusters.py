"""Clusters: what stands behind a verb, phrase by phrase, parted where "and" or a comma begins something like it.

"sold | 4,000 cars | in May" and "5,000 | in June" are two clusters of two phrases each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.clauses.chunks import KINDS as _K
from factcheck.language.restating.phrases import Phrase, read_phrases
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.language.clauses.chunks import Chunk
    from factcheck.language.words.wordclasses import Tagged

_RATE = frozenset({"a", "an", "per"})
_JOINTS = frozenset({"and", "but"})


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
        read = read_phrases(tagged, chunks, at)
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
        read = read_phrases(tagged, chunks, at)
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
