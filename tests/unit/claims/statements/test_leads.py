"""What stands at the head of reported words."""

import pytest

from factcheck.claims.statements.leads import skip_lead


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("which has been fined twice, the ferry sank in May", "the ferry sank in May"),
        ("after the meeting that the ferry sank", "the ferry sank"),
        ("the ferry sank", "the ferry sank"),
        ("which ferry sank", "which ferry sank"),
        ("the meeting heard that the ferry sank", "the meeting heard that the ferry sank"),
    ],
)
def test_what_tells_of_the_speaker_or_of_the_occasion_is_skipped(words, rest):
    assert words[skip_lead(words) :] == rest
