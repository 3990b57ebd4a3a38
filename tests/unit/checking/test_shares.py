"""Shares, parts, and what a figure is compared with, held against the facts."""

import pytest

from factcheck.model import Outcome

FACTS = """
topic: Fever in Pellmoor
entities:
  pellmoor: {name: Pellmoor, kind: place}
  mill: {name: Marrow Mill, kind: organisation}
facts:
  - id: poll
    statement: "In a poll of 800 farmers, 46% backed the tax and 31% opposed it."
    date: 2031-05-02
    sources: [gazette]
  - id: dead
    statement: "The fever has killed 90 people, 14 of them children."
    from: 2031-05-01
    sources: [gazette]
  - id: sales
    statement: "Marrow Mill reported sales of $3.4 million, up 6% on a year earlier."
    date: 2031-05-02
    sources: [gazette]
  - {id: barge, statement: "The barge cost 900,000 crowns, 15% more than planned.", sources: [gazette]}
  - id: camp
    statement: "There were 340 people sleeping in the market hall of Pellmoor on 2 May 2031."
    date: 2031-05-02
    sources: [gazette]
  - id: price
    statement: "Shares in Marrow Mill closed at $49.60."
    date: 2031-05-02
    sources: [gazette]
  - id: output
    statement: "The output of Marrow Mill more than doubled to 40,000 tonnes in 2030."
    date: 2030
    sources: [gazette]
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("In a poll of 800 farmers, 46% backed the tax.", Outcome.SUPPORTED),
        ("In a poll of 800 farmers, 64% backed the tax.", Outcome.CONTRADICTED),
        ("64% backed the tax.", Outcome.UNVERIFIED),  # of whom, nobody says
        ("In a poll of 300 nurses, 64% backed the tax.", Outcome.UNVERIFIED),
        ("31% opposed the tax.", Outcome.SUPPORTED),
        ("14 of the 90 people were children.", Outcome.SUPPORTED),
        ("44 of the 90 people were children.", Outcome.CONTRADICTED),
        ("44 of the 300 people were children.", Outcome.UNVERIFIED),
        ("Most of the 300 people were children.", Outcome.UNVERIFIED),
        ("Marrow Mill reported sales of $3.9 million, up 6% on a year earlier.", Outcome.CONTRADICTED),
        ("Marrow Mill reported sales of $3.4 million, up 9% on a year earlier.", Outcome.CONTRADICTED),
        ("Marrow Mill reported sales of $3.4 million, up 6% on two years earlier.", Outcome.UNVERIFIED),
        ("The barge cost 900,000 crowns, 25% more than planned.", Outcome.CONTRADICTED),
        ("The barge cost 900,000 crowns, 15% more than planned.", Outcome.SUPPORTED),
        ("340 people were sleeping in the market hall of Pellmoor on 2 May 2031.", Outcome.SUPPORTED),
        ("There were 470 people sleeping in the market hall of Pellmoor on 2 May 2031.", Outcome.CONTRADICTED),
        ("There were 470 people singing in the market hall of Pellmoor on 2 May 2031.", Outcome.UNVERIFIED),
        ("Shares in Marrow Mill closed at $50.", Outcome.UNVERIFIED),
        ("Shares in Marrow Mill closed at $53.", Outcome.CONTRADICTED),
        ("The output of Marrow Mill more than doubled to 40,000 tonnes in 2030.", Outcome.SUPPORTED),
        ("The output of Marrow Mill more than doubled to 60,000 tonnes in 2030.", Outcome.CONTRADICTED),
    ],
)
def test_a_share_is_held_against_the_same_share_of_the_same_whole(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-04").outcome is outcome
