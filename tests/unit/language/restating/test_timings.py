"""How long something took, printed as a clock shows it."""

import pytest

from factcheck.language.restating.timings import tell_timings


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("She ran it in 2:04:30.", "She ran it in 2 hours, 4 minutes and 30 seconds."),
        ("He swam it in 1:43.21.", "He swam it in 1 minutes and 43.21 seconds."),
        ("He ran it in 27:02 minutes.", "He ran it in 27 minutes and 2 seconds."),
        ("The train left at 12:04.", "The train left at 12:04."),
        ("The dam burst at 12:04:30.", "The dam burst at 12:04:30."),
    ],
)
def test_lengths_are_told_and_times_of_day_left(text, told):
    assert tell_timings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Dorn was clocked at 2:24:08.", "Dorn finished in 2 hours, 24 minutes and 8 seconds."),
        ("Dorn's time in the downhill was 2:26.71.", "Dorn finished the downhill in 2 minutes and 26.71 seconds."),
        ("Dorn was clocked at 1:06.44 at the split.", "Dorn was clocked at 1:06.44 at the split."),
        ("The start was timed at 11:30.", "The start was timed at 11:30."),
        ("Dorn was clocked at 142 km/h.", "Dorn was clocked at 142 km/h."),
    ],
)
def test_whose_time_was_clocked_finished_in_it(text, told):
    assert tell_timings(text) == told
