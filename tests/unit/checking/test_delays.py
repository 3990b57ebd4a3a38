"""What did not come about until a time."""

import pytest

from factcheck.model import Outcome


def write_fact(text):
    return f"facts:\n  - {{id: f1, statement: {text!r}, sources: [gazette]}}\n"


RETIRED = "Seld did not retire until February 2008."
BRIDGE = "The Tal bridge did not open until May 2010."
REPORT = "Vell did not publish the report until 3 June 2021."


@pytest.mark.parametrize(
    ("fact", "right", "wrong"),
    [
        (RETIRED, "Seld retired in February 2008.", "Seld retired in 2003."),
        (RETIRED, "Seld did not retire until February 2008.", "Seld did not retire."),
        (BRIDGE, "The Tal bridge opened in 2010.", "The Tal bridge opened in 2011."),
        (REPORT, "Vell published the report.", "Vell published the report on 9 June 2021."),
        (
            "Norland did not join the union until 2004.",
            "Norland joined the union in 2004.",
            "Norland joined the union in 1995.",
        ),
        ("The Tal bridge opened in May 2010.", BRIDGE, "The Tal bridge was not opened until June 2010."),
    ],
)
def test_what_did_not_happen_until_a_time_happened_then(judge, fact, right, wrong):
    assert judge(right, write_fact(fact)).outcome is Outcome.SUPPORTED
    assert judge(wrong, write_fact(fact)).outcome is Outcome.CONTRADICTED


@pytest.mark.parametrize(
    ("fact", "claim"),
    [
        ("Orla Venn did not win the cup until 2012.", "Orla Venn won the cup in 2015."),
        ("Orla Venn won the cup in 2012.", "Orla Venn did not win the cup until 2015."),
        ("The Tal bridge had not opened by May 2010.", "The Tal bridge opened in May 2010."),
        ("The mayor did not sign the order before 2012.", "The mayor did not sign the order."),
        ("The mayor did not sign the order before 2012.", "The mayor signed the order in 2012."),
        ("The Tal bridge may not open until May 2030.", "The Tal bridge opened in May 2030."),
        ("Sarn had no school until 1950.", "Sarn has no school."),
        ("The Tal bridge did not open until the river froze.", "The Tal bridge opened."),
        ("The Tal bridge did not open until the river froze.", "The Tal bridge did not open."),
        ("The Tal bridge had not opened by May 2010.", "The Tal bridge opened."),
        ("The Sarn mine was not closed until 1994.", "The Sarn mine closed in 1996."),
        ("Vell did not apologise before she had been asked twice.", "Vell apologised."),
    ],
)
def test_what_may_have_happened_again_or_later_is_left_open(judge, fact, claim):
    assert judge(claim, write_fact(fact)).outcome is Outcome.UNVERIFIED
