"""Parts told with the whole that they are of."""

import pytest

from factcheck.language.restating.parts import place_whole


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Of the 900 millers who left, fewer than 40 have come back.",
            "Fewer than 40 of the 900 millers who left have come back.",
        ),
        ("Of 2,300 houses inspected, 310 have collapsed.", "310 of the 2,300 houses inspected have collapsed."),
        ("Of those who voted, 58% backed the plan.", "58% of those who voted backed the plan."),
        (
            "Of the 60 members, 22 are women and 38 are men.",
            "22 of the 60 members are women and 38 of them are men.",
        ),
    ],
)
def test_a_whole_that_opens_a_sentence_is_told_behind_its_part(text, told):
    assert place_whole(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Of the 900 millers, most have come back.",
        "Of the two plans, 40 millers prefer the first.",
        "Of course, 40 have come back.",
        "Of Sarn and Tal, the first is larger.",
        "58% of those who voted backed it.",
    ],
)
def test_other_sentences_stay_as_they_are(text):
    assert place_whole(text) == text
