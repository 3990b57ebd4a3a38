"""An inverted index: from terms to the places that hold them, rarest terms first."""

from __future__ import annotations

from abc import ABC, abstractmethod
from itertools import chain
from math import log
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

Term = TypeVar("Term", bound="Hashable")

COMMON_SHARE = 0.05
"""A term that more than this share of the documents hold finds nothing by itself."""
COMMON_LEAST = 200
"""A term in fewer documents than this is never too common."""
MOST_POSITIONS = 30_000
"""Documents given for one term; it takes more than half a million for a term to have more and not be too common."""
SPARE = 3
"""How many times what a query wants is gathered, to choose the best from."""
NEAR = 1 / 3
"""Share of the best document's score that one of too many must reach."""


class TermIndex(ABC, Generic[Term]):
    """Terms and the positions (from 0, ascending) of the documents that hold them, wherever they are kept.

    A query costs what the lists of its rare terms are long.
    """

    __slots__ = ("size",)
    size: int
    """How many documents there are."""

    @abstractmethod
    def count(self, term: Term) -> int:
        """Tell how many documents hold the term."""

    @abstractmethod
    def positions(self, term: Term) -> Sequence[int]:
        """Give the positions of the documents that hold the term, of a very common one only the first."""

    def is_common(self, term: Term) -> bool:
        """Tell whether the term is in so many documents that it can't single any out."""
        return self.count(term) > max(COMMON_LEAST, COMMON_SHARE * self.size)

    def by_rarity(self, terms: Iterable[Term]) -> list[Term]:
        """Order the terms that the index knows, the rarest first; ties keep their order."""
        counts = {term: self.count(term) for term in terms}
        return sorted((term for term, count in counts.items() if count), key=counts.__getitem__)

    def candidates(
        self, terms: Iterable[Term], *, context: Iterable[Term] = (), limit: int | None = None
    ) -> tuple[int, ...]:
        """Give the documents that hold any term that is not too common, in ascending order.

        Where every known term is common, the documents that hold them all are given. With a `limit`, terms are taken
        up from the rarest on until documents are found to spare; of more than the limit the best are given, those of
        the `context` before others, and never some of equals.
        """
        ordered = self.by_rarity(terms)
        rare = [term for term in ordered if not self.is_common(term)]
        found: set[int] = set() if rare else set(self.holding_all(ordered))
        for term in rare:
            if limit is not None and len(found) >= SPARE * limit:
                break
            found.update(self.positions(term))
        if limit is not None and len(found) > limit:
            found = self._choose_best(found, [*rare, *self.by_rarity(context)], limit)
        return tuple(sorted(found))

    def _choose_best(self, found: set[int], terms: Iterable[Term], most: int) -> set[int]:
        """Choose the documents that share the rarest and most terms, as far as they and their equals are not too many.

        More are found than wanted; where none of them shares a term, all are equals. A term weighs what it tells: the
        logarithm of its rarity (inverse document frequency, Sparck Jones 1972).
        """
        scores: dict[int, float] = {}
        for term in terms:
            weight = log(self.size / self.count(term))
            for position in found.intersection(self.positions(term)):
                scores[position] = scores.get(position, 0.0) + weight
        least = max(scores.values(), default=0.0) * NEAR
        near = [position for position, score in scores.items() if score >= least]
        ranked = sorted(near, key=scores.__getitem__, reverse=True)
        if len(ranked) > most:
            bar = scores[ranked[most]]
            ranked = [position for position in ranked[:most] if scores[position] > bar]
        return set(ranked)

    def holding_all(self, terms: Iterable[Term]) -> tuple[int, ...]:
        """Give the documents that hold every one of the terms, in ascending order; none for no terms."""
        ordered = sorted(terms, key=self.count)
        if not ordered:
            return ()
        found = set(self.positions(ordered[0]))
        for term in ordered[1:]:
            found.intersection_update(self.positions(term))
        return tuple(sorted(found))

    def count_shared(self, terms: Iterable[Term]) -> dict[int, int]:
        """Count for each document how many of the terms that are not too common it holds."""
        counts: dict[int, int] = {}
        rare = (term for term in self.by_rarity(terms) if not self.is_common(term))
        for position in chain.from_iterable(map(self.positions, rare)):
            counts[position] = counts.get(position, 0) + 1
        return counts


class Postings(TermIndex[Term]):
    """A term index in memory; building it is linear in the terms."""

    __slots__ = ("_lists",)

    def __init__(self, documents: Iterable[Iterable[Term]]) -> None:
        lists: dict[Term, list[int]] = {}
        size = 0
        for position, terms in enumerate(documents):
            size = position + 1
            for term in terms if isinstance(terms, set | frozenset) else set(terms):
                lists.setdefault(term, []).append(position)
        self.size = size
        self._lists = {term: tuple(positions) for term, positions in lists.items()}

    def __len__(self) -> int:
        return len(self._lists)

    def __contains__(self, term: object) -> bool:
        return term in self._lists

    def count(self, term: Term) -> int:
        """Tell how many documents hold the term."""
        return len(self._lists.get(term, ()))

    def positions(self, term: Term) -> tuple[int, ...]:
        """Give the positions of the documents that hold the term, of a very common one only the first."""
        return self._lists.get(term, ())[:MOST_POSITIONS]
