"""What is reported in several parts, and what is left over of a sentence."""

import pytest

from factcheck.claims import extract_claims
from factcheck.reading import read_article


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '"I am here," said Colm Marr. He saw 40 cases in Tal, he said, and lost nine patients.',
            "Colm Marr lost nine patients.",
        ),
        (
            "One of the mills burned in May, but the others, officials say, are still open.",
            "The others are still open.",
        ),
        (
            "The bill was before parliament, where a panel found in May that it had gone over budget.",
            "The bill was before parliament.",
        ),
        (
            "Ines Falk, whose books about cats, dogs and mill hands made the coast famous, died in Tal.",
            "Ines Falk died in Tal.",
        ),
        (
            "Ines Falk, whose books about cats, dogs and mill hands made the coast famous, died in Tal.",
            "Ines Falk’s books about cats, dogs and mill hands made the coast famous.",
        ),
        ('"I hope to drive by May," said Marr, and took his bicycle.', "Marr took his bicycle."),
        ("Taxes fell on Wednesday, a radio station reported.", "Taxes fell on Wednesday."),
        ("Rents fell in May, Marr has said many times that he owns 40 flats.", "Marr owns 40 flats."),
    ],
)
def test_what_is_reported_in_parts_is_told_whole(text: str, expected: str) -> None:
    """A verb behind the frame has the subject before it; a frame leaves nothing behind."""
    assert expected in [claim.assertion for claim in extract_claims(read_article("draft.txt", text.encode())).claims]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("TAL, 11 October - The fire could have been avoided, officials said in May.", "TAL"),
        ("Taxes fell on Wednesday, a radio station reported.", "Wednesday, a"),
        ("Sales came to 4 million crowns, down from the 5 million that it had forecast in May.", "Down from"),
        ("They fill 62 boxes and include, according to the family, the start of a book.", "They include."),
    ],
)
def test_what_is_no_sentence_is_no_claim(text: str, wrong: str) -> None:
    """A dateline, a frame or the rest of a sentence says nothing by itself."""
    told = [claim.assertion for claim in extract_claims(read_article("draft.txt", text.encode())).claims]
    assert told
    assert not any(said.startswith(wrong) for said in told)
