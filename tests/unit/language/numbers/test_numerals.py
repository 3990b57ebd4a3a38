"""Whole numbers as they are printed."""

import pytest

from factcheck.language.numbers.numerals import read_count


@pytest.mark.parametrize(("printed", "count"), [("33", 33), ("1,200", 1200), ("Twelve", 12), ("forty", 40)])
def test_a_whole_number_is_read_from_digits_or_a_word(printed, count):
    assert read_count(printed) == count
