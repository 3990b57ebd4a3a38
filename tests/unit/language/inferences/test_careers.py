"""What somebody was who began a career as it."""

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Venn began her career as a nurse in Sarn.", "Venn nurs"),
        ("Venn ended his career as a miner.", "Venn miner"),
    ],
)
def test_who_began_or_ended_a_career_as_something_was_it(say, text, told):
    assert told in say(text)


@pytest.mark.parametrize(
    "text",
    ["Venn began her career in Sarn.", "Venn did not begin her career as a nurse.", "Venn began work as a nurse."],
)
def test_what_tells_of_no_calling_says_nothing_more(say, text):
    assert "Venn nurs" not in say(text)
