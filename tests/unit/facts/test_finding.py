"""Of documents with the same terms, the one that reads like the query comes first; the rest keep their order."""

import pytest

from factcheck.facts.finding import CANDIDATES, find, weigh_runs
from factcheck.facts.ranking import MemoryIndex
from factcheck.facts.terms import terms_of


def find_in(documents, query, limit=10):
    return find(query, MemoryIndex(map(terms_of, documents)), documents.__getitem__, limit)


@pytest.mark.parametrize(
    ("query", "documents"),
    [
        ("the council praised the mayor", ("The mayor praised the council.", "The council praised the mayor.")),
        ("boats out of the harbour", ("Boats sailed into a harbour.", "Boats sailed out of the harbour.")),
        ("the Danish ferry sank", ("A ferry of Sweden sank.", "A ferry of Denmark, Danish-built, sank.")),
    ],
)
def test_order_small_words_and_derived_words_decide_between_like_documents(query, documents):
    assert [position for position, _ in find_in(documents, query)] == [1, 0]


def test_what_lies_beyond_the_candidates_follows_in_its_own_order():
    documents = ["ferry" + " boat" * (number % 7) for number in range(CANDIDATES + 30)]
    found = find_in(documents, "a ferry", len(documents))
    assert sorted(position for position, _ in found) == list(range(len(documents)))
    scores = [score for _, score in found]
    assert scores == sorted(scores, reverse=True)
    assert found[:5] == find_in(documents, "a ferry", 5)


def test_what_all_candidates_share_counts_least():
    shared, alone = weigh_runs("ferry", ["ferry", "ferry"]), weigh_runs("ferry", ["ferry", "train"])
    assert shared[0] < alone[0]
    assert alone[1] == 0
    assert weigh_runs("ferry", []) == []


def test_nothing_is_found_by_runs_alone():
    assert find_in(["The harbourmaster left."], "arbour") == []
