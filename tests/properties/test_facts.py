"""Whatever a facts file holds, it is read or refused in words; what the index finds is what a scan would."""

import json

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from factcheck.errors import FactsError
from factcheck.facts import parse_facts
from factcheck.facts.cache.packing import pack_fact, unpack_fact
from factcheck.facts.days import parse_period, print_period
from factcheck.facts.exchange.claimreview_reading import import_reviews
from factcheck.facts.exchange.jsonlines import export_lines, import_lines
from factcheck.facts.exchange.tables import EXPORTS, import_tables
from factcheck.facts.index import Postings
from factcheck.facts.rendering import write_base
from factcheck.facts.writing import add_fact
from factcheck.model import Citation, Fact, FactBase, Source, TimeSpan

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


LETTERS = st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"])
WORDS = st.text(LETTERS, min_size=1, max_size=30).filter(str.strip)
PARTS = WORDS.map(str.strip)
DAYS = st.dates()
PERIODS = DAYS.map(TimeSpan) | DAYS.map(lambda last: TimeSpan(None, last))
EVENTS = st.builds(lambda day, length: parse_period(day.isoformat()[:length]), DAYS, st.sampled_from([10, 7, 4]))
SOURCE = Source("s", "T")
CITATIONS = st.tuples(st.just(SOURCE), st.none() | PARTS, st.none() | PARTS).map(lambda parts: Citation(*parts))
LAYOUTS = ["", "version: 1\nfacts:\n  - {id: b, statement: B}\n# end\n", "version: 1\r\nfacts: []\r\n"]
FACTS = st.fixed_dictionaries(
    {
        "id": st.just("a"),
        "statement": WORDS,
        "citations": st.lists(CITATIONS, max_size=3).map(tuple),
        "also": st.lists(PARTS, max_size=3).map(tuple),
        "refutes": st.lists(PARTS, max_size=3).map(tuple),
        "event": st.none() | EVENTS,
        "period": st.none() | PERIODS,
        "tolerance": st.none() | WORDS,
        "only": st.booleans(),
        "series": st.none() | WORDS,
        "min_sources": st.integers(0, 9),
        "review_by": st.none() | DAYS,
        "topic": st.none() | WORDS,
        "slots": st.dictionaries(st.sampled_from(["subject", "object"]), PARTS).map(lambda slots: tuple(slots.items())),
    }
).map(lambda keys: Fact(**keys))


def bare(fact):
    """Leave out the places of the fact and its sources, which only the files know."""
    cited = tuple(replace(c, source=replace(c.source, path=None, line=None)) for c in fact.citations)
    return replace(fact, path=None, line=None, citations=cited, slots=tuple(sorted(fact.slots)))


def base_of(fact):
    return FactBase(sources=(SOURCE,), facts=(fact,))


@given(FACTS)
def test_a_fact_survives_yaml(fact):
    text = write_base(base_of(fact))
    assert bare(parse_facts([("a.yaml", text.encode())]).facts[0]) == bare(fact)


@given(FACTS)
def test_a_fact_survives_a_table(fact):
    files = [(f"{name}.csv", export(base_of(fact)).encode()) for name, export in EXPORTS.items()]
    assert bare(import_tables(files).facts[0]) == bare(fact)


@given(FACTS)
def test_a_fact_survives_json_lines(fact):
    text = export_lines(base_of(fact))
    assert bare(import_lines([("a.jsonl", text.encode())]).facts[0]) == bare(fact)


@given(FACTS)
def test_a_fact_survives_packing(fact):
    assert unpack_fact(pack_fact(fact), lambda key: SOURCE) == fact


@given(FACTS, st.sampled_from(LAYOUTS))
def test_a_fact_survives_being_added(fact, text):
    assert bare(parse_facts([("a.yaml", add_fact("a.yaml", text, fact).encode())]).facts[-1]) == replace(
        bare(fact), topic=None
    )


@given(VALUES)
def test_any_json_is_searched_for_reviews(value):
    assert import_reviews([("a.json", json.dumps([value, {"@type": "ClaimReview", "item": value}]).encode())])
