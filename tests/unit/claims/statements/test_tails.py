"""What fills in what was said is cut off; sizes beside a subject and moves of a level are statements of their own."""

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
    ("text", "core"),
    [
        ("The fire has burned 2,900 hectares, mostly pine forest.", "The fire has burned 2,900 hectares."),
        ("The firm employs 300 people, chiefly engineers from abroad.", "The firm employs 300 people."),
        ("The bank lent 4 million, money that had been set aside.", "The bank lent 4 million."),
        ("The core has 212 layers of ash, thin lines that tell its age.", "The core has 212 layers of ash."),
        ("The library holds 40,000 books, from old psalters to cheap novels.", "The library holds 40,000 books."),
    ],
)
def test_what_it_was_is_left_out(text: str, core: str) -> None:
    assert say(text) == [core]


@pytest.mark.parametrize(
    "text",
    [
        "The shop is open, from Monday to Friday.",
        "The town paid for roads, schools that leaked and parks.",
        "The firm employs nobody, mostly out of thrift.",
        "The council sold the hall, walls and all.",
    ],
)
def test_times_lists_names_and_denials_stay(text: str) -> None:
    assert say(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The report, 212 pages long, makes 17 proposals.",
            ["The report is 212 pages long.", "The report makes 17 proposals."],
        ),
        (
            "The coins, 412 in all, were stolen on 3 May 2024.",
            ["The coins were 412 in all.", "The coins were stolen on 3 May 2024."],
        ),
        (
            "Turnout was 74%, down from the first round.",
            ["Turnout was 74%.", "Turnout was down from the first round."],
        ),
        (
            "The average age is 42 years, up by two years in a decade.",
            ["The average age is 42 years.", "The average age is up by two years in a decade."],
        ),
        (
            "It drew 31,000 people, the biggest crowd at Tal since the stand was opened.",
            ["It drew 31,000 people.", "This was the biggest crowd at Tal since the stand was opened."],
        ),
    ],
)
def test_sizes_moves_and_ranks_are_statements_too(text: str, expected: list[str]) -> None:
    assert say(text) == expected


def test_where_most_of_them_were_is_told_with_the_verb() -> None:
    whole = "The firm employs 300 people."
    assert say("The firm employs 300 people, mostly in Norvia.") == [whole, whole[:-1] + " mostly in Norvia."]
    assert say("The firm hired 300 people, most of them in the north.")[1:] == [
        "The firm hired 300 people most of them in the north."
    ]
    assert say("The firm did not hire 300 people, most of them in Norvia.")[0].startswith("The firm did not hire")
