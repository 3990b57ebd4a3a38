"""Who came where, told again as a verb and a rank."""

import pytest

from factcheck.language.restating.restatements import restate


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mara Lind had to settle for third place in the 800 metres.", "Mara Lind finished third in the 800 metres."),
        ("Mara Lind secured second place in the slalom.", "Mara Lind finished second in the slalom."),
        ("Mara Lind crossed the line fourth.", "Mara Lind finished fourth."),
        ("Low Tide opened in fourth place.", "Low Tide finished fourth."),
        ("Second place went to the Noor Party.", "The Noor Party finished second."),
        (
            "Second place in the slalom was taken by Ida Holm of Norland.",
            "Ida Holm of Norland finished second in the slalom.",
        ),
        ("Pell Orrin started the race from ninth on the grid.", "Pell Orrin started ninth."),
        (
            "Pell Orrin won the Tarn Grand Prix from ninth on the grid.",
            "Pell Orrin won the Tarn Grand Prix after starting ninth.",
        ),
        (
            "Pell Orrin came through the field from ninth on the grid to win the Tarn Grand Prix on Sunday.",
            "Pell Orrin won the Tarn Grand Prix after starting ninth on Sunday.",
        ),
        ("Pell Orrin started from pole position.", "Pell Orrin started first."),
        ("Pell Orrin was on pole.", "Pell Orrin started first."),
    ],
)  # fmt: skip
def test_a_place_is_told_as_a_rank(text: str, told: str) -> None:
    assert restate(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Mara Lind took third place from Ida Holm.",
        "Mara Lind took second place at halfway.",
        "Comfort took second place to speed.",
        "Mara Lind was in second place at halfway.",
        "The flag was on a pole.",
        "The car started from third gear.",
        "The first place in the queue was empty.",
    ],
)
def test_a_place_held_for_a_time_is_none(text: str) -> None:
    assert restate(text) == text
