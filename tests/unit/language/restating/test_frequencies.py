"""How often something was so, told again as a number of times."""

import pytest

from factcheck.language.restating.frequencies import count_times


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The pier was hit twice in May.", "The pier was hit two times in May."),
        ("She has thrice won the race.", "She has three times won the race."),
        ("He was stabbed once.", "He was stabbed 1 times."),
        ("She has only once lost a final.", "She has 1 times lost a final."),
    ],
)
def test_an_adverb_that_counts_is_told_as_a_number_of_times(text, told):
    assert count_times(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The dam holds twice as much.",
        "The hall is twice the size.",
        "The ferry sails twice a day.",
        "She once owned a mill.",
        "He left at once.",
        "She has not lost once.",
        "They meet twice-weekly.",
    ],
)
def test_what_multiplies_or_counts_nothing_is_left_as_it_is(text):
    assert count_times(text) == text
