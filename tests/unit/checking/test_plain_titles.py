"""Titles: how often something was won, by its number or by the times, and what was won for the fifth time."""

import pytest

FACTS = """
entities:
  rovers: {name: Orrin Rovers, kind: organisation, aliases: [Rovers]}
  sarn: {name: Sarn Town, kind: organisation, aliases: [Sarn]}
  lorn: {name: Lorn Albion, kind: organisation, aliases: [Lorn]}
facts:
  - {id: titles, statement: Orrin Rovers have won the league title eleven times., sources: [gazette]}
  - {id: cups, statement: Sarn Town have won five cups., sources: [gazette]}
  - id: fourth
    statement: Lorn Albion won the Lake Cup for the fourth time in May 2031.
    date: 2031-05
    sources: [gazette]
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Rovers have won eleven league titles.", "supported"),
        ("Rovers have won nine league titles.", "contradicted"),
        ("Rovers have won nine cups.", "unverified"),
        ("Rovers have won nine league titles since 2010.", "unverified"),
        ("Sarn have won the cup five times.", "supported"),
        ("Sarn have won the cup three times.", "contradicted"),
        ("Sarn have won the league three times.", "unverified"),
        ("Lorn have won the Lake Cup four times.", "supported"),
        ("Lorn have won the Lake Cup six times.", "contradicted"),
        ("Lorn have won the league six times.", "unverified"),
        ("Lorn won the Lake Cup twice in the 1990s.", "unverified"),
    ],
)
def test_how_often_something_was_won_is_held_against_the_facts(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-06-01").outcome.value == verdict


def test_more_may_have_been_won_by_years_later(judge):
    assert judge("Lorn have won the Lake Cup six times.", FACTS, said="2040-06-01").outcome.value == "unverified"
