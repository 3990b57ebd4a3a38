"""What marks a report as false or unproven, by any word that the lexicon has for it."""

import pytest

from factcheck.claims.marking import is_marked


@pytest.mark.parametrize(
    "frame",
    ["Gaunt's story is baseless.", "Moss said without evidence that", "Moss wrongly said", "Tales that are unfounded."],
)
def test_a_frame_that_calls_it_wrong_marks_it(frame):
    assert is_marked(frame)


@pytest.mark.parametrize("frame", ["Moss gladly said", "Moss said with a smile that", "Moss spoke of a false floor"])
def test_other_frames_do_not(frame):
    assert not is_marked(frame)
