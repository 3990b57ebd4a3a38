"""Changes that a fact tells behind its level ("8% fewer than in 2030"), and levels and ranks told beside it."""

import pytest

FACTS = """
entities:
  museum: {name: Harbour Museum, kind: organisation, aliases: [the museum]}
  pell: {name: Pell, kind: place}
  dock: {name: Pell Dock, kind: place}
facts:
  - id: guests
    statement: The Harbour Museum had 240,000 visitors in 2031, 12% more than in 2030.
    sources: [gazette]
  - {id: boxes, statement: "Pell Dock handled 3.2 million crates in 2031, 8% fewer than in 2030.", sources: [gazette]}
  - id: tests
    statement: 62% of pupils in Pell passed the swimming test in 2031, compared with 71% in 2030.
    sources: [gazette]
  - id: rent
    statement: Parking in Pell costs 4 crowns an hour, up from 3 crowns in 2028.
    sources: [gazette]
  - id: harvest
    statement: The apple harvest in Pell was 9,000 tonnes in 2031, the lowest since 2019.
    date: 2031
    sources: [gazette]
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The number of visitors to the museum rose by 12% in 2031.", "supported"),
        ("The museum had 12% more visitors in 2031 than a year earlier.", "supported"),
        ("Visitor numbers at the museum rose in 2031.", "supported"),
        ("Visitor numbers at the museum fell in 2031.", "contradicted"),
        ("The museum had fewer visitors in 2031 than in 2030.", "contradicted"),
        ("The museum had 22% more visitors in 2031 than in 2030.", "contradicted"),
        ("Visitor numbers at the museum fell in 2030.", "unverified"),
        ("The museum had 22% more visitors in 2031 than in 2021.", "unverified"),
        ("The museum had 22% more foreign visitors in 2031 than in 2030.", "unverified"),
        ("Visitor numbers at the theatre fell in 2031.", "unverified"),
        ("Pell Dock handled fewer crates in 2031 than in 2030.", "supported"),
        ("The number of crates handled at Pell Dock rose by 8% in 2031.", "contradicted"),
        ("In 2030, 71% of pupils in Pell had passed the swimming test.", "supported"),
        ("In 2030, 81% of pupils in Pell had passed the swimming test.", "contradicted"),
        ("In 2029, 81% of pupils in Pell had passed the swimming test.", "unverified"),
        ("In 2028 parking in Pell cost 3 crowns an hour.", "supported"),
        ("In 2028 parking in Pell cost 2 crowns an hour.", "contradicted"),
        ("The apple harvest in Pell was the lowest since 2019.", "supported"),
        ("The apple harvest in Pell was the highest since 2019.", "contradicted"),
        ("The apple harvest in Pell was the lowest since 2024.", "contradicted"),
        ("The apple harvest in Pell in 2030 was the lowest since 2024.", "unverified"),
        ("The pear harvest in Pell was the lowest since 2024.", "unverified"),
    ],
)
def test_what_stands_behind_a_level_is_known_as_well(judge, claim, verdict):
    assert judge(claim, FACTS, said="2032-01-10").outcome.value == verdict
