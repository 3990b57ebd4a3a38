"""What a fact bears out only in so many words: how often, how widely and how well, and on what day."""

import pytest

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  sarn: {name: Sarn, kind: place}
facts:
  - {id: cup, statement: Orla Venn won the Harbour Cup., date: 2030-05-04, sources: [gazette]}
  - {id: bridge, statement: The Sarn bridge was opened in 2030., date: 2030, sources: [gazette]}
  - {id: half, statement: Prices in Sarn rose by 4% in the first half of 2030., date: 2030, sources: [gazette]}
  - {id: shop, statement: The Sarn dairy did not open until 8 March 2030., date: 2030-03-08, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Orla Venn won the Harbour Cup.", "supported"),
        ("Orla Venn won the Harbour Cup again.", "unverified"),
        ("Orla Venn unfairly won the Harbour Cup.", "unverified"),
        ("Orla Venn always won the Harbour Cup.", "unverified"),
        ("The Sarn bridge was opened in 2030.", "supported"),
        ("The Sarn bridge was opened in May 2030.", "unverified"),
        ("Prices in Sarn rose by 4% in the first half of 2030.", "supported"),
        ("The Sarn dairy did not open again until 8 March 2030.", "supported"),
    ],
)
def test_a_fact_bears_out_no_more_than_it_says(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-04").outcome == verdict


RUNOFF = """
entities:
  tiss: {name: Viktor Tiss, kind: person, gender: male, aliases: [Tiss]}
  quell: {name: Quell, kind: place}
facts:
  - {id: quell, statement: Viktor Tiss won in the district of Quell., date: 2030-05-04, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Viktor Tiss conceded after an hour.", "unverified"),
        ("Viktor Tiss lost in the district of Quell.", "contradicted"),
    ],
)
def test_who_won_in_one_place_may_have_lost_in_all(judge, claim, verdict):
    assert judge(claim, RUNOFF, said="2030-05-05").outcome == verdict
