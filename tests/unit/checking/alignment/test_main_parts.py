"""Where most of the same were or went, of which there is one place only."""

import pytest

from factcheck.model import Outcome

FACTS = """
facts:
  - {id: boats, statement: "The yard exported 900 boats in 2032, mainly to Japan.", sources: [gazette]}
  - {id: storm, statement: "The storm killed 31 people, mostly in Peru.", sources: [gazette]}
  - {id: farms, statement: "600 farms, mainly in the east, were flooded.", sources: [gazette]}
  - {id: guests, statement: "The museum received 40,000 visitors in May, most of them from Italy.", sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The yard exported 900 boats in 2032 mainly to China.", Outcome.CONTRADICTED),
        ("The yard exported 900 boats in 2032, the bulk of them to China.", Outcome.CONTRADICTED),
        ("The yard exported 900 boats in 2032, most of them to Japan.", Outcome.SUPPORTED),
        ("The storm killed 31 people, nearly all of them in Chile.", Outcome.CONTRADICTED),
        ("Some 600 farms were flooded, mainly in the north.", Outcome.CONTRADICTED),
        ("Some 600 farms were flooded, most of them in the east.", Outcome.SUPPORTED),
        ("The museum received 40,000 visitors in May, mostly from Spain.", Outcome.CONTRADICTED),
        ("The yard exported 900 boats in 2032, some of them to China.", Outcome.UNVERIFIED),
        ("The yard exported 900 boats in 2032, partly to China.", Outcome.UNVERIFIED),
        ("The yard exported 40 engines in 2032, most of them to China.", Outcome.UNVERIFIED),
        ("The storm killed 31 people, five of them in Chile.", Outcome.UNVERIFIED),
        ("The museum received 40,000 visitors in June, mostly from Spain.", Outcome.UNVERIFIED),
        ("Some 600 farms were flooded, mainly in the spring.", Outcome.UNVERIFIED),
    ],
)
def test_most_went_to_one_place_only(judge, claim, outcome):
    assert judge(claim, FACTS, said="2033-01-09").outcome is outcome
