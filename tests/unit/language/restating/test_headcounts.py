"""Counts of the dead and of inhabitants are told again in one plain way."""

import pytest

from factcheck.language.restating.headcounts import count_heads


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The death toll from the storm in Sarn was 41.", "The storm in Sarn killed 41 people."),
        ("The toll of the storm has risen to more than 40 dead.", "The storm killed more than 40 people."),
        ("Sarn has a population of nine million.", "The population of Sarn is nine million."),
        ("Sarn had about 3,800 inhabitants in 2030.", "The population of Sarn was about 3,800 in 2030."),
        ("In 2030, 7.3 million people lived in Sarn.", "The population of Sarn was 7.3 million in 2030."),
    ],
)
def test_idioms_of_counting_are_told_plainly(text, told):
    assert count_heads(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Sarn has 40 residents with a boat.",
        "Nine people live in Sarn with a dog.",
        "Some 300 people lived in Sarn in tents.",
        "The storm took its toll on 40 people.",
        "Sarn had a population of hares.",
    ],
)
def test_other_sentences_stay_as_they_are(text):
    assert count_heads(text) == text
