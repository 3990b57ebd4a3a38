"""What is due on a day will take place then."""

import pytest

from factcheck.language.restating.schedules import tell_schedules


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The verdict is due on 30 May.", "The verdict will take place on 30 May."),
        ("The trial has been scheduled for May 2031.", "The trial will take place in May 2031."),
        ("The next meeting is planned for Monday.", "The next meeting will take place on Monday."),
    ],
)
def test_what_is_due_takes_place(text, told):
    assert tell_schedules(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The verdict is due to be read on 30 May.",
        "The rent is due in cash.",
        "The plan is set in stone.",
        "The train is expected in Sarn.",
    ],
)
def test_other_sentences_stay_as_they_are(text):
    assert tell_schedules(text) == text
