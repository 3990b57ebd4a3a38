"""What something measures is told again in one plain way."""

import pytest

from factcheck.language.restating.measures import tell_measures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A 5.8-magnitude quake hit Sarn.", "A magnitude 5.8 quake hit Sarn."),
        ("A magnitude-5.8 quake hit Sarn.", "A magnitude 5.8 quake hit Sarn."),
        ("The quake that hit Sarn in May had a magnitude of 5.8.", "A quake of magnitude 5.8 hit Sarn in May."),
    ],
)
def test_measures_are_told_plainly(text, told):
    assert tell_measures(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The quake that hit Sarn had a magnitude of its own.",
    ],
)
def test_other_sentences_stay_as_they_are(text):
    assert tell_measures(text) == text
