"""A sentence is told apart from what another says about the whole of it."""

import pytest

from factcheck.language.restating.frames import take_out_frame


@pytest.mark.parametrize(
    ("text", "inner", "denied"),
    [
        ("It is not true that in May the port was shut.", "In May the port was shut.", True),
        ("It isn't true that the port was shut.", "The port was shut.", True),
        ("It was the Port of Sunde that cost 4 million.", "The Port of Sunde cost 4 million.", False),
        ("It was not Carrow who sold the ship.", "Carrow sold the ship.", True),
        ("It was in the summer of 2031 that the pier fell.", "In the summer of 2031, the pier fell.", False),
        ("It was on 4 May that the pier fell.", "On 4 May, the pier fell.", False),
        ("It was on Friday that the pier fell.", "On Friday, the pier fell.", False),
        # nothing is put forward or denied
        ("It was not in 2031 that the pier fell.", "It was not in 2031 that the pier fell.", False),
        ("It was in Carrow that the pier fell.", "It was in Carrow that the pier fell.", False),
        ("It is true that the port was shut.", "It is true that the port was shut.", False),
        ("It was the first time that Carrow won.", "It was the first time that Carrow won.", False),
        ("It was Carrow that the port sued.", "It was Carrow that the port sued.", False),
        ("It was a storm that sank the ship.", "It was a storm that sank the ship.", False),
    ],
)
def test_frames_are_taken_out(text, inner, denied):
    assert take_out_frame(text) == (inner, denied)
