"""A rank behind a level is told as a sentence of its own."""

import pytest

from factcheck.language.restating.ranked_tails import tell_ranked_tail


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The harvest in Sarn was 4 million tonnes in 2032, the lowest since 2018.",
            ("The harvest in Sarn in 2032 was the lowest since 2018.",),
        ),
        ("Rents in Sarn have risen to 900 euros, their highest level ever.", ("Rents in Sarn were the highest ever.",)),
        ("Oil was trading at 80 dollars, its lowest in four years.", ("Oil was the lowest in four years.",)),
        (
            "Exports fell by 4% in May, the largest drop since 2018.",
            ("The fall in Exports in May was the largest since 2018.",),
        ),
        ("Output grew by 3%, the slowest growth in a decade.", ("The rise in Output was the smallest in a decade.",)),
        ("Output grew by 3%, the largest drop in a decade.", ()),
        ("The club sold 300 seats, the largest stand in years.", ()),
        ("Sarn, which had 900 people, grew to 1,000, the highest since 1990.", ()),
        ("The mayor opened the bridge in 2031, the longest in the country.", ()),
    ],
)
def test_a_rank_behind_a_level_is_told_apart(text, told):
    assert tell_ranked_tail(text) == told
