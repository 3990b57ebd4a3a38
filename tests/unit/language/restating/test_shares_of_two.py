"""The shares of two are told as who beat whom."""

import pytest

from factcheck.language.restating.shares_of_two import tell_shares_of_two


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada Krall had 61% of the vote to Petz's 39%.", "Ada Krall beat Petz by 61% to 39%."),
        ("Krall took 48.7% of the vote to 51.3% for Jon Petz.", "Krall lost to Jon Petz by 48.7% to 51.3%."),
        ("Krall got 61 percent of the votes, against 38.8 percent for Petz.", "Krall beat Petz by 61% to 38.8%."),
        ("She won 61% of the vote to his 39%.", "She beat him by 61% to 39%."),
    ],
)
def test_who_has_more_of_the_whole_beat_the_other(text, told):
    assert tell_shares_of_two(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Krall had 34% of the vote to Petz's 31%.",
        "Krall had 50% of the vote to Petz's 50%.",
        "In Orm Krall had 61% of the vote to Petz's 39%.",
        "Krall had 61% of the shares to sell to Petz.",
        "Among women Krall had 61% of the vote to 39% for Petz.",
    ],
)
def test_where_more_ran_or_it_is_a_part_nobody_is_told_to_win(text):
    assert tell_shares_of_two(text) == text
