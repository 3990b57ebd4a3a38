"""What the noun phrases of a statement say in passing, as statements of their own."""

import pytest

from factcheck.claims.statements.granted import find_granted


@pytest.mark.parametrize(
    ("assertion", "words", "sentence"),
    [
        (
            "Firefighters ran to the 200-bed hospital in Orre.",
            "the 200-bed hospital in Orre",
            "The hospital in Orre has 200 beds.",
        ),
        (
            "The port's target of 4,000 ships a year was bold.",
            "The port's target of 4,000 ships a year",
            "The port's target is 4,000 ships a year.",
        ),
        (
            "The new 9 million euro theatre in Orre will open in May.",
            "The new 9 million euro theatre in Orre",
            "The new theatre in Orre will cost 9 million euros.",
        ),
    ],
)
def test_it_is_told_with_its_place(assertion, words, sentence):
    (granted,) = find_granted(assertion)
    assert (granted.words, granted.sentence) == (words, sentence)
