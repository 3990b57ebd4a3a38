"""A figure beside one of an earlier time is told as two sentences."""

import pytest

from factcheck.language.restating.figures_of_then import split_figures


@pytest.mark.parametrize(
    ("text", "then"),
    [
        (
            "38% of pupils in Sarn passed the test in 2032, compared with 51% in 2031.",
            "51% of pupils in Sarn passed the test in 2031.",
        ),
        (
            "The air in Sarn broke the limit on 31 days in 2031, down from 44 days in 2030.",
            "The air in Sarn broke the limit on 44 days in 2030.",
        ),
        (
            "Growers in Sarn received 38 cents a kilo in August 2032, against 44 cents a year earlier.",
            "Growers in Sarn received 44 cents a kilo in August 2031.",
        ),
        (
            "In 2031 the port took 3.2 million boxes, up from 2.9 million in 2030.",
            "In 2030 the port took 2.9 million boxes.",
        ),
        ("Parking in Sarn costs 3 euros, up from 2 euros in 2030.", "Parking in Sarn cost 2 euros in 2030."),
    ],
)
def test_the_earlier_figure_is_told_of_its_time(text, then):
    told = split_figures(text)
    assert told is not None
    assert told[1] == then


@pytest.mark.parametrize(
    "text",
    [
        "Profits fell to 3 million euros in 2031, compared with 4 million in 2030.",  # told by its movement
        "Sarn scored 12 goals and let in 30 in 2031, compared with 40 in 2030.",  # which of them?
        "Sarn had 300 pupils, compared with 40 teachers.",
    ],
)
def test_other_comparisons_are_left_alone(text):
    assert split_figures(text) is None
