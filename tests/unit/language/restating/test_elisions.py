"""What a figure without a noun counts is named only where the sentence leaves no doubt."""

import pytest

from factcheck.language.restating.elisions import name_counted


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
