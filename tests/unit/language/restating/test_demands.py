"""How many years a prosecutor wants is told as the sentence sought."""

import pytest

from factcheck.language.restating.restatements import restate


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The prosecution had called for nine years in prison.",
            "The prosecution had sought a sentence of nine years.",
        ),
        (
            "The prosecutor, Ida Moss, asked for nine years.",
            "The prosecutor, Ida Moss, sought a sentence of nine years.",
        ),
        (
            "Prosecutors wanted Tom Venn jailed for seven years.",
            "Prosecutors sought a sentence of seven years for Tom Venn.",
        ),
        ("Moss demanded a nine-year term.", "Moss sought a sentence of nine years."),
    ],
)
def test_what_a_prosecutor_asks_for_is_a_sentence(text, told):
    assert restate(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The mayor asked for three years to finish the work.",
        "The judge asked for seven years of records.",
        "The prosecution asked for a fine.",
        "He called for a new trial two years later.",
    ],
)
def test_other_sentences_stay_as_they_are(text):
    assert restate(text) == text
