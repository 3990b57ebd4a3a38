"""What has no rival since some year, told as a rank."""

import pytest

from factcheck.language.restating.rivals import rank_newest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lorn had not seen a stronger gale since 1987.", "This was the strongest gale in Lorn since 1987."),
        ("The county has never had a larger hail storm since May 1962.",
         "This is the largest hail storm in the county since May 1962."),
        ("Not since 1988 had the county seen a larger fire.", "This was the largest fire in the county since 1988."),
        ("Not since 1988 had Lorn seen a larger fire than the one at Tal.",
         "The fire at Tal was the largest fire in Lorn since 1988."),
    ],
)  # fmt: skip
def test_what_has_no_rival_is_ranked(text, told):
    assert rank_newest(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Lorn had not seen a gale since 1987.",
        "Lorn has seen a stronger gale since 1987.",
        "He has not seen her since May.",
    ],
)
def test_other_sentences_stay_as_they_are(text):
    assert rank_newest(text) == text
