"""A ratio around its noun is told with the noun behind it."""

import pytest

from factcheck.language.restating.ratios import tell_ratios


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("One household in four is in debt.", "One in four households is in debt."),
        ("More than two trains in three run late.", "More than two in three trains run late."),
        ("One pupil in Sarn in five stayed away.", "One in five pupils in Sarn stayed away."),
    ],
)
def test_a_ratio_stands_before_its_noun(text, told):
    assert tell_ratios(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "One person in four cars was hurt.",
        "One home in 40 streets burned.",
        "Two days in four weeks are left.",
        "One of them in Sarn won.",
        "One storm in 2031 killed ten.",
    ],
)
def test_other_sentences_stay_as_they_are(text):
    assert tell_ratios(text) == text
