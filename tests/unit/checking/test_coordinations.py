"""A name after "and" that opens a clause of its own, and single units of time that are lengths."""

import pytest

from factcheck.model import Outcome

FACTS = """
topic: Election in Marrow
entities:
  venn: {name: Orla Venn, kind: person}
  ruiz: {name: Ana Ruiz, kind: person}
  court: {name: Marrow Court, kind: organisation}
facts:
  - id: second
    statement: Orla Venn came second in the Marrow election with 38.7% of the vote and Ana Ruiz came third with 9.4%.
    date: 2031-03-04
    sources: [gazette]
  - {id: funds, statement: Venn raised 24.5 million dollars in February 2031., sources: [gazette]}
  - {id: hearing, statement: Marrow Court heard the case over three days in June 2031., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Ana Ruiz came third in the Marrow election with 9.4%.", Outcome.SUPPORTED),
        ("Ana Ruiz finished third in the Marrow election.", Outcome.SUPPORTED),
        ("Venn came second in the Marrow election.", Outcome.SUPPORTED),
        ("Ruiz came second in the Marrow election.", Outcome.CONTRADICTED),
        ("Venn won the Marrow prize.", Outcome.UNVERIFIED),
        ("Marrow Court heard the case for one day in June.", Outcome.CONTRADICTED),
        ("Marrow Court heard the case in just one day.", Outcome.CONTRADICTED),
        ("One day in June Marrow Court heard the case.", Outcome.SUPPORTED),
    ],
)
def test_who_came_where_and_how_long_it_took(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-07-04").outcome is outcome


PRIMARY = """
topic: Primaries in Tolland
entities:
  venn: {name: Orla Venn, kind: person}
  ruiz: {name: Ana Ruiz, kind: person}
  tolland: {name: Tolland, kind: place}
facts:
  - {id: won, statement: Orla Venn won the Liberal primary in Tolland on 4 March 2031., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Ana Ruiz won the Liberal primary in Tolland.", Outcome.CONTRADICTED),
        ("Ana Ruiz emerged as the winner of the Liberal primary in Tolland.", Outcome.CONTRADICTED),
        ("Ana Ruiz won the Liberal primary on 4 March.", Outcome.CONTRADICTED),
        ("Ana Ruiz won the Labour primary in Tolland.", Outcome.UNVERIFIED),
        ("Ana Ruiz won the primary in Tolland.", Outcome.UNVERIFIED),
        ("Ana Ruiz won the Liberal primary in Marrow.", Outcome.UNVERIFIED),
        ("Ana Ruiz won the Liberal primary in Tolland in 2027.", Outcome.UNVERIFIED),
    ],
)
def test_a_party_has_one_winner_of_its_primary_in_a_place(judge, claim, outcome):
    assert judge(claim, PRIMARY, said="2031-07-04").outcome is outcome
