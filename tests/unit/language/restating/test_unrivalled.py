"""Who is ahead of all others, told by the superlative."""

import pytest

from factcheck.language.restating.unrivalled import rank_unrivalled


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lorn grew faster than any other district.", "Lorn grew fastest of all districts."),
        ("Lorn grew faster than any of the other seven districts.", "Lorn grew fastest of the 8 districts."),
        ("Among the districts, Lorn grew faster than the other seven.", "Lorn grew fastest of the 8 districts."),
        ("No district grew faster than Lorn.", "Lorn grew fastest of all districts."),
        ("No city has grown as quickly as Lorn.", "Lorn grew fastest of all cities."),
        ("Tal was the fastest-growing town.", "Tal grew fastest of all towns."),
        ("No river in the valley is longer than the Corr.", "The Corr is the longest river in the valley."),
        (
            "Ida Vane sold more honey than any other beekeeper in 2031.",
            "Ida Vane sold the most honey of all beekeepers in 2031.",
        ),
    ],
)
def test_who_has_no_rival_is_ranked_first(text, told):
    assert rank_unrivalled(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Lorn grew faster than two of the other districts.",
        "Lorn did not grow faster than any other district.",
        "No district grew faster than expected.",
        "Lorn grew faster than Tal.",
    ],
)
def test_who_is_ahead_of_some_is_not(text):
    assert rank_unrivalled(text) == text
