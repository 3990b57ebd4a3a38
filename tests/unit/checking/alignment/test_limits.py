"""Steps into an office, each of which has a day of its own."""

import pytest

FACTS = """
entities:
  mora: {name: Ida Mora, kind: person, gender: female}
facts:
  - {id: head, statement: Ida Mora was appointed head of the harbour office on 3 June 2032., date: 2032-06-03}
"""
VERDICTS = [
    ("Ida Mora was nominated as head of the harbour office on 3 May 2032.", "unverified"),
    ("Ida Mora was confirmed as head of the harbour office on 9 June 2032.", "unverified"),
    ("Ida Mora was appointed head of the harbour office on 9 June 2032.", "contradicted"),
]


@pytest.mark.parametrize(("claim", "verdict"), VERDICTS)
def test_a_step_into_an_office_is_held_against_the_same_step(judge, claim, verdict):
    assert judge(claim, FACTS, said="2032-09-10").outcome == verdict
