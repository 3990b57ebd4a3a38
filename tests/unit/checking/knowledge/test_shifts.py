"""Claims that name nobody behind a sentence that turns to another case than the facts'."""

import pytest

FACTS = """
entities:
  orm: {name: Orm Freight, kind: organisation}
  sarn: {name: Sarn, kind: place}
facts:
  - {id: turnout, statement: Turnout was 71.3%., date: 2031-03-08}
  - {id: strike, statement: The strike at Orm Freight lasted 14 days., from: 2031-01-12, until: 2031-01-25}
  - {id: part, statement: 1250 drivers took part in the strike., from: 2031-01-12, until: 2031-01-25}
  - {id: jury, statement: The jury deliberated for 14 hours., date: 2031-02-12}
  - {id: storm, statement: The storm damaged 120 houses., date: 2031-02-20}
  - {id: pier, statement: The pier in Sarn cost 48 million crowns., date: 2030-09-14}
"""


def outcomes_of(check_draft, draft):
    return set(check_draft(FACTS, f"2031-03-10\n\n{draft}").values())


@pytest.mark.parametrize(
    "draft",
    [
        # another place, body or group, by name
        "Merrow: turnout was 58%.",
        "1998: Turnout was 81%.",
        "The mayor of Merrow said turnout was 90%.",
        "The mayor of Merrow was proud: turnout was 90%.",
        "The people of Merrow were proud. Turnout was 90%.",
        "The storm damaged nine houses here.",
        "In Merrow people were lucky. The storm damaged nine houses.",
        # another one of the kind
        "The union ran a warning strike in December. 400 drivers took part in the strike.",
        "A warning strike came first. 400 drivers took part in it.",
        "A mayor was elected on the same day. Turnout was 49%.",
        "A first trial collapsed. That jury deliberated for two hours.",
        "Another jury deliberated for two hours.",
        "A winter storm is still remembered. The storm damaged nine houses.",
        "Things are different over there. Turnout was 58%.",
        "Two days later it rained in Merrow. The storm damaged nine houses.",
        "Later a tram line was opened. The strike lasted five days.",
        "A second strike was called off. The strike lasted five days.",
        "The second of two storms was weak. The storm damaged nine houses.",
    ],
)
def test_what_another_case_is_told_of_is_not_held_against_the_fact(check_draft, draft):
    assert "contradicted" not in outcomes_of(check_draft, draft)


@pytest.mark.parametrize(
    "draft",
    [
        "Turnout was 58%.",
        "Voters chose a new parliament on Sunday. Turnout was 58%.",
        "Drivers at Orm Freight walked out in January. The strike lasted five days.",
        "The union called its members out. 400 drivers took part in the strike.",
        "The trial ended on Thursday. The jury deliberated for two hours.",
        "In Sarn people were lucky. The pier cost 90 million crowns.",
        "Roofs flew through the streets. The storm damaged nine houses.",
        "Engineers later found that most roofs were weak. The storm damaged nine houses.",
        "The warning came too late for most. The storm damaged nine houses.",
        "The power failed 20 minutes later. The storm damaged nine houses.",
        "Half an hour later the judge came in. The jury deliberated for two hours.",
        "Later that evening the roads were open. The storm damaged nine houses.",
        "Roofs flew through the streets, the second of them over a church. The storm damaged nine houses.",
    ],
)
def test_what_goes_on_about_the_fact_s_own_case_still_contradicts(check_draft, draft):
    assert "contradicted" in outcomes_of(check_draft, draft)
