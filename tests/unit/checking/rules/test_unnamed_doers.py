"""Passives that leave out who did it, beside facts about nobody by name."""

import pytest

FACTS = """
entities:
  sarn: {name: Sarn, kind: place}
facts:
  - {id: cars, statement: The council banned cars from the old town on 1 July 2031., sources: [gazette]}
  - {id: tax, statement: The government of Sarn abolished the tax on bread on 1 June 2031., sources: [gazette]}
  - {id: kilns, statement: Only 12 of the 40 kilns in Sarn have a roof., sources: [gazette]}
  - id: rent
    statement: The average rent in Sarn rose from 900 euros in 2030 to 1050 euros in 2031.
    sources: [gazette]
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Cars were banned from the old town on 1 July.", "supported"),
        ("Cars have been banned from the old town since July.", "supported"),
        ("Cars were banned from the old town on 1 June.", "contradicted"),
        ("The tax on bread was abolished on 1 June.", "supported"),
        ("The tax on bread has been abolished.", "supported"),
        ("The tax on bread was abolished in May.", "contradicted"),
        ("The tax on beer was abolished in May.", "unverified"),
        ("Cars were banned from the harbour on 1 June.", "unverified"),
    ],
)
def test_what_was_done_is_told_closely_enough(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-09-10").outcome.value == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Twenty-eight kilns in Sarn have no roof.", "supported"),
        ("Sarn has 40 kilns.", "supported"),
        ("Sarn has 52 kilns.", "contradicted"),
        ("Most kilns in Sarn have a roof.", "contradicted"),
        ("Most kilns in Sarn have no roof.", "supported"),
    ],
)
def test_a_part_tells_of_the_whole(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-09-10").outcome.value == verdict


def test_a_level_left_within_the_year_is_outdated(judge):
    assert judge("The average rent in Sarn is 900 euros.", FACTS, said="2031-09-10").outcome.value == "outdated"
