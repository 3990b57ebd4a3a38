"""Whatever a facts file holds, it is read or refused in words; what the index finds is what a scan would."""

import json

from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import FactsError
from factcheck.facts import parse_facts
from factcheck.facts.days import parse_period, print_period
from factcheck.facts.index import Postings

PLAIN = st.text(
    st.characters(codec="utf-8") | st.sampled_from("\x7f\x85\u2028\u2029\ufeff\uffff"), min_size=1, max_size=40
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | PLAIN,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(PLAIN, inner, max_size=4),
    max_leaves=12,
)
KEYS = st.sampled_from(["id", "statement", "date", "from", "until", "sources", "also", "only", "understood", "version"])


def problems_of(path, data):
    try:
        parse_facts([(path, data)])
    except FactsError as error:
        return error.problems
    return ()


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data):
    for path in ("any.yaml", "any.json"):
        assert all(problem.path == path and problem.problem for problem in problems_of(path, data))


@given(st.dictionaries(KEYS, VALUES), st.dictionaries(KEYS | PLAIN, VALUES), VALUES)
def test_any_values_under_any_keys_are_read_or_refused(fact, entity, sources):
    document = {"version": 1, "facts": [fact], "entities": {"e": entity}, "sources": sources}
    assert all(problem.path == "any.json" for problem in problems_of("any.json", json.dumps(document).encode()))


@given(PLAIN.filter(str.strip))
def test_a_statement_comes_through_unchanged(statement):
    document = {"version": 1, "facts": [{"id": "a", "statement": statement}]}
    for ascii_only in (True, False):
        text = json.dumps(document, ensure_ascii=ascii_only)
        assert parse_facts([("a.json", text.encode())]).facts[0].statement == statement


@given(st.dates(), st.sampled_from([10, 7, 4]))
def test_periods_are_printed_as_they_were_written(day, length):
    written = day.isoformat()[:length]
    period = parse_period(written)
    assert period.first is not None
    assert period.holds_on(day)
    assert parse_period(print_period(period)) == period


@given(
    st.lists(st.frozensets(st.sampled_from("abcdefgh"), max_size=5), max_size=30),
    st.lists(st.sampled_from("abcdefghz")),
)
def test_candidates_are_all_documents_that_share_a_term(documents, query):
    index = Postings(documents)
    expected = tuple(place for place, terms in enumerate(documents) if terms & set(query))
    assert index.candidates(query) == expected
