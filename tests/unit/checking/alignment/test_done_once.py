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
