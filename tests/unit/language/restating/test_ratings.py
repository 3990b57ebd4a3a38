"""How something is rated, and by how many."""

import pytest

from factcheck.language.restating.ratings import tell_ratings


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The film holds a 95% approval rating based on reviews from 220 critics.",
            "The film has 220 reviews and has an approval rating of 95%.",
        ),
        (
            "Based on more than 50 reviews, Low Tide scored 70%.",
            "Low Tide has more than 50 reviews and has an approval rating of 70%.",
        ),
        (
            "Low Tide holds a rating lower than 21% on Filmo, based on less than 75 reviews.",
            "Low Tide has less than 75 reviews on Filmo and has an approval rating of lower than 21% on Filmo.",
        ),
        (
            "On Filmo, Low Tide earned an approval rating of 43% based on 32 reviews, with an average of 6.8/10.",
            "Low Tide has 32 reviews on Filmo and has an approval rating of 43% on Filmo and has an average of 6.8/10.",
        ),
        (
            "On Friday, Low Tide held a 42% rating based on 12 reviews.",
            "On Friday, Low Tide has 12 reviews and has an approval rating of 42%.",
        ),
        (
            "Low Tide's rating is 61% according to 80 reviews.",
            "Low Tide has 80 reviews and has an approval rating of 61%.",
        ),
        ("The mayor's approval rating stands at 42%.", "The mayor has an approval rating of 42%."),
        ("The mayor enjoys a 42% approval rating.", "The mayor has an approval rating of 42%."),
    ],
)
def test_a_rating_and_its_reviews_are_told_in_one_plain_way(text, told):
    assert tell_ratings(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Ida Marr scored 70% in the exam.",
        "The show had an average rating of 12%.",
        "The bank kept its credit rating of AA.",
        "The mayor's approval rating fell by 4 points.",
        "Two thirds of 54 reviews were kind.",
        "Quill Herons scored 3 goals.",
    ],
)
def test_another_score_stays_as_it_is(text):
    assert tell_ratings(text) == text
