"""By how much, which way and since when a sentence says that a measure went."""

from datetime import date

import pytest

from factcheck.language.restating.told_changes import read_told_change

ON = date(2033, 2, 10)


@pytest.mark.parametrize(
    ("text", "figure", "rises", "measure"),
    [
        ("The port handled 40,000 more boxes than in 2031.", "40,000", True, "The port handled boxes ."),
        ("Turnout was lower than four years ago.", None, False, "Turnout was ."),
        ("Rents in Tarn rose by a third in five years.", "a third", True, "Rents in Tarn ."),
        ("Between 2030 and 2032 the number of mills fell by 20.", "20", False, "The number of mills ."),
        ("The village lost 350 people between the two counts.", "350", False, "The village people ."),
        ("Sales were down 12% on the year before.", "12%", False, "Sales were ."),
        ("The farm sold 3,400 fewer tonnes of cod than in 2031.", "3,400 tonnes", False, "The farm sold of cod ."),
    ],
)
def test_a_change_is_told_from_what_is_measured(text, figure, rises, measure):
    told = read_told_change(text, ON)
    assert told is not None
    assert (told.figure.text if told.figure else None, told.rises) == (figure, rises)
    assert " ".join(told.measure.split()) == measure


@pytest.mark.parametrize(
    "text",
    [
        "The port handled 40,000 boxes in 2031.",
        "Rents rose, and wages fell by a third.",
        "The port handled more boxes than Elmsworth.",
    ],
)
def test_what_tells_of_no_change_over_time_is_left_alone(text):
    assert read_told_change(text, ON) is None
