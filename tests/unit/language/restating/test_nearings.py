"""What nears a figure is nearly so much."""

import pytest

from factcheck.language.restating.restatements import restate


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The population of Sarn nears nine million.", "The population of Sarn is nearly nine million."),
        ("Debt was approaching 40 billion crowns.", "Debt was nearly 40 billion crowns."),
    ],
)
def test_nearing_a_figure_is_being_nearly_that(text, told):
    assert restate(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The storm nears the coast.",
        "The ship approached two boats.",
        "The minister approaches retirement.",
    ],
)
def test_other_sentences_stay_as_they_are(text):
    assert restate(text) == text
