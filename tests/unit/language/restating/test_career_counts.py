"""Which of somebody's goals or wins something was, told as what they scored or took."""

import pytest

from factcheck.language.restating.restatements import restate


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "It was her third win of the season and the 21st of her career.",
            "She took her third win of the season and took her 21st win of the career.",
        ),
        ("The victory was Ida Moss's third of the season.", "Ida Moss took Ida Moss's third win of the season."),
        ("It was Moss's 21st career victory.", "Moss took Moss's 21st win of the career."),
        ("This was his ninth goal of the tournament.", "He scored his ninth goal of the tournament."),
        ("Moss beat Roth for her fourth title of the year.", "Moss beat Roth and won her fourth title of the year."),
    ],
)
def test_a_win_is_told_as_the_winners_act(text: str, told: str) -> None:
    assert restate(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "It was their third child.",
        "It was her first season as coach.",
        "It was her third novel of the year.",
        "The victory was Moss's.",
    ],
)
def test_what_nobody_won_is_left_alone(text: str) -> None:
    assert restate(text) == text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was Tarn's sixth straight win.", "Tarn have won 6 matches in a row."),
        ("It was their third defeat in a row.", "They have lost 3 matches in a row."),
        ("Tarn have won their last five matches.", "Tarn have won five matches in a row."),
        ("Tarn have won seven straight games.", "Tarn have won seven games in a row."),
        ("Tarn have won eight of their last nine matches.", "Tarn have won eight of their last nine matches."),
    ],
)
def test_a_run_is_told_by_its_matches(text: str, told: str) -> None:
    assert restate(text) == told
