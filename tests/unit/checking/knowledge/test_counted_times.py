"""For how long something has been so, and within what time it is the first: held against since when by the facts."""

import pytest

FACTS = """
entities:
  tolm: {name: Tolm, kind: place}
  museum: {name: Orlo Museum, kind: organisation}
  vell: {name: Ada Vell, kind: person, gender: female, aliases: [Vell]}
  hall: {name: Petr Hall, kind: person, gender: male, aliases: [Hall]}
  pier: {name: Lorn Pier, kind: place}
  city: {name: Tolm City, kind: organisation}
facts:
  - {id: coins, statement: The coins have been kept at the Orlo Museum since 5 September 2033., sources: [gazette]}
  - {id: coach, statement: Petr Hall has trained Ada Vell since August 2029., sources: [gazette]}
  - {id: pier, statement: Lorn Pier has been closed since 14 February 2034., sources: [gazette]}
  - {id: cup, statement: Tolm City won the cup for the first time since 2026., date: 2034-03-08, sources: [gazette]}
  - {id: strike, statement: It was the first strike at the airport since 2022., date: 2034-03-05, sources: [gazette]}
"""
VERDICTS = [
    ("The coins have been kept at the Orlo Museum for six months.", "supported"),
    ("The coins have been kept at the Orlo Museum for more than three months.", "supported"),
    ("The coins have been kept at the Orlo Museum for two years.", "contradicted"),
    ("The coins were kept at the Orlo Museum for two years.", "unverified"),
    ("Hall has trained Vell for four years.", "supported"),
    ("Hall has trained Vell for almost five years.", "supported"),
    ("Hall has trained Vell for nine years.", "contradicted"),
    ("Hall trained Vell for nine years.", "unverified"),
    ("Hall has trained athletes for nine years.", "unverified"),
    ("Hall will train Vell for two more years.", "unverified"),
    ("Lorn Pier has been closed for three weeks.", "supported"),
    ("Lorn Pier has been closed for three months.", "contradicted"),
    ("Tolm City won the cup for the first time in eight years.", "supported"),
    ("Tolm City won the cup for the first time in 12 years.", "contradicted"),
    ("It was the first strike at the airport in 12 years.", "supported"),
    ("It was the first strike at the airport in 20 years.", "contradicted"),
    ("It was the first strike by pilots in 20 years.", "unverified"),
]


@pytest.mark.parametrize(("claim", "verdict"), VERDICTS)
def test_a_length_up_to_now_tells_since_when(judge, claim, verdict):
    assert judge(claim, FACTS, said="2034-03-10").outcome == verdict
