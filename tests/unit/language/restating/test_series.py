"""What comes so many times in a row is told in one way."""

import pytest

from factcheck.language.restating.series import tell_series


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was the third rise in succession.", "It was the third consecutive rise."),
        ("The rise was the fourth in a row.", "The rise was the fourth consecutive."),
        ("Rents rose for the second straight month.", "Rents rose for the second consecutive month."),
        ("It was the sixth defeat running.", "It was the sixth consecutive defeat."),
    ],
)
def test_what_comes_in_a_row_is_consecutive(text, told):
    assert tell_series(text) == told


@pytest.mark.parametrize(
    "text", ["The second train running late was full.", "They sat in a row.", "The third row was empty."]
)
def test_other_sentences_stay_as_they_are(text):
    assert tell_series(text) == text
