"""Plain reports of places: what was built in one, parking as a subject, how long a strike was, a rank told twice."""

import pytest

FACTS = """
entities:
  pell: {name: Pell, kind: place}
  rovers: {name: Orrin Rovers, kind: organisation, aliases: [Rovers]}
  college: {name: Pell College, kind: organisation, aliases: [the college]}
facts:
  - {id: mill, statement: "The windmill in Pell, built in 1861, was restored in 1988.", sources: [gazette]}
  - {id: fee, statement: Parking in the centre of Pell costs 3 crowns an hour., sources: [gazette]}
  - id: strike
    statement: Teachers in Pell went on strike for two days on 6 May 2031 because of low pay.
    date: 2031-05-06
    sources: [gazette]
  - {id: line, statement: The ferry between Orrin and Pell takes 40 minutes., sources: [gazette]}
  - id: cup
    statement: Orrin Rovers won the cup for the fifth time in May 2031, and for the first time since 2019.
    date: 2031-05
    sources: [gazette]
  - id: fees
    statement: Pell College will raise its tuition fees from 4,000 to 4,600 crowns a year in autumn 2032.
    sources: [gazette]
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The windmill in Pell was built in 1861.", "supported"),
        ("The windmill in Pell was built in 1816.", "contradicted"),
        ("The church in Pell was built in 1816.", "unverified"),
        ("Parking in the centre of Pell costs 3 crowns an hour.", "supported"),
        ("Parking in the centre of Pell costs 5 crowns an hour.", "contradicted"),
        ("Parking at the station of Pell costs 5 crowns an hour.", "unverified"),
        ("Teachers in Pell went on strike for a week.", "contradicted"),
        ("Nurses in Pell went on strike for a week.", "unverified"),
        ("It was Rovers' first cup win since 2019.", "unverified"),
        ("Tuition fees at the college will rise to 5,600 crowns a year.", "contradicted"),
    ],
)
def test_plain_reports_of_places_are_held_against_the_facts(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-06-01").outcome.value == verdict
