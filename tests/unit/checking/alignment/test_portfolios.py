"""Portfolios: one office of a kind is told of somebody as another."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  pell: {name: Hugo Pell, kind: person, gender: male, aliases: [Pell]}
facts:
  - {id: venn, statement: Orla Venn was transport minister from May 2022 until March 2027., sources: [gazette]}
  - {id: pell, statement: Hugo Pell is justice minister., sources: [gazette]}
"""


@pytest.mark.parametrize("claim", ["Venn was finance minister from 2022 to 2027.", "Hugo Pell is finance minister."])
def test_another_portfolio_at_the_same_time_is_contradicted(judge, claim):
    verdict = judge(claim, FACTS, said="2031-05-04")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC103")


@pytest.mark.parametrize(
    "claim",
    [
        "Venn was finance minister.",
        "Venn was finance minister from 2027 to 2029.",
        "Venn became finance minister in 2027.",
        "Venn was finance minister in 2022.",
        "Venn was deputy transport minister in 2024.",
        "Venn was infrastructure minister from 2022 to 2027.",
        "Hugo Pell was finance minister.",
        "Hugo Pell is justice and finance minister.",
        "Hugo Pell is attorney general.",
    ],
)
def test_another_time_or_a_neighbouring_office_is_left_open(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is not Outcome.CONTRADICTED
