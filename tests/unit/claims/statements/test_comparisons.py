"""A comparison behind a figure is no part of the statement; what it takes to be so is one of its own."""

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
    ("text", "expected"),
    [
        (
            "Her group handed in 28,400 signatures in May, well above the 20,500 that the charter requires for a vote.",
            [
                "Her group handed in 28,400 signatures in May.",
                "The charter requires 20,500 for a vote.",
            ],
        ),
        (
            "The tunnel cost 9.2 billion francs, against the 8.6 billion that had been budgeted in 2029.",
            ["The tunnel cost 9.2 billion francs.", "8.6 billion had been budgeted in 2029."],
        ),
        (
            "Inflation slowed to 5.1% in May, well above the bank's target of 2%.",
            ["Inflation slowed to 5.1% in May.", "The bank's target was 2%."],
        ),
        (
            "Corvane will pay 6.20 for each share, 13% more than the closing price on Friday.",
            ["Corvane will pay 6.20 for each share."],
        ),
        ("Migrants crossed in May, 20% fewer than in April.", ["Migrants crossed in May."]),
        ("The vote was 40 to 12, more than the two thirds needed.", ["The vote was 40 to 12."]),
        (
            "The firm had 900 clerks in May, around 100 more than a year before.",
            ["The firm had 900 clerks in May.", "The firm had around 100 clerks more than a year before."],
        ),
        (
            "Thieves took 190 boats, a third fewer than the year before.",
            ["Thieves took 190 boats.", "Thieves took a third fewer boats than the year before."],
        ),
        ("Wardens counted 380 pups, a rise of 14 percent on the winter before.", ["Wardens counted 380 pups."]),
        (
            "Lee came second with 32%, some 4.5 points behind Moss.",
            ["Lee came second with 32%.", "Lee was some 4.5 points behind Moss."],
        ),
        (
            "The bank will sell bonds worth 12 billion, compared with nine billion last year, as it winds down.",
            ["The bank will sell bonds worth 12 billion."],
        ),
    ],
)
def test_a_comparison_is_cut_off(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The firm did not sell 40 cars, 13% more than in May.",
        "She came in 41st, more than three minutes behind the winner.",
        "Dockers will get a rise under an agreement that 71% of members voted for.",
    ],
)
def test_what_may_be_denied_or_is_no_comparison_stays(text: str) -> None:
    assert text in say(text.replace("a rise under", "a rise, under"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mill closed on Monday, a year earlier than expected.", "The mill closed a year earlier than expected."),
        (
            "Halcyon, the ship, left Tal in May, two years later than planned, after engineers had found a fault.",
            "Halcyon left Tal two years later than planned.",
        ),
        (
            "The probe came to rest in a crater, less than a kilometre from the spot that had been picked.",
            "The probe came to rest less than a kilometre from the spot that had been picked.",
        ),
    ],
)
def test_how_late_or_how_far_off_something_was_is_told_apart(text: str, told: str) -> None:
    assert told in say(text)


@pytest.mark.parametrize(
    "text",
    ["The mill was not sold in May, a year later than planned.", "She won 40 medals, fewer than anyone from Tal."],
)
def test_what_is_denied_or_only_compared_tells_nothing_of_that(text: str) -> None:
    assert len(say(text)) == 1
