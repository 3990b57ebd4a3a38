"""Transfers told from either side."""

import pytest

FACTS = """
entities:
  sander: {name: Kit Sander, kind: person, gender: male, aliases: [Sander]}
  united: {name: Tarn United, kind: organisation}
  city: {name: Orm City, kind: organisation}
facts:
  - id: move
    statement: Kit Sander joined Tarn United from Orm City for 3 million euros in July 2030.
    sources: [gazette]
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Orm City sold Sander to Tarn United for 3 million euros.", "supported"),
        ("Tarn United paid 3 million euros for Sander.", "supported"),
        ("Tarn United paid 5 million euros for Sander.", "contradicted"),
        ("Tarn United signed Sander from Orm City for 5 million euros.", "contradicted"),
        ("Sander left Orm City for Tarn United in 2030.", "supported"),
        ("Sander left Tarn United in May 2031.", "unverified"),
        ("Sander scored twice for Tarn United.", "unverified"),
    ],
)
def test_a_transfer_is_one_for_buyer_seller_and_player(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-09-10").outcome.value == verdict
