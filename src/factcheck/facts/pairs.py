"""Pairs of facts that may have to do with each other, found through an index and never by comparing all with all."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factcheck.facts.index import Postings
from factcheck.facts.terms import terms_of
from factcheck.model import TimeSpan

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.model import Fact

RAREST_TERMS = 4
"""Terms of a fact by which others are looked up: its rarest that others have too."""
LONGEST_LIST = 300
"""Facts that share a term beyond which the term says too little to pair them."""
MOST_PARTNERS = 20
"""Partners of one fact: those that share most terms with it."""


def candidate_pairs(facts: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Yield pairs, the earlier fact first, that share at least two terms, one of them rare.

    A fact's terms are those of its statement and its other wordings.
    """
    documents = [frozenset(term for text in (fact.statement, *fact.also) for term in terms_of(text)) for fact in facts]
    index = Postings(documents)
    for position, terms in enumerate(documents):
        lists = [found for term in index.by_rarity(terms) if 1 < len(found := index.positions(term)) <= LONGEST_LIST]
        shared = Counter(other for found in lists[:RAREST_TERMS] for other in found if other > position)
        partners = [(other, len(terms & documents[other])) for other in shared]
        close = sorted((-count, other) for other, count in partners if count > 1)
        for _, other in close[:MOST_PARTNERS]:
            yield facts[position], facts[other]


def repeated_statements(facts: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Yield each fact whose statement repeats an earlier one's, word for word but for case and spacing, with that."""
    first: dict[str, Fact] = {}
    for fact in facts:
        key = " ".join(fact.statement.casefold().split()).rstrip(".")
        earlier = first.setdefault(key, fact)
        if earlier is not fact:
            yield earlier, fact


def says_more(first: Fact, second: Fact) -> bool:
    """Tell whether one of two statements has all terms of the other and some beyond ("won", "won easily")."""
    one, other = frozenset(terms_of(first.statement)), frozenset(terms_of(second.statement))
    return one < other or other < one


def share_days(first: Fact, second: Fact, series: Mapping[str, TimeSpan]) -> bool:
    """Tell whether both facts hold over the same days; `series` has the periods of running figures.

    Where one ends on the day the other starts, that day is a handover and no common time.
    """
    one, other = _held(first, series), _held(second, series)
    handover = one.last is not None and one.last == other.first, other.last is not None and other.last == one.first
    return one.overlaps(other) and (not any(handover) or one.first == one.last or other.first == other.last)


def _held(fact: Fact, series: Mapping[str, TimeSpan]) -> TimeSpan:
    return series.get(fact.id) or fact.event or fact.period or TimeSpan()
