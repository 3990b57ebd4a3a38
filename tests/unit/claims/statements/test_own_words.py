"""Whom the pronouns of reported words stand for."""

import pytest

from factcheck.claims import extract_claims
from factcheck.model import Article, Block, BlockKind, Span


def reported(text):
    """The first reported claim of a paragraph."""
    article = Article("draft.txt", text, (Block(Span(0, len(text)), BlockKind.PARAGRAPH),))
    return next(claim.assertion for claim in extract_claims(article).claims if claim.speaker is not None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The company said it employs 300 people in Tal.", "The company employs 300 people in Tal."),
        ("Maria Lund said she had sold the farm in 2030.", "Maria Lund had sold the farm in 2030."),
        ("The company said it would start selling vans in May.", "The company would start selling vans in May."),
        ("Maria Lund told John Roe that he had lost.", "John Roe had lost."),
        ("Maria Lund told John Roe that she had lost.", "Maria Lund had lost."),
        ("John Lund told Reuters he had lost.", "John Lund had lost."),
        # either man, another man, what costs or is done, no body that acts
        ("Peter Roe resigned. John Lund said he had sold the farm.", "He had sold the farm."),
        ("Peter Lund told John Roe that he had lost.", "He had lost."),
        ("The council said it would begin to rain.", "It would begin to rain."),
        ("The council said it would cost 3 million crowns.", "It would cost 3 million crowns."),
        ("The council said it had been closed in May.", "It had been closed in May."),
        ("The mayor said it employs 300 people.", "It employs 300 people."),
        ("It failed the test in May, the company said.", "It failed the test in May."),  # some other thing
        ("It sold 40 vans in May, according to the company.", "It sold 40 vans in May."),
    ],
)
def test_a_report_is_about_its_speaker_where_nobody_else_can_be_meant(text, expected):
    assert reported(text) == expected
