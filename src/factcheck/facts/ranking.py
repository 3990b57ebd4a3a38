"""Documents ranked for a query by the terms they share, rare ones first (BM25)."""

from __future__ import annotations

import heapq
import math
from array import array
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Protocol

from factcheck.facts.terms import term_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SATURATION = 0.9
LENGTH_SHARE = 0.4
"""BM25's k1 and b as Lin et al. recommend for short texts (Anserini, 2017); S. Robertson and H. Zaragoza, 2009."""
SPELLING_SHARE = 0.5
"""What a term counts for that was only found by a near spelling."""
LEAST_LIKENESS = 80.0
"""Percent of likeness (Indel ratio) from which a spelling is near."""
LONGEST = 255
"""Terms of a document beyond which it counts as no longer."""
MOST_READ = 5_000
"""Postings read for one query: the rarest terms come first, so what is left out could hardly change the order."""


class TextIndex(Protocol):
    """Where postings come from: memory or a compiled cache."""

    size: int
    average_length: float

    def postings(self, term: str) -> tuple[Sequence[int], Sequence[int]]:
        """Give the positions of the documents with the term, ascending, and how often each has it."""

    def lengths(self) -> Sequence[int]:
        """Give the number of terms of every document."""

    def count(self, term: str) -> int:
        """Tell how many documents have the term, 0 if none has."""

    def starting_with(self, prefix: str) -> list[str]:
        """Give the terms that start with the prefix."""


class MemoryIndex:
    """A text index in memory."""

    def __init__(self, documents: Iterable[Sequence[str]]) -> None:
        lists: dict[str, tuple[array[int], array[int]]] = {}
        lengths = bytearray()
        for position, terms in enumerate(documents):
            lengths.append(min(len(terms), LONGEST))
            for term, often in Counter(terms).items():
                positions, counts = lists.setdefault(term, (array("I"), array("B")))
                positions.append(position)
                counts.append(min(often, 255))
        self._lists = lists
        self._lengths = lengths
        self._starts: dict[str, list[str]] | None = None
        self.size = len(lengths)
        self.average_length = sum(lengths) / max(1, len(lengths))

    def postings(self, term: str) -> tuple[Sequence[int], Sequence[int]]:
        """Give the positions of the documents with the term, and how often each has it."""
        return self._lists.get(term, ((), ()))

    def lengths(self) -> Sequence[int]:
        """Give the number of terms of every document."""
        return self._lengths

    def count(self, term: str) -> int:
        """Tell how many documents have the term."""
        return len(self._lists[term][0]) if term in self._lists else 0

    def starting_with(self, prefix: str) -> list[str]:
        """Give the terms that start with the prefix, which has three characters."""
        if self._starts is None:
            self._starts = {}
            for term in self._lists:
                self._starts.setdefault(term[:3], []).append(term)
        return self._starts.get(prefix, [])


def weigh_terms(words: Iterable[str], index: TextIndex) -> dict[str, float]:
    """Choose the index's terms for the folded words of a query, with the weight of each.

    A word that the index doesn't have stands for the two words it is run together from ("cityhall"), else for the
    nearest spelling with the same first three letters, at a lower weight.
    """
    weights: dict[str, float] = {}
    for word in dict.fromkeys(words):
        term = term_of(word)
        if index.count(term):
            weights[term] = 1.0
        else:
            for near, share in _stand_ins(word, term, index):
                weights[near] = max(share, weights.get(near, 0.0))
    return weights


def rank(weights: dict[str, float], index: TextIndex, limit: int) -> list[tuple[int, float]]:
    """Rank the documents for weighted terms: position and score, best first, ties in order of position."""
    scores: defaultdict[int, float] = defaultdict(float)
    lengths = index.lengths()
    average = max(index.average_length, 1e-9)
    norms = [SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length / average) for length in range(LONGEST + 1)]
    once = [1 / (1 + norm) for norm in norms]
    read = 0
    for count, term in sorted((index.count(term), term) for term in weights):
        read += count
        if read > MOST_READ and scores:
            break
        rarity = weights[term] * math.log(1 + (index.size - count + 0.5) / (count + 0.5)) * (SATURATION + 1)
        positions, often = index.postings(term)
        for position, times in zip(positions, often, strict=True):
            length = lengths[position]
            scores[position] += rarity * once[length] if times == 1 else rarity * times / (times + norms[length])
    least = min(heapq.nlargest(limit, scores.values()), default=0.0)
    best = [(position, score) for position, score in scores.items() if score >= least]
    return sorted(best, key=lambda found: (-found[1], found[0]))[:limit]


def _stand_ins(word: str, term: str, index: TextIndex) -> list[tuple[str, float]]:
    """Find terms for a word that the index doesn't have."""
    if len(word) < 4 or word[0].isdigit():
        return []
    splits = []
    for cut in range(3, len(word) - 2):
        left, right = term_of(word[:cut]), term_of(word[cut:])
        counts = index.count(left), index.count(right)
        if all(counts):
            splits.append((min(len(left), len(right)), -sum(counts), left, right))
    if splits:
        _, _, left, right = max(splits)
        return [(left, 1.0), (right, 1.0)]
    candidates = index.starting_with(term[:3])
    if not candidates:
        return []
    from rapidfuzz import fuzz, process

    found = process.extractOne(term, candidates, scorer=fuzz.ratio, score_cutoff=LEAST_LIKENESS)
    return [(found[0], SPELLING_SHARE)] if found else []
