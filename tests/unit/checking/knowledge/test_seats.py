"""The place that a speaker governs: what they say of no other place is said of that one."""

import pytest

FACTS = """
entities:
  orlo: {name: Orlo, kind: place}
  tarn: {name: Tarn, kind: place}
  ruiz: {name: Ana Ruiz, kind: person, gender: female, roles: [{title: mayor of Orlo, from: 2030-01-01}]}
  beck: {name: Ole Beck, kind: person, gender: male, roles: [{title: trainer of Orlo, from: 2030-01-01}]}
facts:
  - {id: thefts, statement: Thefts in Orlo fell from 203 in 2030 to 188 in 2031., date: 2032-01-10, sources: [gazette]}
"""
LEAD = "A rally in Tarn\n\nTARN, 10 May 2032 - It was held on Friday.\n\n"


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Mayor Ana Ruiz said that thefts had risen last year.", "contradicted"),
        ("Mayor Ana Ruiz said that thefts had fallen last year.", "supported"),
        ("Mayor Ana Ruiz said that thefts in Tarn had risen last year.", "unverified"),
        ("It was worse in Tarn. Mayor Ana Ruiz said that thefts had risen last year.", "unverified"),
        ("Ole Beck said that thefts had risen last year.", "unverified"),
    ],
)
def test_a_mayor_speaks_of_the_own_town(check_draft, claim, verdict):
    outcomes = check_draft(FACTS, LEAD + claim)
    assert {told for text, told in outcomes.items() if "hefts" in text} == {verdict}
