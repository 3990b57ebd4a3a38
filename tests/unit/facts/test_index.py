"""The inverted index finds by rare terms and is not flooded by common ones."""

from factcheck.facts.index import Postings


def test_documents_are_found_by_any_rare_term():
    index = Postings([{"salt", "mine"}, {"salt"}, {"ferry"}])
    assert index.candidates(["salt", "gold"]) == (0, 1)
    assert index.candidates(["ferry", "mine"]) == (0, 2)
    assert index.candidates(["gold"]) == ()


def test_a_common_term_finds_nothing_beside_a_rare_one():
    documents = [{"city"} for _ in range(1000)]
    documents[7] = {"city", "salt"}
    documents[9] = {"salt"}
    index = Postings(documents)
    assert index.is_common("city")
    assert index.candidates(["city", "salt"]) == (7, 9)


def test_where_all_terms_are_common_documents_must_hold_them_all():
    documents = [
        {"city", "vote"} if number % 50 == 0 else {"city"} if number % 2 else {"vote"} for number in range(2000)
    ]
    found = Postings(documents).candidates(["city", "vote"])
    assert found == tuple(range(0, 2000, 50))


def test_a_limit_keeps_what_shares_the_rarest_and_most_terms():
    index = Postings([{"a"}, {"a", "b"}, {"b"}, {"b"}, {"c"}])
    assert index.candidates(["b", "a", "c"], limit=1) == (4,)
    assert index.candidates(["b", "a", "c"], limit=2) == (1, 4)


def test_of_too_many_the_best_are_given_and_never_some_of_equals():
    documents = [{"pier", "rope"} if number < 3 else {"pier"} for number in range(100)] + [{"sea"}] * 100
    index = Postings(documents)
    assert index.candidates(["pier", "rope"], limit=3) == (0, 1, 2)
    assert index.candidates(["pier", "rope", "tar"], limit=4) == (0, 1, 2)
    assert index.candidates(["pier"], limit=2) == ()
    assert len(index.candidates(["pier"], limit=100)) == 100


def test_the_context_chooses_among_too_many_and_finds_nothing_by_itself():
    index = Postings([{"jobless", f"town{number % 50}"} for number in range(100)] + [{"sea"}] * 100)
    assert index.candidates(["jobless"], context=["town7"], limit=10) == (7, 57)
    assert index.candidates(["jobless"], context=["sea"], limit=10) == ()
    assert index.candidates(["gold"], context=["town7"], limit=10) == ()


def test_shared_terms_are_counted():
    index = Postings([{"a", "b"}, {"a"}, {"c"}])
    assert index.count_shared(["a", "b", "b", "z"]) == {0: 2, 1: 1}
