"""Counted parts of a counted whole: what is said of all is said of them ("120 paintings, including 14 landscapes")."""

import pytest

from factcheck.language.restating.included import tell_included


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The museum bought 120 paintings, including 14 landscapes and three portraits.",
            ("The museum bought 14 landscapes.", "The museum bought three portraits."),
        ),
        (
            "The county has confirmed a total of 635 cases, including 32 deaths, as of 4 April 2030.",
            ("The county has confirmed 32 deaths as of 4 April 2030.",),
        ),
        (
            "Police arrested 41 people in Sarn, among them six minors.",
            ("Police arrested six minors in Sarn.", "six of the 41 people were minors."),
        ),
        ("The academy has trained many engineers, including 19 judges.", ("The academy has trained 19 judges.",)),
        (
            "Some 40 people, including six children, died in the fire in Orm.",
            ("six children died in the fire in Orm.",),
        ),
        (
            "The chain opened nine shops in 2031, including two in Sarn.",
            ("The chain opened two shops in Sarn in 2031.",),
        ),
        (
            "The quake destroyed 300 houses, including two schools, and damaged 40 bridges.",
            ("The quake destroyed two schools.", "two of the 300 houses were schools."),
        ),
        ("The museum did not buy 120 paintings, including 14 landscapes.", ()),
        ("The panel consists of 12 members, including four judges.", ()),
        ("The dead were 12 sailors, including four officers.", ()),
        ("The museum bought 120 paintings, including Low Tide.", ()),
        ("The fleet, which lost 12 ships, including four tankers, sailed home.", ()),
    ],
)
def test_the_parts_are_told_of_as_the_whole(text, told):
    assert tell_included(text) == told
