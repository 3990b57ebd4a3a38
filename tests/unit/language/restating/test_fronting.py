"""What a sentence puts before its verb, told again with its subject first."""

import pytest

from factcheck.language.restating.fronting import face_subject


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Next in line is Ida Holt.", "Ida Holt is first in line."),
        ("First in line to the throne was his daughter.", "His daughter was first in line to the throne."),
        ("In third place was Orla Venn.", "Orla Venn was in third place."),
        ("Named captain at the meeting was Ida Holt.", "Ida Holt was named captain at the meeting."),
        ("Killed in the raid were Ann Lee and Bob Day.", "Ann Lee and Bob Day were killed in the raid."),
        (
            "Elected treasurer was Ida Holt, for the second time.",
            "Ida Holt was elected treasurer, for the second time.",
        ),
        ("It is nine years since Holt left the band.", "Holt left the band nine years ago."),
    ],
)
def test_the_subject_comes_first(text, told):
    assert face_subject(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Next was the turn of the council.",
        "It is nine years since.",
        "It is likely since the vote that Holt will go.",
        "Holt is first in line.",
        "Killed by frost, the vines were cut down.",
        "Elected mayors are rare.",
    ],
)
def test_what_has_its_subject_first_stays(text):
    assert face_subject(text) == text
