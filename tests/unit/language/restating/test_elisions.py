"""What a figure without a noun counts is named only where the sentence leaves no doubt."""

import pytest

from factcheck.language.restating.elisions import name_counted, name_counted_last


@pytest.mark.parametrize(
    ("part", "whole", "told"),
    [
        ("840 finished.", "900 swimmers set out and 840 finished.", "840 swimmers finished."),
        ("Only 840 finished.", "900 swimmers set out but only 840 finished.", "Only 840 swimmers finished."),
        ("30 scored.", "12 clubs fielded 40 players and 30 scored.", "30 scored."),
        ("Nine boats sank.", "900 swimmers set out and nine boats sank.", "Nine boats sank."),
    ],
)
def test_the_noun_of_the_clause_before_is_put_in(part, whole, told):
    assert name_counted(part, whole) == told


@pytest.mark.parametrize(
    ("part", "whole", "told"),
    [
        ("The Reds won 11.", "The Front won 15 seats and the Reds won 11.", "The Reds won 11 seats."),
        ("The bank closed six.", "The bank opened 11 branches in May and closed six.", "The bank closed six branches."),
        ("Lee turned 30.", "Lee won three races and turned 30.", "Lee turned 30."),
        ("The bank closed in 2011.", "The bank cut 300 jobs and closed in 2011.", "The bank closed in 2011."),
        ("Lee won 40.", "Lee sold 12 cars and six vans and won 40.", "Lee won 40."),
        ("Prices rose 4.", "Wages rose 3% and prices rose 4.", "Prices rose 4."),
    ],
)
def test_the_noun_of_what_was_counted_before_is_put_in_behind_a_verb(part, whole, told):
    assert name_counted_last(part, whole) == told
