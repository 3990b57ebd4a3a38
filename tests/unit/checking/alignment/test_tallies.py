"""What is counted up to a day, or up to now."""

import pytest

FACTS = """
entities:
  tolm: {name: Tolm, kind: place}
facts:
  - {id: dead, statement: The siege of Tolm killed 812 people., from: 2033-10-01, until: 2034-03-08}
  - {id: ill, statement: 26 people died of measles in Tolm., from: 2034-01-01, until: 2034-03-06}
  - {id: held, statement: Police in Tolm arrested 57 smugglers., from: 2034-01-01, until: 2034-03-05}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The siege of Tolm has killed 812 people.", "supported"),
        ("The siege of Tolm has killed 950 people.", "unverified"),
        ("The siege of Tolm has killed 700 people.", "contradicted"),
        ("Since January 26 people have died of measles in Tolm.", "supported"),
        ("Since January 30 people have died of measles in Tolm.", "unverified"),
        ("Since February 26 people have died of measles in Tolm.", "unverified"),
        ("Police in Tolm have arrested 57 smugglers.", "supported"),
        ("Police in Tolm have arrested 57 smugglers in February.", "unverified"),
    ],
)
def test_what_has_been_counted_up_to_now_may_only_have_grown(judge, claim, verdict):
    assert judge(claim, FACTS, said="2034-03-10").outcome == verdict


def test_a_count_that_ended_weeks_ago_is_not_that_of_now(judge):
    assert judge("The siege of Tolm has killed 700 people.", FACTS, said="2034-06-10").outcome == "unverified"


@pytest.mark.parametrize(
    ("fact", "claim", "verdict"),
    [
        ("Lumen Studios has cut 180 jobs this year.", "Lumen Studios has cut 180 jobs.", "unverified"),
        ("Ostria has exported 3 million tonnes of rye.", "Ostria has exported 3 million tonnes of rye.", "unverified"),
        ("Dorn has been mayor of Velden for 3 years.", "Dorn is mayor of Velden.", "outdated"),
        ("Lumen Studios employs 180 people.", "Lumen Studios employs 180 people.", "outdated"),
    ],
)
def test_a_count_that_nobody_raised_since_is_not_outdated(judge, fact, claim, verdict):
    facts = f"""
facts:
  - {{id: count, statement: "{fact}", from: 2034-01-01, until: 2034-10-01}}
"""
    assert judge(claim, facts, said="2034-10-15").outcome == verdict
