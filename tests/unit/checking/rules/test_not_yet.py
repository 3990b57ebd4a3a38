"""Support of what has not been done yet, by a fact that tells it for a day to come."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
facts:
  - {id: bridge, statement: The Sarn bridge will open to traffic on 3 December 2031., sources: [gazette]}
  - {id: oath, statement: Orla Venn will be sworn in as mayor on 4 December 2031., sources: [gazette]}
  - {id: work, statement: Work on the tunnel began in March 2031., sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "The Sarn bridge has not opened to traffic.",
        "The Sarn bridge has yet to open.",
        "The Sarn bridge is yet to open to traffic.",
        "Venn has not been sworn in yet.",
    ],
)
def test_what_is_still_to_come_has_not_been_done(judge, claim):
    verdict = judge(claim, FACTS, said="2031-11-07")
    assert verdict.outcome is Outcome.SUPPORTED
    assert verdict.reason.startswith("By the facts it is still to come, on ")


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("The Sarn bridge has not opened to traffic.", "2031-12-07"),
        ("The Sarn bridge had yet to open.", "2031-11-07"),
        ("The Sarn bridge has not been built.", "2031-11-07"),
        ("Venn has not been elected mayor.", "2031-11-07"),
    ],
)
def test_another_act_or_a_later_day_is_not_borne_out(judge, claim, said):
    assert judge(claim, FACTS, said=said).outcome is not Outcome.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "outcome", "rule"),
    [
        ("Work on the tunnel is under way.", Outcome.SUPPORTED, None),
        ("Work on the tunnel has been under way since March.", Outcome.SUPPORTED, None),
        ("Work on the tunnel has been under way since May.", Outcome.CONTRADICTED, "FC105"),
        ("Work on the tunnel has yet to start.", Outcome.CONTRADICTED, "FC102"),
        ("The Sarn bridge has opened to traffic.", Outcome.OUTDATED, "FC202"),
    ],
)
def test_what_is_under_way_has_begun(judge, claim, outcome, rule):
    verdict = judge(claim, FACTS, said="2031-11-07")
    assert (verdict.outcome, verdict.rule) == (outcome, rule)
