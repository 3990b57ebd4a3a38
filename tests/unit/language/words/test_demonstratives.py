"""Where "that" at the head of a sentence points at a noun, and where it opens a clause."""

import pytest

from factcheck.language.words.wordclasses import tag


@pytest.mark.parametrize(
    "text",
    [
        "That record fell in May.",
        "And that tax was invented by Lee.",
        '"But that bank made a profit,"',
        "That law, which Lee opposed, was passed.",
        "That club won the cup and sold its captain.",
        "That year the mill made a profit.",
        "That same night 40 people died.",
        "On that occasion nobody was hurt.",
        "In that year the mill made a profit.",
        "The guard on duty that night was dismissed.",
        "Before that she ran a mill.",
        "For some of the miners that is the end.",
        "After that the mill sold its ships.",
        "The files, including that of Lee, were lost in the fire.",
        "Lee had heard that before.",
        "That left the door open for Ek.",
        "Lee called that claim on Friday a lie.",
    ],
)
def test_where_it_points_at_a_noun_or_stands_for_one_that_opens_no_clause(text):
    assert "T" not in tag(text).classes


@pytest.mark.parametrize(
    "text",
    [
        "That the bank made a profit surprised Lee.",
        "That prices fell surprised Lee.",
        "That money is short is known.",
        "It differs in that demand fell.",
        "In a town that is poor Lee won.",
        "Lee said on Monday that price rises would follow.",
        "Lee hopes for a sign that the war will end.",
        "Lee said after the meeting that",
    ],
)
def test_before_a_clause_it_opens_that(text):
    assert "T" in tag(text).classes
