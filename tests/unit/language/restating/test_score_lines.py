"""A line with the score of a match is told as who beat whom."""

import pytest

from factcheck.language.restating.score_lines import tell_score_line


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ORRIN ROVERS 3 SARN UNITED 1.", "ORRIN ROVERS beat SARN UNITED 3-1."),
        ("Orrin Rovers 1 Sarn 3", "Sarn beat Orrin Rovers 3-1."),
        ("Orrin 4-2 Sarn", "Orrin beat Sarn 4-2."),
        ("Orrin 1–1 Sarn.", "Orrin drew 1-1 with Sarn."),
        ("Orrin 24, Sarn 17.", "Orrin beat Sarn 24-17."),
    ],
)
def test_a_score_line_tells_who_won(text, told):
    assert tell_score_line(text) == told


@pytest.mark.parametrize(
    "text",
    ["Orrin won 3 games in May 2031.", "Orrin 3 Sarn", "Half-time: Orrin 3 Sarn 1", "3 Orrin 1 Sarn"],
)
def test_no_other_line_does(text):
    assert tell_score_line(text) == text
