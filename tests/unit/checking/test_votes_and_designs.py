"""Whom something was built for, what somebody had to settle for, and what it cost."""

import pytest

FACTS = """
entities:
  reds: {name: Reds, kind: organisation}
  lind: {name: Ora Lind, kind: person, gender: female, aliases: [Lind]}
  tal: {name: Tal, kind: place}
facts:
  - {id: camp, statement: The camp at Tal was built for 50000 people.}
  - {id: votes, statement: Ora Lind received 12917 votes in the by-election.}
  - {id: seats, statement: The Reds won 12 of the 40 seats.}
  - {id: medal, statement: Ora Lind won a silver medal in the 200 metres.}
  - {id: rocket, statement: "The rocket lifted off at 06:14 on Tuesday."}
  - {id: arena, statement: The arena cost 520 million euros.}
  - {id: climbers, statement: Three climbers were trapped for nine hours.}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The camp at Tal was laid out for 15,000 people.", "contradicted"),
        ("The camp at Tal was meant for 50,000 people.", "supported"),
        ("The camp at Tal was designed to hold 15,000 people.", "contradicted"),
        ("The camp at Tal was planned for 15,000 euros.", "unverified"),
        ("The camp at Tal is home to 15,000 people.", "unverified"),
        ("Lind had to settle for 12,197 votes.", "contradicted"),
        ("Lind came away with 12,917 votes.", "supported"),
        ("The Reds ended up with 12 seats.", "supported"),
        ("The Reds will hold 21 of the 40 seats.", "contradicted"),
        ("The Reds will have 12 of the 40 seats.", "supported"),
        ("The Reds will hold 21 meetings.", "unverified"),
        ("Lind had to settle for bronze in the 200 metres.", "contradicted"),
        ("Lind ended up with a broken arm.", "unverified"),
        ("The rocket took to the skies at 16:14.", "contradicted"),
        ("The rocket roared into the sky at 06:14.", "supported"),
        ("The rocket was moved to the pad at 16:14.", "unverified"),
        ("The bill for the arena came to 250 million euros.", "contradicted"),
        ("The price tag for the arena was 520 million euros.", "supported"),
        ("The bill for the arena's lights was 5 million euros.", "unverified"),
        ("The three climbers spent nine hours trapped.", "supported"),
        ("The three climbers spent nine hours in the cave.", "unverified"),
    ],
)
def test_it_is_held_against_the_plain_words(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-04").outcome == outcome
