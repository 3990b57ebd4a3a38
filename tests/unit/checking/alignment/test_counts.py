"""Figures of a part, of each one, of more than the fact's, or of a count that was not yet over."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  orm: {name: Orm Freight, kind: organisation}
  kett: {name: Ada Kett, kind: person, gender: female, aliases: [Kett]}
  union: {name: Harbour Union, kind: organisation}
facts:
  - {id: fee, statement: Orm Freight paid 30 million crowns for the yard., date: 2030-07-12}
  - {id: wages, statement: Orm Freight paid its captains 12 million crowns., date: 2030}
  - {id: widows, statement: Orm Freight will pay each family 150 crowns., date: 2031-02-12}
  - {id: fine, statement: The ministry fined Orm Freight 2 million crowns., date: 2031-01-10}
  - {id: flats, statement: The ministry built 4000 flats in 2030., date: 2030}
  - {id: vote, statement: The Harbour Union won 38% of the vote., date: 2031-03-08}
  - {id: bonus, statement: Orm Freight paid its pilots 1200 crowns for each tow., date: 2030}
  - {id: dead, statement: 14 sailors were killed in the blast., date: 2031-02-20}
"""


def outcome_of(judge, text, **more):
    return judge(text, FACTS, published="2031-03-15", **more).outcome


@pytest.mark.parametrize(
    "text",
    [
        "Orm Freight paid 2 million crowns of the fee for the yard.",
        "Orm Freight paid 35 million crowns for the yard, add-ons included.",
        "Orm Freight paid each captain 300,000 crowns.",
        "Orm Freight paid one of its captains 2 million crowns.",
        "Orm Freight will pay the families 2100 crowns.",
        "The ministry fined Orm Freight another 50,000 crowns.",
        "The ministry itself built 900 flats in 2030.",
        "The ministry built 900 flats more in 2030.",
        "The Harbour Union won 41% of the vote, according to an exit poll.",
    ],
)
def test_a_figure_of_a_part_or_of_each_is_not_held_against_that_of_all(judge, text):
    assert outcome_of(judge, text) is Outcome.UNVERIFIED


def test_what_both_sides_tell_of_each_is_compared(judge):
    assert outcome_of(judge, "Orm Freight paid its pilots 2100 crowns for each tow.") is Outcome.CONTRADICTED


def test_what_was_said_in_the_first_hours_is_no_final_count(check_draft):
    early = check_draft(FACTS, "On the morning after the blast the company said that six sailors had been killed.")
    late = check_draft(FACTS, "The company said that six sailors had been killed in the blast.")
    assert "contradicted" not in early.values()
    assert "contradicted" in late.values()


@pytest.mark.parametrize(
    "text",
    [
        "Orm Freight paid 35 million crowns for the yard.",
        "Orm Freight paid its captains 9 million crowns.",
        "Orm Freight will pay each family 210 crowns.",
        "The ministry fined Orm Freight 50,000 crowns.",
        "The ministry built 900 flats in 2030.",
        "The Harbour Union won 41% of the vote.",
    ],
)
def test_a_figure_of_the_same_still_contradicts(judge, text):
    assert outcome_of(judge, text) is Outcome.CONTRADICTED
