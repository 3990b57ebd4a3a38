"""When a book came out or appeared is when it was published."""

import pytest

from factcheck.language.restating.restatements import restate


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Her first novel came out in 1987.", "Her first novel was published in 1987."),
        ("The album has appeared on 3 May.", "The album has been published on 3 May."),
        ("The report will come out on 3 May.", "The report will be published on 3 May."),
    ],
)
def test_what_came_out_was_published(text, told):
    assert restate(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The fire came out of the cellar.",
        "Ruiz appeared in court on 3 May.",
        "She came out in favour of the plan.",
        "The film appeared in three cinemas.",
    ],
)
def test_other_sentences_stay_as_they_are(text):
    assert restate(text) == text
