"""What a fact tells of several, and of some of them, at the one time that it gives."""

import pytest

FACTS = """
entities:
  halden: {name: Halden, kind: place}
facts:
  - {id: wards, statement: "27 patients were in hospital on 5 October 2033, seven of them in intensive care."}
  - {id: police, statement: "The police arrested 23 people, four of them minors.", date: 2033-10-05}
  - {id: fire, statement: "Six people died in the fire at the hotel in Halden.", date: 2033-10-05}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Five patients were in intensive care.", "contradicted"),
        ("Seven patients were in intensive care.", "supported"),
        ("Five children were in intensive care.", "unverified"),
        ("Five patients were in quarantine.", "unverified"),
        ("Police arrested four minors.", "supported"),
        ("Police arrested nine minors.", "contradicted"),
        ("Police arrested nine foreigners.", "unverified"),
        ("Four dead in Halden hotel fire", "contradicted"),
        ("Nine dead after fire at Halden hotel", "contradicted"),
        ("Four dead in Halden mine fire", "unverified"),
        ("Four ill in Halden hotel", "unverified"),
    ],
)
def test_a_part_is_of_the_time_of_the_whole(judge, claim, verdict):
    assert judge(claim, FACTS, said="2033-10-06").outcome == verdict
