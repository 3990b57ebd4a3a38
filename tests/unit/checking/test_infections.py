"""Cases of an illness are people who caught it, and a company goes public when it is listed."""

import pytest

FACTS = """
entities:
  halden: {name: Halden, kind: place}
  brix: {name: Brix Motors, kind: organisation, aliases: [Brix]}
facts:
  - {id: cases, statement: 93 cases of measles had been confirmed in Halden by 9 October 2033., date: 2033-10-09}
  - {id: first, statement: The first case of cholera was diagnosed on 8 May 2033., date: 2033-05-08}
  - {id: floated, statement: Brix Motors was listed on the stock exchange in 1987., date: 1987}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Ninety-three people in Halden have caught measles.", "supported"),
        ("Seventy people in Halden have contracted measles.", "contradicted"),
        ("Measles has infected 70 people in Halden.", "contradicted"),
        ("Seventy people in Halden have been vaccinated against measles.", "unverified"),
        ("Seventy people in Halden have tested positive for steroids.", "unverified"),
        ("The first case of cholera was detected on May 2.", "contradicted"),
        ("The first case of cholera was identified on May 8.", "supported"),
        ("The first death from cholera was detected on May 2.", "unverified"),
        ("The first case of measles was detected on May 2.", "unverified"),
        ("The second case of cholera was detected on May 12.", "unverified"),
        ("Brix went public in 1978.", "contradicted"),
        ("Brix made its debut on the stock exchange in 1987.", "supported"),
        ("Brix floated the idea in 1978.", "unverified"),
        ("Brix was sold in 1978.", "unverified"),
    ],
)
def test_the_same_event_has_many_names(judge, claim, verdict):
    assert judge(claim, FACTS, said="2033-10-09").outcome == verdict
