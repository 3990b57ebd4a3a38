"""What a cost and how much more than planned that is say of a budget."""

import pytest

from factcheck.language.restating.overruns import tell_overrun


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The hall cost 84 million euros, 12 million more than planned.",
            ("The hall exceeded the budget by 12 million euros.", "The budget for the hall was 72 million euros."),
        ),
        (
            "The hall cost £8.4m to build, £1.2m over budget.",
            ("The hall exceeded the budget by £1.2m.", "The budget for the hall was £7.2m."),
        ),
        (
            "The hall cost 84 million euros, which was 12 million euros less than had been budgeted.",
            ("The hall undershot the budget by 12 million euros.", "The budget for the hall was 96 million euros."),
        ),
        ("The hall cost 84 million euros, 15% more than planned.", ("The hall exceeded the budget by 15%.",)),
    ],
)
def test_a_cost_beside_what_was_planned_tells_of_the_budget(text, told):
    assert tell_overrun(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The hall cost 84 million euros.",
        "The hall cost 84 million euros, 12 million more than the school.",
        "The hall cost 84 million euros, three times more than planned.",
        "The hall has 84 seats, 12 more than planned.",
    ],
)
def test_other_comparisons_tell_of_none(text):
    assert tell_overrun(text) == ()
