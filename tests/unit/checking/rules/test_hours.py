"""Another hour is wrong for the same days alone."""

import pytest

FACT = "The museum in Tal is open until 8 p.m."


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The museum in Tal is open until 10 p.m.", "contradicted"),
        ("The museum in Tal will be open until 10 p.m.", "unverified"),  # from the next season on, say
        ("The museum in Tal is open until 8 p.m.", "supported"),
    ],
)
def test_the_hour_of_days_to_come_is_not_the_one_of_now(judge_undated, claim, outcome):
    assert judge_undated(FACT, claim) == outcome
