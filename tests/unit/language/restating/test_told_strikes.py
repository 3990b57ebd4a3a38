"""When a strike began and ended and how long it was."""

import pytest

from factcheck.language.restating.told_strikes import tell_strike


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Workers at the Sarn mine were on strike from 3 May to 11 May 2031.",
            (
                "Workers at the Sarn mine went on strike on 3 May 2031.",
                "The strike at the Sarn mine began on 3 May 2031.",
                "The strike at the Sarn mine ended on 11 May 2031.",
                "The strike at the Sarn mine lasted 9 days.",
            ),
        ),
        ("The nurses of Orre were on strike from May to July.", ()),
        ("The nurses of Orre were on strike.", ()),
    ],
)
def test_a_strike_from_one_day_to_another_has_a_length(text, told):
    assert tell_strike(text) == told


def test_a_first_day_may_leave_its_month_to_the_last():
    assert (
        tell_strike("The nurses of Orre were on strike from 3 to 11 May 2031.")[-1]
        == "The strike of the nurses of Orre lasted 9 days."
    )
