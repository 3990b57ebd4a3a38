"""What is turned out is made, who is voted the best is named so, and what stays open until an hour closes then."""

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mill turns out 400 sacks a day.", "The mill make 400 sacks"),
        ("The mill turned out 400 sacks in May.", "The mill make 400 sacks"),
        ("Moss was voted the most valuable player of the cup.", "name Moss"),
        ("On Thursdays the museum stays open until 10 p.m.", "the museum close"),
    ],
)
def test_it_is_told_plainly(say, text, told):
    assert any(told in one for one in say(text))
