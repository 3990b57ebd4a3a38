"""What courts do with laws, contracts and elections: they annul or uphold them, in whatever words."""

import pytest

FACTS = """
facts:
  - {id: curfew, statement: The supreme court struck down the curfew law on 12 May 2031., sources: [gazette]}
  - {id: levy, statement: The supreme court ruled that the road levy was constitutional., sources: [gazette]}
  - {id: will, statement: A judge declared the will void., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The supreme court found the curfew law constitutional.", "contradicted"),
        ("The supreme court ruled the curfew law unconstitutional.", "supported"),
        ("The supreme court ruled that the rent law was constitutional.", "unverified"),
        ("The supreme court struck down the road levy.", "contradicted"),
        ("The supreme court declared the road levy void.", "contradicted"),
        ("The supreme court upheld the road levy.", "supported"),
        ("The judge upheld the will.", "contradicted"),
        ("The supreme court ruled that the curfew law applied to minors.", "unverified"),
    ],
)
def test_courts_annul_or_uphold(judge, text, outcome):
    assert judge(text, FACTS, said="2031-05-20").outcome.value == outcome
