"""A total is held against totals, and each part against what is said of it."""

import pytest

from factcheck.model import Outcome

FACTS = """
facts:
  - id: f1
    statement: The fund raised 40,000 euros in Orm and 25,000 euros in Tal, for a total of 65,000 euros.
    sources: [gazette]
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The fund raised a total of 65,000 euros.", Outcome.SUPPORTED),
        ("The fund raised more than 60,000 euros in total.", Outcome.SUPPORTED),
        ("The fund raised a total of 75,000 euros.", Outcome.CONTRADICTED),
        ("The fund raised 40,000 euros in Orm.", Outcome.SUPPORTED),
        ("The fund raised 30,000 euros in Orm.", Outcome.CONTRADICTED),
        ("The fund raised 65,000 euros in Orm.", Outcome.CONTRADICTED),
        ("The fund raised 75,000 euros in Pell.", Outcome.UNVERIFIED),
        ("The fund spent 75,000 euros.", Outcome.UNVERIFIED),
    ],
)
def test_total_and_parts(judge, claim, outcome):
    assert judge(claim, FACTS).outcome is outcome
