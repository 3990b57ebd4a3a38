"""What one verb tells of several is a statement of each."""

import pytest

from factcheck.claims import extract_claims
from factcheck.reading import read_article


def say(text: str) -> list[str]:
    return [claim.assertion for claim in extract_claims(read_article("a.txt", text.encode())).claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Front won 15 seats, the Reds 11 and the Farmers six.",
            ["The Front won 15 seats.", "The Reds won 11 seats.", "The Farmers won six seats."],
        ),
        (
            "Ruiz received 52% of the vote and Sand 48%.",
            ["Ruiz received 52% of the vote.", "Sand received 48% of the vote."],
        ),
        ("Ruiz finished with 52%, Sand with 48%.", ["Ruiz finished with 52%.", "Sand finished with 48%."]),
        (
            "Orlo will release 90 prisoners of war and Sunde 60.",
            ["Orlo will release 90 prisoners of war.", "Sunde will release 60 prisoners of war."],
        ),
        (
            "Orlo gets 18 million euros in aid, and Sunde 11 million.",
            ["Orlo gets 18 million euros in aid.", "Sunde gets 11 million euros in aid."],
        ),
        (
            "Ida Roth won 54% of the vote, Tom Eke 30% and Ann Lee 16%.",
            ["Ida Roth won 54% of the vote.", "Tom Eke won 30% of the vote.", "Ann Lee won 16% of the vote."],
        ),
        (
            "Lee earned 4 million euros last year, Sand 3 million euros.",
            ["Lee earned 4 million euros last year.", "Sand earned 3 million euros last year."],
        ),
        (
            "Rye rose 2% to 230 crowns a tonne, oats 1% to 190 crowns and hay fell 3%.",
            ["Rye rose 2% to 230 crowns a tonne.", "Oats rose 1% to 190 crowns.", "Hay fell 3%."],
        ),
        (
            "Ferry fares will go up by 4%, bus fares by 6% and rail fares will stay as they are.",
            [
                "Ferry fares will go up by 4%.", "Bus fares will go up by 6%.",
                "Rail fares will stay as they are.",
            ],
        ),
    ],
)  # fmt: skip
def test_those_without_a_verb_have_that_of_the_first(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The airline ordered 15 jets, Boeing 737 and Airbus 320.",
        "The strike took 14 days in May and June 11.",
        "The Front did not win 15 seats and the Reds 11.",
        "Orlo only won 18 seats and Sunde 11.",
        "Orlo built 90 ships and Pier 90.",
        "Orlo won 18 seats in June and May 2031.",
        "A baker sold 18 cakes and Sunde 11.",
        "He has two sons, Al 12 and Bo nine.",
        "The Front won 15 seats and the mayor 40%.",
    ],
)
def test_where_another_figure_may_count_something_else_nothing_is_cut(text: str) -> None:
    assert len(say(text)) == 1
