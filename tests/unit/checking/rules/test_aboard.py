"""Who was aboard what, and what became of them."""

import pytest

FACTS = """
entities:
  orm: {name: Orm, kind: place}
facts:
  - id: ferry
    statement: All 31 people on board the ferry off Orm were rescued.
    date: 2031-09-03
    sources: [gazette]
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Everyone on board the ferry off Orm was rescued.", "supported"),
        ("No one aboard the ferry off Orm was rescued.", "contradicted"),
        ("Twelve people aboard the ferry off Orm died.", "contradicted"),
        ("Twelve people were aboard the ferry off Orm.", "unverified"),
        ("Twelve people on board the tanker off Orm died.", "unverified"),
        ("Twelve people on board the ferry off Orm were injured.", "unverified"),
    ],
)
def test_what_became_of_those_aboard(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-09-10").outcome.value == verdict
