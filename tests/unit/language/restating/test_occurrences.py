"""How many of something there were in a place is told again as their number there."""

import pytest

from factcheck.language.restating.occurrences import count_occurrences, tell_changes

NUMBER = "The number of burglaries in Sarn was 340 in 2033."


@pytest.mark.parametrize(
    "text",
    [
        "There were 340 burglaries in Sarn in 2033.",
        "In 2033, there were 340 burglaries in Sarn.",
        "Sarn recorded 340 burglaries in 2033.",
        "Sarn police counted a total of 340 burglaries in 2033.",
        "Police in Sarn have registered 340 burglaries in 2033.",
        "340 burglaries were reported in Sarn in 2033.",
        "The number of burglaries recorded in Sarn was 340 in 2033.",
    ],
)
def test_those_who_counted_go_unsaid(text):
    assert count_occurrences(text) == NUMBER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Burglaries in Sarn were down 4% last year.", "The number of burglaries in Sarn fell by 4% last year."),
        ("Sarn saw burglaries rise by 4% in May.", "The number of burglaries in Sarn rose by 4% in May."),
        ("Sarn counted 4% fewer burglaries in May.", "The number of burglaries in Sarn fell by 4% in May."),
        (
            "Last year Sarn had 340 burglaries, up from 300 in 2032.",
            "The number of burglaries in Sarn was 340 last year, up from 300 in 2032.",
        ),
    ],
)
def test_the_way_that_they_went_is_the_way_of_their_number(text, told):
    assert count_occurrences(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "There were three strikes in Sarn against the reform.",
        "There were 40 attacks on shops in Sarn in 2033.",
        "Sarn had 12 strikes this year and Tal 14.",
        "Fires in Sarn were down to bad luck.",
        "There were 12 more fires in Sarn in May.",
        "Sarn has 340 hotels.",
    ],
)
def test_what_tells_more_stays_as_it_is(text):
    assert count_occurrences(text) == text


def test_those_who_apply_are_counted_as_their_applications():
    told = "The number of asylum applications in Sarn was 340 in 2033."
    assert count_occurrences("340 people applied for asylum in Sarn in 2033.") == told
    assert count_occurrences("Sarn registered 340 asylum seekers in 2033.") == told


def test_a_number_beside_a_share_of_another_year_says_which_way_it_went():
    told = "The number of fires in Sarn was 340 in 2033, 12 percent fewer than in 2032."
    assert tell_changes(told) == ("The number of fires in Sarn fell by 12 percent in 2033.",)
    assert tell_changes("The number of fires in Sarn was 340 in 2033.") == ()
