"""Adding a fact leaves the rest of the file alone, whatever its layout."""

from datetime import date

import pytest

from factcheck.errors import FactsError
from factcheck.facts import parse_facts
from factcheck.facts.days import parse_period
from factcheck.facts.writing import add_fact
from factcheck.model import Citation, Fact, Source, TimeSpan

LEDGER = Source("ledger", "Ledger: the bakery's", publisher="Bakers' Guild", published=date(2024, 1, 9))
BREAD = Fact(
    id="bread-price",
    statement="A loaf cost 2.10: no more, no less.",
    citations=(Citation(LEDGER, quote='"2.10", it says', locator="p. 4"),),
    also=("Bread was 2.10 a loaf", "yes"),
    event=parse_period("2024-03"),
    period=TimeSpan(date(2024, 1, 1), None),
    only=True,
    min_sources=2,
    slots=(("polarity", "positive"),),
)

COMMENTED = """\
# The bakery's own facts
version: 1          # keep
sources:
    # papers
    ledger: {title: Ledger}   # the old one

facts:
    # first things first
    - id: oven
      statement: >
        The oven is
        from 1911.
      sources: [ledger]     # p. 1
    # more to come

# the end
vocabulary:
    synonyms: [[loaf, bread]]
"""


def add(text, fact=BREAD, path="bakery.yaml", **options):
    result = add_fact(path, text, fact, **options)
    return result, parse_facts([(path, result.encode())])


def test_the_fact_reads_back_as_it_was():
    _, base = add("")
    (fact,) = base.facts
    for name in ("id", "statement", "also", "event", "period", "only", "min_sources", "slots"):
        assert getattr(fact, name) == getattr(BREAD, name)
    (citation,) = fact.citations
    assert (citation.quote, citation.locator) == ('"2.10", it says', "p. 4")
    assert (citation.source.title, citation.source.published) == (LEDGER.title, LEDGER.published)


def test_every_line_of_the_file_stays_and_the_new_ones_follow_the_last_fact():
    result, base = add(COMMENTED)
    lines = result.splitlines()
    new = [number for number, line in enumerate(lines) if line not in COMMENTED.splitlines()]
    assert [line for number, line in enumerate(lines) if number not in new] == COMMENTED.splitlines()
    assert lines[new[0]] == "    - id: bread-price"
    assert lines[new[0] - 1] == "      sources: [ledger]     # p. 1"
    assert [fact.id for fact in base.facts] == ["oven", "bread-price"]
    assert base.facts[1].citations[0].source.title == "Ledger"


@pytest.mark.parametrize(
    "text",
    [
        "version: 1\n",
        "version: 1",
        "version: 1\nfacts:\n",
        "version: 1\nfacts: []  # none so far\n",
        "version: 1\nfacts: ~\nsources: {}\n",
        "version: 1\nfacts:\n# nothing\nsources:\n  paper: {title: Paper}\n",
        "version: 1\nfacts:\n- id: oven\n  statement: The oven is old.\n",
        "version: 1\nfacts:\n- {id: oven, statement: The oven is old.}",
        "version: 1\nfacts:\n- id: oven\n  statement: |\n    The oven is old.\n\n\ntopic: Bread\n",
        "version: 1\r\nfacts:\r\n  - id: oven\r\n    statement: The oven is old.\r\n    sources:\r\n      - paper\r\n"
        "sources:\r\n  paper:\r\n    title: Paper\r\n",
    ],
)
def test_any_layout_takes_a_fact(text):
    before = len(parse_facts([("bakery.yaml", text.encode())]).facts)
    result, base = add(text)
    assert len(base.facts) == before + 1
    assert base.facts[-1].id == "bread-price"
    assert base.facts[-1].citations[0].source.id == "ledger"
    assert ("\r\n" in text) == ("\r\n" in result)
    assert "\n" not in result.replace("\r\n", "") if "\r\n" in text else True


def test_a_source_of_another_file_is_not_written_again():
    result = add_fact("bakery.yaml", "version: 1\n", BREAD, elsewhere={"ledger"})
    assert "title" not in result


def test_facts_in_brackets_are_refused_with_their_line():
    with pytest.raises(FactsError, match=r"bakery.yaml:2: .*brackets"):
        add_fact("bakery.yaml", "version: 1\nfacts: [{id: a, statement: A}]\n", BREAD, elsewhere={"ledger"})


def test_json_takes_a_fact_too():
    text = '{"version": 1, "facts": [{"id": "oven", "statement": "Der Ofen heißt Ida."}]}'
    result, base = add(text, path="bakery.json")
    assert [fact.id for fact in base.facts] == ["oven", "bread-price"]
    assert "heißt" in result
    assert base.facts[1].period == BREAD.period
