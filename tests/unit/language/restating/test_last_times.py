"""Since when somebody has not done something, told as when they last did it."""

import pytest

from factcheck.language.restating.last_times import tell_last_times


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tarn had not won the Lorn Cup since 2019.", "Tarn last won the Lorn Cup in 2019."),
        ("Tarn's previous victory at Lorn was in 2019.", "Tarn last won at Lorn in 2019."),
        ("It is Tarn's first medal in the event since 2022.", "Tarn last won a medal in the event in 2022."),
        ("It was Tarn's first gold since 2022.", "Tarn last won gold in 2022."),
    ],
)
def test_the_last_time_is_told(text: str, told: str) -> None:
    assert tell_last_times(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Tarn has won the cup since 2019.",
        "Tarn had not been the favourite since 2019.",
        "Tarn had not won since beating Lorn in May.",
        "Tarn's last coach was Roth.",
        "It was Tarn's first match since 2022.",
    ],
)
def test_other_times_since_are_left_alone(text: str) -> None:
    assert tell_last_times(text) == text
