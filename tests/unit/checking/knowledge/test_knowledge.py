"""The wordings of the facts, and what they say of who is meant."""

import pytest

from factcheck.checking.knowledge.knowledge import Knowledge
from factcheck.checking.knowledge.statements import names_among
from factcheck.facts import parse_facts
from factcheck.language.meaning.symbols import find_introduced
from factcheck.model import Outcome

FACTS = b"""
version: 1
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn], roles: [{title: mayor of Pellmoor}]}
  calder: {name: Ruth Calder, kind: person, aliases: [Calder]}
  gaunt: {name: Peter Gaunt, kind: person, aliases: [Gaunt]}
  tessary: {name: Tessary, kind: place}
  ferries: {name: Sarn Ferries, kind: organisation}
  museum: {name: Lorn Museum, kind: organisation}
facts:
  - {id: north, statement: Orla Venn endorsed Ruth Calder in Tessary.}
  - {id: south, statement: Orla Venn endorsed Peter Gaunt in Norway.}
  - id: prize
    statement: Ruth Calder won the prize.
    also: [The prize went to Ruth Calder.]
    refutes: [The jury withheld the prize.]
  - {id: gift, statement: Peter Gaunt gave the museum $5., until: 2031-05-01}
  - {id: tide-1, statement: The tide gauge reads 4 metres., date: 2031-01-01, series: tide}
  - {id: tide-2, statement: The tide gauge reads 5 metres., date: 2031-02-01, series: tide}
"""
KNOWLEDGE = Knowledge(parse_facts([("facts.yaml", FACTS)]))


def test_every_wording_of_a_fact_is_read():
    wordings = KNOWLEDGE.statements(2)
    assert [(w.text, w.refuting) for w in wordings] == [
        ("Ruth Calder won the prize.", False),
        ("The prize went to Ruth Calder.", False),
        ("The jury withheld the prize.", True),
    ]
    assert all(wording.propositions for wording in wordings)


def test_what_makes_a_refuted_wording_false_are_the_words_the_fact_lacks():
    stated, _, refuted = KNOWLEDGE.statements(2)
    assert stated.distinct == frozenset()
    assert {"juri", "withheld"} & refuted.distinct
    assert "prize" not in refuted.distinct


def test_the_symbols_of_a_fact_hold_names_roles_and_words_for_figures():
    assert {"@venn", "mayor", "pellmoor"} <= KNOWLEDGE.statements(0)[0].symbols
    assert "money" in KNOWLEDGE.statements(3)[0].symbols


def test_a_fact_of_a_series_holds_until_the_next():
    first, second = KNOWLEDGE.statements(4)[0].period, KNOWLEDGE.statements(5)[0].period
    assert first.last < second.first
    assert second.last is None


def test_places_and_entities_are_names_and_words_are_not():
    assert names_among(frozenset({"@venn", "norway", "prize"})) == {"@venn", "norway"}
    assert KNOWLEDGE.is_place("norway")
    assert KNOWLEDGE.is_place(KNOWLEDGE.gazetteer.symbol("tessary"))
    assert not KNOWLEDGE.is_place("@venn")
    assert not KNOWLEDGE.is_place("prize")


def test_the_index_finds_a_fact_by_any_of_its_wordings():
    for word in ("prize", "juri"):
        assert 2 in KNOWLEDGE.index.candidates([word], limit=5)


def test_what_stands_around_a_claim_is_read_sentence_by_sentence():
    around = "A walk with Orla Venn\nTessary was flooded. Mr. Gaunt of Sarn Ferries saw it. He stayed\nShe left."
    symbols = KNOWLEDGE.symbols_around(around)
    assert {"@venn", "flood", "@gaunt", "@ferries", "stay"} <= symbols
    assert "venn" not in symbols  # no name goes on behind the end of a line


def test_what_a_setting_brings_in_is_found_sentence_by_sentence():
    around = "Two new mills burned.\nMr. Gaunt saw another fire. A small weir failed"
    assert KNOWLEDGE.introduced_around(around) == find_introduced(around) >= {"+mill", "+fire", "+weir"}


def test_facts_that_describe_each_other_s_people_are_read(judge):
    facts = """
entities:
  venn: {name: Orla Venn, kind: person, aliases: [Venn]}
facts:
  - {id: one, statement: The man whom Venn backed praised the woman whom Venn backed.}
  - {id: two, statement: The woman whom Venn backed praised the man whom Venn backed.}
  - {id: three, statement: Venn backed Ada Kett.}
"""
    assert judge("Venn backed Ada Kett.", facts).rule is None


TWO_SENTENCES = """
facts:
  - id: f1
    statement: Low Tide was moved to 29 August 2018 after good tests. Low Tide holds a score of 61% based on 80 reviews.
    sources: [gazette]
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Low Tide has 80 reviews.", Outcome.SUPPORTED),
        ("Low Tide has 90 reviews.", Outcome.CONTRADICTED),
        ("Low Tide was moved to 29 August 2018.", Outcome.SUPPORTED),
        ("Low Tide had 90 reviews on 2 March 2016.", Outcome.UNVERIFIED),
    ],
)
def test_a_fact_of_two_sentences_is_read_as_two(judge, claim, outcome):
    assert judge(claim, TWO_SENTENCES).outcome is outcome
