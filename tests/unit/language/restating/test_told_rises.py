"""The rise or fall behind a level and a difference."""

import pytest

from factcheck.language.restating.told_rises import tell_rank, tell_rise, tell_way


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Velt sold 41,000 carts in 2030, 6% fewer than the year before.",
            "Sales of Velt fell by 6% to 41,000 carts in 2030.",
        ),
        (
            "Orlo exported goods worth 6 billion crowns in 2030, 4% more than in 2029.",
            "Exports of Orlo rose by 4% to 6 billion crowns in 2030.",
        ),
        (
            "Dorn made a profit of 9 million crowns in 2030, 12% less than a year earlier.",
            "The profit of Dorn fell by 12% to 9 million crowns in 2030.",
        ),
        (
            "Turnover at Velt was 3.3 billion crowns in 2030, up 9%.",
            "Turnover at Velt rose by 9% to 3.3 billion crowns in 2030.",
        ),
        (
            "The toll was 40 crowns, a fall of 5% on the previous year.",
            "The toll fell by 5% to 40 crowns.",
        ),
    ],
)
def test_a_difference_behind_a_level_is_a_movement(text, told):
    assert tell_rise(text) == (told,)


@pytest.mark.parametrize(
    "text",
    [
        "Velt sold 41,000 carts in 2030, 6% fewer than planned.",
        "Velt sold 41,000 carts in 2030, 600 more than Dorn.",
        "Velt sold 41,000 carts in 2030, 6% of them abroad.",
        "Velt sold 41,000 carts in 2030.",
    ],
)
def test_another_difference_is_none(text):
    assert tell_rise(text) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Inflation in Orre was 2.8% in August 2032, the lowest since 2029.",
            (
                "Inflation in Orre was the lowest since 2029.",
                "Inflation in Orre was the lowest since 2029 in August 2032.",
            ),
        ),
        (
            "The price of oil fell to 71 crowns, its lowest since 2030.",
            ("The price of oil was the lowest since 2030.",),
        ),
        ("Ida Moss was 71 in May, the oldest since 2030.", ()),
    ],
)
def test_a_rank_behind_a_level_is_that_of_the_measure(text, told):
    assert tell_rank(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Brix made a loss of $4 million in 2031, down from $6 million in 2030.",
            ("The loss of Brix fell to $4 million in 2031 from $6 million in 2030.",),
        ),
        (
            "Brix had sales of $90 million in 2031, up from $80 million.",
            ("The sales of Brix rose to $90 million in 2031 from $80 million.",),
        ),
        ("Turnout was 47%, up from 41% in 2029.", ("Turnout rose to 47% from 41% in 2029.",)),
        ("There were 400 cases, up from 250.", ("The number of cases rose to 400 from 250.",)),
        ("Turnout was 47%, down from 41% in 2029.", ()),  # one of them is a slip
        ("Brix closed 40 shops, up from 12 in 2029.", ()),
        ("Turnout was 47%, down from Monday.", ()),
    ],
)
def test_a_former_level_behind_a_level_is_a_movement(text, told):
    assert tell_way(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Mardle Museum welcomed 64,000 visitors in 2032, up from 59,000 in 2031.",
            "The number of visitors of the Mardle Museum rose to 64,000 in 2032 from 59,000 in 2031.",
        ),
        (
            "Corran Hospital treated 4,200 patients in 2032, down from 4,600 in 2031.",
            "The number of patients of Corran Hospital fell to 4,200 in 2032 from 4,600 in 2031.",
        ),
        (
            "The profit of Dorn was 9 million crowns in 2030, after 7 million crowns a year earlier.",
            "The profit of Dorn rose to 9 million crowns in 2030 from 7 million crowns a year earlier.",
        ),
    ],
)
def test_a_former_level_makes_a_movement(text, told):
    assert tell_way(text) == (told,)


@pytest.mark.parametrize(
    "text",
    [
        "The Mardle Museum welcomed 64,000 visitors, after 59,000 in Holm.",
        "Dorn paid 9 million crowns to 40 suppliers, after 7 million crowns in 2030.",
        "The price was 40 euros in Rome, against 35 in Paris.",
    ],
)
def test_another_place_or_thing_makes_no_movement(text):
    assert tell_way(text) == ()
