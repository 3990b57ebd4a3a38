"""Dividends and sums put up are told as what is paid."""

import pytest

from factcheck.language.restating.restatements import restate


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Moss Fund put up 40 million euros for the trial.", "The Moss Fund paid 40 million euros for the trial."),
        ("The Moss Fund financed the trial with $40 million.", "The Moss Fund paid $40 million for the trial."),
        (
            "The interim dividend will be held at 12 cents a share.",
            "An interim dividend of 12 cents per share will be paid.",
        ),
    ],
)
def test_whoever_puts_up_a_sum_pays_it(text, told):
    assert restate(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The Moss Fund provided 40 doctors for the trial.",
        "The club gave 12 talks for the school.",
        "The trial was financed by the fund with $40 million.",
        "The dividend will be decided in May.",
    ],
)
def test_other_sentences_stay_as_they_are(text):
    assert restate(text) == text
