"""A clause that leaves out the verb of the one before it is told with that verb."""

import pytest

from factcheck.claims.statements.assertions import assert_piece
from factcheck.claims.statements.outlines import outline
from factcheck.claims.statements.pronouns import NOBODY
from factcheck.claims.statements.splitting import split_sentence


def say(text: str) -> list[str]:
    """Each statement of a sentence as one plain sentence."""
    sentence = outline(text)
    return [assert_piece(sentence, piece, NOBODY) for piece in split_sentence(sentence)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Reds won 18 seats and the Blues 11.", ["The Reds won 18 seats.", "The Blues won 11 seats."]),
        (
            "Orlo will free 90 prisoners of war and Sunde 60.",
            ["Orlo will free 90 prisoners of war.", "Sunde will free 60 prisoners of war."],
        ),
        (
            "Orlo gets 18 million euros in aid, and Sunde 11 million.",
            ["Orlo gets 18 million euros in aid.", "Sunde gets 11 million euros in aid."],
        ),
        (
            "Ida Roth won 54% of the vote, Tom Eke 30% and Ann Lee 16%.",
            ["Ida Roth won 54% of the vote.", "Tom Eke won 30% of the vote.", "Ann Lee won 16% of the vote."],
        ),
    ],
)
def test_a_gap_is_filled(text: str, told: list[str]) -> None:
    assert say(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Orlo did not win 18 seats and Sunde 11.",
        "Orlo only won 18 seats and Sunde 11.",
        "Orlo built 90 ships and Pier 90.",
        "Orlo won 18 seats in June and May 2031.",
        "A baker sold 18 cakes and Sunde 11.",
    ],
)
def test_what_may_be_no_gap_stays_whole(text: str) -> None:
    assert say(text) == [text]
