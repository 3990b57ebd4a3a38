"""Figures of those counted among all are facts of their own, and leave the figure of all as it is."""

import pytest

from factcheck.model import Outcome


def told(statement):
    return f"facts:\n  - {{id: f1, statement: {statement!r}, sources: [gazette]}}\n"


MUSEUM = told("The museum bought 120 paintings, including 14 landscapes and three portraits.")
POLICE = told("Police arrested 41 people in Sarn, among them six minors.")
COUNCIL = told("The council has 300 members, including 40 women.")
BIRDS = told("The zoo sold 30 birds, including seven rare parrots from Peru.")
FIRE = told("Some 40 people, including six children, died in the fire in Orm.")
TOWNS = told("The rebels attacked several towns, including Sarn and Orm, on 3 May 2031.")
PANEL = told("The panel consists of 12 members, including four judges.")


@pytest.mark.parametrize(
    ("claim", "facts", "outcome"),
    [
        ("The museum bought 14 landscapes.", MUSEUM, Outcome.SUPPORTED),
        ("The museum bought 24 landscapes.", MUSEUM, Outcome.CONTRADICTED),
        ("The museum bought three portraits.", MUSEUM, Outcome.SUPPORTED),
        ("Police arrested six minors in Sarn.", POLICE, Outcome.SUPPORTED),
        ("Police arrested nine minors in Sarn.", POLICE, Outcome.CONTRADICTED),
        ("The council has 40 women.", COUNCIL, Outcome.SUPPORTED),
        ("The council has 60 women.", COUNCIL, Outcome.CONTRADICTED),
        ("The council has 300 members.", COUNCIL, Outcome.SUPPORTED),
        ("The zoo sold five rare parrots from Peru.", BIRDS, Outcome.CONTRADICTED),
        ("Eight children died in the fire in Orm.", FIRE, Outcome.CONTRADICTED),
        ("The rebels attacked several towns on 3 May 2031.", TOWNS, Outcome.SUPPORTED),
    ],
)
def test_a_part_is_held_against_its_own_figure(judge, claim, facts, outcome):
    assert judge(claim, facts).outcome is outcome


@pytest.mark.parametrize(
    ("claim", "facts"),
    [
        ("The museum bought 14 sculptures.", MUSEUM),
        ("The museum sold 24 landscapes.", MUSEUM),
        ("Police arrested six women in Sarn.", POLICE),
        ("The council has 40 members from abroad.", COUNCIL),
        ("The zoo sold 12 parrots.", BIRDS),
        ("Eight children were hurt in the fire in Orm.", FIRE),
        ("The rebels attacked Tal on 3 May 2031.", TOWNS),
        ("The panel consists of four judges.", PANEL),
    ],
)
def test_what_is_no_such_part_is_left_open(judge, claim, facts):
    assert judge(claim, facts).outcome is Outcome.UNVERIFIED
