"""Times of day, and whether two of them are the same."""

import pytest

from factcheck.language.times.clocks import clocks_agree, find_clocks


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("The gates opened at 9 a.m. on Monday.", 540),
        ("It ended at 9.40pm.", 1300),
        ("They left at half past six in the evening.", 1110),
        ("He woke at five in the morning.", 300),
        ("The train left at 14:05.", 845),
        ("They met at noon.", 720),
        ("It rained at eight o'clock at night.", 1200),
    ],
)
def test_times_of_day_are_read(text, minute):
    assert [found.clock.minute for found in find_clocks(text)] == [minute]


@pytest.mark.parametrize(
    "text", ["They won 3-1.", "She ran it in 2:19.", "Prices rose 5.40 percent.", "Six in the band."]
)
def test_scores_lengths_and_counts_are_no_times_of_day(text):
    assert find_clocks(text) == ()


@pytest.mark.parametrize(
    ("claim", "fact", "same"),
    [
        ("at 9 a.m.", "at nine in the morning", True),
        ("at 9 a.m.", "at 5 a.m.", False),
        ("at nine o'clock", "at 9 p.m.", True),
        ("at 9.10 a.m.", "at 9 a.m.", None),
        ("around 9 a.m.", "at 9.40 a.m.", None),
        ("before 9 a.m.", "at 5 a.m.", None),
        ("It fell shortly before 7am.", "It fell at 6.52 a.m.", True),
        ("It fell just after midnight.", "It fell at 12.10 a.m.", True),
        ("It fell shortly before 7am.", "It fell at 7.05 a.m.", None),
        ("It fell shortly before 7am.", "It fell at 11 a.m.", False),
    ],
)
def test_times_of_day_agree_as_far_as_print_goes(claim, fact, same):
    (left,), (right,) = find_clocks(claim), find_clocks(fact)
    assert clocks_agree(left, right) is same
