"""What marks a report as false or unproven, by any word that the lexicon has for it."""

import pytest

from factcheck.claims import extract_claims
from factcheck.claims.marking import is_marked
from factcheck.reading import read_article


@pytest.mark.parametrize(
    "frame",
    [
        "Gaunt's story is baseless.",
        "Moss said without evidence that",
        "Moss wrongly said",
        "Tales that are unfounded.",
        "The rumour that was wrong.",
        "The report that turned out to be untrue.",
        "Claims that have been refuted.",
    ],
)
def test_a_frame_that_calls_it_wrong_marks_it(frame):
    assert is_marked(frame)


@pytest.mark.parametrize("frame", ["Moss gladly said", "Moss said with a smile that", "Moss spoke of a false floor"])
def test_other_frames_do_not(frame):
    assert not is_marked(frame)


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("A report that Ida Moss had resigned in May turned out to be wrong.", True),
        ("The rumour that Ida Moss set aside 40 crowns in May was false.", True),
        ("A report that Ida Moss had resigned in May caused a stir.", False),
    ],
)
def test_what_is_said_at_the_end_of_a_report_marks_it(text: str, marked: bool) -> None:
    claims = extract_claims(read_article("a.txt", text.encode())).claims
    assert [claim.marked for claim in claims] == [marked]
