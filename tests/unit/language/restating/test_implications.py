"""What a statement of figures says besides."""

import pytest

from factcheck.language.restating.implications import draw_implications
from factcheck.language.restating.moved_levels import split_moved_levels


@pytest.mark.parametrize(
    ("text", "implied"),
    [
        ("Sarn won 21 seats in the assembly, six more than in 2027.", ["Sarn won 15 seats in the assembly in 2027."]),
        ("Sarn won 21 seats, six fewer than in May 2027.", ["Sarn won 27 seats in May 2027."]),
        (
            "Sarn sold 2,100 goats, 600 more than in 2027.",
            ["Sales of Sarn rose by 600 to 2,100 goats.", "Sarn sold 1,500 goats in 2027."],
        ),
        (
            "The club has 340 members, down from 512 in 2020.",
            ["The club had 512 members in 2020."],
        ),
        (
            "The jury convicted Lorn by a majority of ten to two.",
            ["not: The jury convicted Lorn narrowly.", "not: The jury convicted Lorn unanimously."],
        ),
        (
            "The board voted seven to two for the plan.",
            [
                "7 members of the board voted for the plan.",
                "2 members of the board voted against the plan.",
                "not: The board voted unanimously for the plan.",
            ],
        ),
        (
            "Orre's profit fell from 22 million crowns in 2033 to 14 million crowns in 2034.",
            ["Orre's profit was 22 million crowns in 2033.", "Orre's profit was 14 million crowns in 2034."],
        ),
        ("Thefts rose from 188 in 2030 to 203 in 2031.", ["Thefts were 188 in 2030.", "Thefts were 203 in 2031."]),
        ("Sarn leads the league with 38 points, two ahead of Orre.", ["Sarn has 38 points, two ahead of Orre."]),
        (
            "Sarn leads the league with 38 points, followed by Orre with 36.",
            ["Sarn has 38 points, followed by Orre with 36.", "Orre has 36 points."],
        ),
        ("Sarn will host the 2035 games.", ["The 2035 games will be held in Sarn."]),
        (
            "The board voted by seven to two for the plan.",
            [
                "7 members of the board voted for the plan.",
                "2 members of the board voted against the plan.",
                "not: The board voted unanimously for the plan.",
            ],
        ),
    ],
)
def test_figures_imply_others(text, implied):
    assert [f"{'not: ' if one.refuted else ''}{one.text}" for one in draw_implications(text)] == implied


@pytest.mark.parametrize(
    "text",
    [
        "Sarn won 21 seats, six more than Lorn.",
        "Sarn will host Lorn on Saturday.",
        "Sarn leads the league with three matches to play.",
        "Sarn won 21 seats, six of them in 2027.",
        "The board voted by seven to two to sell the mill.",
        "The board voted by a show of hands.",
    ],
)
def test_other_figures_imply_nothing(text):
    assert draw_implications(text) == ()


def test_two_levels_at_once_are_two_sentences():
    levels = ("The club has 340 members.", "The club had 512 members in 2020.")
    assert split_moved_levels("The club has 340 members, down from 512 in 2020.", None) == levels
    assert split_moved_levels("The club has 340 members.", None) is None
