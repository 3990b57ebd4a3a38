"""The same noun behind another preposition, which tells another time or place."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  orre: {name: Orre, kind: place}
  venn: {name: Orla Venn, kind: person}
facts:
  - {id: map, statement: The map was drawn before the war., sources: [gazette]}
  - {id: rent, statement: Rents in Orre are above the national average., sources: [gazette]}
  - {id: hut, statement: Orla Venn lived in a hut behind the mill., sources: [gazette]}
  - {id: toll, statement: Orla Venn argued in favour of the toll., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The map was drawn before the war.", Outcome.SUPPORTED),
        ("The map was drawn during the war.", Outcome.UNVERIFIED),
        ("The map was drawn after the war.", Outcome.UNVERIFIED),
        ("Rents in Orre are above the national average.", Outcome.SUPPORTED),
        ("Rents in Orre are below the national average.", Outcome.CONTRADICTED),
        ("Orla Venn lived in a hut behind the mill.", Outcome.SUPPORTED),
        ("Orla Venn lived in a hut beyond the mill.", Outcome.SUPPORTED),
        ("Orla Venn lived in a hut below the mill.", Outcome.UNVERIFIED),
        ("Orla Venn argued for the toll.", Outcome.SUPPORTED),
        ("Orla Venn argued against the toll.", Outcome.UNVERIFIED),
    ],
)
def test_a_phrase_is_borne_out_by_its_own_preposition_only(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-09").outcome is outcome
