"""What is done for one sum is hardly done twice, so another month is wrong."""

import pytest

FACTS = """
entities:
  corvo: {name: Corvo, kind: organisation}
  lind: {name: Lind Group, kind: organisation, aliases: [Lind]}
facts:
  - {id: fine, statement: The court fined Corvo 9.4 million euros for price fixing in March 2031., sources: [gazette]}
  - {id: costs, statement: Corvo paid Lind Group 2 million euros in March 2031., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Corvo was fined 9.4 million euros in May 2031.", "contradicted"),
        ("The court fined Corvo 9.4 million euros for price fixing in May 2031.", "contradicted"),
        ("Corvo was fined 9.4 million euros in March 2031.", "supported"),
        ("Corvo was fined 1.2 million euros in May 2031.", "unverified"),
        ("Corvo paid Lind 2 million euros in May 2031.", "unverified"),
        ("Lind was fined 9.4 million euros in May 2031.", "unverified"),
    ],
)
def test_one_sum_is_fined_once(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-06-20").outcome.value == verdict


LOTS = """
entities:
  corvo: {name: Corvo, kind: organisation}
facts:
  - id: jars
    statement: Corvo recalled 26,000 jars of jam on 3 June 2031 because they may contain glass.
    sources: [gazette]
  - {id: mill, statement: Corvo will shut its coal-fired mill at Sarn in March 2032., sources: [gazette]}
  - {id: fire, statement: The Corvo fire festival will open in March 2032., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Corvo recalled 26,000 jars of jam on 5 June.", "contradicted"),
        ("Corvo recalled 26,000 jars of jam on 5 June 2028.", "unverified"),
        ("Corvo recalled 26,000 jars of honey on 5 June.", "unverified"),
        ("Corvo recalled 14,000 jars of jam on 5 May.", "unverified"),
        ("Corvo will shut its coal-fired mill at Sarn in March 2033.", "contradicted"),
        ("Corvo will shut its gas-fired mill at Sarn in March 2033.", "unverified"),
        ("The Corvo fire festival will open in March 2033.", "unverified"),
    ],
)
def test_one_lot_is_dealt_with_once(judge, claim, verdict):
    assert judge(claim, LOTS, said="2031-06-20").outcome.value == verdict
