"""What was begun or went on at one time may have been done at another."""

import pytest

FACTS = """
entities:
  corvane: {name: Corvane, kind: organisation}
  bridge: {name: Lorn bridge, kind: place, aliases: [the bridge]}
  lee: {name: Ida Lee, kind: person, gender: female, aliases: [Lee]}
facts:
  - {id: built, statement: Corvane built the Lorn bridge in 2023., sources: [gazette]}
  - {id: fell, statement: The price of tin fell in May 2023., sources: [gazette]}
  - {id: left, statement: The army withdrew from Sarnby on 5 May 2023., sources: [gazette]}
  - {id: song, statement: Lee began writing Grey Sea in 2019., sources: [gazette]}
"""
VERDICTS = [
    ("Corvane began building the bridge in 2019.", "unverified"),
    ("Corvane started to build the bridge in 2021.", "unverified"),
    ("Corvane began building the bridge in 2023.", "unverified"),
    ("Corvane began building the bridge in 2025.", "contradicted"),
    ("Corvane began building the bridge.", "supported"),
    ("Corvane built the bridge in 2019.", "contradicted"),
    ("The price of tin began to fall in March 2023.", "unverified"),
    ("The price of tin continued to fall in June 2023.", "unverified"),
    ("The army started withdrawing from Sarnby on 2 May 2023.", "unverified"),
    ("The army started withdrawing from Sarnby on 5 May 2023.", "supported"),
    ("Lee began writing Grey Sea in 2019.", "supported"),
    ("Lee began writing Grey Sea in 2020.", "contradicted"),
    ("Lee wrote Grey Sea in 2024.", "unverified"),
    ("Lee wrote Grey Sea.", "unverified"),
]


@pytest.mark.parametrize(("claim", "verdict"), VERDICTS)
def test_a_beginning_is_held_against_a_beginning(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-07-01").outcome.value == verdict
