"""Figures told by a noun or an idiom, such as numbers of, costs, shares; and lists of who did something."""

import pytest

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  moss: {name: Ida Moss, kind: person, gender: female, aliases: [Moss]}
  lorn: {name: Lorn, kind: place}
  mill: {name: Tal Mill, kind: organisation}
facts:
  - {id: flood, statement: The flood killed nine people., date: 2031-05-04, sources: [gazette]}
  - {id: bridge, statement: The harbour bridge cost 40 million euros., sources: [gazette]}
  - {id: tower, statement: The radio tower is 120 metres tall., sources: [gazette]}
  - {id: ticket, statement: A ticket costs 12 euros., from: 2031-01-01, sources: [gazette]}
  - {id: share, statement: Venn won 54% of the vote., date: 2031-05-02, sources: [gazette]}
  - {id: people, statement: The population of Lorn is 40000., from: 2031-01-01, sources: [gazette]}
  - {id: board, statement: 230 people were on board., date: 2031-05-04, sources: [gazette]}
  - {id: deal, statement: The deal was signed by Venn and Teth., date: 2031-05-09, sources: [gazette]}
  - {id: profit, statement: Tal Mill made a profit of 40 million euros in 2030., sources: [gazette]}
  - {id: charge, statement: Teth has been charged., from: 2031-05-01, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The number of people killed by the flood now stands at 19.", "contradicted"),
        ("The number of people killed by the flood stands at nine.", "supported"),
        ("The number of people injured by the flood stands at 19.", "unverified"),
        ("The cost of the harbour bridge was 60 million euros.", "contradicted"),
        ("The harbour bridge was built at a cost of 60 million euros.", "contradicted"),
        ("The cost of repairing the harbour bridge was 60 million euros.", "unverified"),
        ("The radio tower has a height of 150 metres.", "contradicted"),
        ("The price of a ticket is 15 euros.", "contradicted"),
        ("A return ticket costs 15 euros.", "unverified"),
        ("Venn's share of the vote was 58%.", "contradicted"),
        ("Lorn is a town of 60,000.", "contradicted"),
        ("Lorn is a town of 60,000 trees.", "unverified"),
        ("There were 320 people on board.", "contradicted"),
        ("There were 120 children on board.", "unverified"),
        ("Tal Mill's profit rose to 60 million euros in 2030.", "contradicted"),
        ("Tal Mill's profit rose by 60 million euros in 2030.", "unverified"),
        ("No charges have been brought against Teth.", "contradicted"),
    ],
)
def test_a_figure_told_by_a_noun_is_held_against_the_plain_one(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Venn and Moss signed the deal.", "contradicted"),
        ("Venn and Teth signed the deal.", "supported"),
        ("The deal was signed by Venn, Teth and Moss.", "unverified"),
        ("The deal was praised by Venn and Moss.", "unverified"),
        ("The deal was signed by Venn and her deputy.", "unverified"),
        ("A deal was signed by Venn and Moss.", "unverified"),
    ],
)
def test_one_of_a_list_put_in_another_s_place_is_contradicted(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == verdict
