"""Claims in the fact's own words but for one figure, day or rank that stands somewhat aside."""

import pytest

FACTS = """
entities:
  vanta: {name: Vanta, kind: other, aliases: [the craft]}
  brand: {name: Ida Brand, kind: person, gender: female, aliases: [Brand]}
  moss: {name: Eva Moss, kind: person, gender: female, aliases: [Moss]}
facts:
  - {id: signal, statement: The first signal came 22 minutes after the landing., date: 2031-03-04}
  - {id: report, statement: The report came 80 minutes before the vote., date: 2031-03-04}
  - {id: leg, statement: "One of the Vanta's four legs was damaged during the landing.", date: 2031-03-04}
  - {id: drill, statement: The drill will be switched on on 11 March 2031., date: 2031-03-11}
  - {id: closing, statement: The takeover is expected to close in the fourth quarter of 2031., from: 2031-03-01}
  - {id: rank, statement: Ida Brand rises from ninth to fifth place in the world ranking., date: 2031-03-04}
  - {id: score, statement: "Ida Brand beat Eva Moss 6-4, 3-6, 7-5 in the final.", date: 2031-03-04}
"""
SAID = "2031-03-06"


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The first signal came 12 minutes after the landing.", "contradicted"),
        ("The first signal came 22 minutes after the landing.", "supported"),
        ("The first signal came 12 minutes after the launch.", "unverified"),
        ("The first signal came about 20 minutes after the landing.", "unverified"),
        ("The first signal came 12 minutes before the landing.", "contradicted"),
        ("The report came an hour and 20 minutes before the vote.", "unverified"),
        ("A first signal comes 12 minutes after the landing.", "unverified"),
        ("Two of the craft's four legs were damaged.", "contradicted"),
        ("Two of the craft's four legs were damaged on touching down.", "contradicted"),
        ("Two of the craft's four cameras were damaged.", "unverified"),
        ("Two of the craft's legs were damaged in a test.", "unverified"),
        ("The drill will be switched on on Friday next week.", "contradicted"),
        ("The drill will be switched on on Tuesday next week.", "supported"),
        ("The drill will be switched on on Sunday next week.", "unverified"),
        ("The takeover is expected to close in the third quarter.", "contradicted"),
        ("The takeover was expected to close in the third quarter.", "unverified"),
        ("The takeover is expected to close in the second half.", "unverified"),
        ("Ida Brand climbs from ninth to fourth place in the world ranking.", "contradicted"),
        ("Ida Brand climbs from ninth to fifth place in the world ranking.", "supported"),
        ("Ida Brand climbs from ninth to fourth place in the team ranking.", "unverified"),
        ("Ida Brand beat Eva Moss 6-4, 3-6, 7-6 in a final that was long.", "contradicted"),
        ("Ida Brand beat Eva Moss 6-4, 7-6 in a match that was long.", "unverified"),
    ],
)
def test_one_figure_aside(judge, claim, verdict):
    assert judge(claim, FACTS, said=SAID).outcome == verdict


STANDS = """
entities:
  assembly: {name: Assembly of Orre, kind: organisation}
  union: {name: Farm Union, kind: organisation, aliases: [the Farmers]}
facts:
  - {id: union, statement: The Farm Union voted against the Water Act., date: 2031-03-04}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Assembly adopts Water Act after debate.", "unverified"),
        ("The Water Act was adopted.", "unverified"),
        ("The Farm Union supported the Water Act.", "contradicted"),
    ],
)
def test_what_one_opposed_others_may_adopt(judge, claim, verdict):
    assert judge(claim, STANDS, said=SAID).outcome == verdict


SETTING = """
entities:
  orre: {name: Orre, kind: place}
  sarn: {name: Sarn, kind: place}
facts:
  - {id: schools, statement: 430 schools are closed because of the strike., date: 2031-03-05, sources: [gazette]}
  - {id: strike, statement: 9500 teachers are on strike., date: 2031-03-05, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("topic", "verdict"),
    [("Strike in Orre", "contradicted"), ("Strikes in Orre and Sarn", "unverified"), ("Strike in Sarn", "unverified")],
)
def test_the_place_of_the_topic_is_where_it_is_all_set(check_draft, topic, verdict):
    facts = f"topic: {topic}\n{SETTING.lstrip()}"
    draft = (
        "Teachers' strike goes on\n6 March 2031\n\nThe teachers' strike in Orre goes on. "
        "Some 9,500 teachers are on strike, and 340 schools are closed."
    )
    assert check_draft(facts, draft)["340 schools are closed"] == verdict


PERIOD = """
entities:
  act: {name: Water Act, kind: other}
facts:
  - {id: notice, statement: The Water Act extends the period of notice for tenants from three to six months.,
     date: 2031-03-05, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("opening", "verdict"),
    [
        ("Notice for tenants is the quieter part", "contradicted"),
        ("The school year is the quieter part", "unverified"),
    ],
)
def test_what_is_told_before_a_colon_says_what_is_meant(check_draft, opening, verdict):
    draft = (
        "Assembly adopts Water Act\n6 March 2031\n\nThe Water Act was adopted on Wednesday. "
        f"Eleven other bills were withdrawn. {opening} of the package: the period is cut from six to three months."
    )
    assert check_draft(PERIOD, draft)["the period is cut from six to three months"] == verdict


TALKS = """
entities:
  union: {name: Farm Union, kind: organisation, aliases: [the union]}
  ministry: {name: Farm Ministry, kind: organisation, aliases: [the ministry]}
facts:
  - {id: talks, statement: The union and the ministry will resume talks on 17 March 2031., date: 2031-03-17}
  - {id: limit, statement: The union demands a limit of 24 cows a farm., from: 2031-01-01}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Talks will resume on Tuesday, the ministry said.", "contradicted"),
        ("Talks will resume on Monday, the ministry said.", "supported"),
        ("Talks will resume on Tuesday, Ida Moss said.", "not-checkable"),
        ("Talks on milk will resume on Tuesday, the ministry said.", "not-checkable"),
    ],
)
def test_a_speaker_is_held_to_what_he_will_do_with_others(check_draft, claim, verdict):
    outcomes = check_draft(TALKS, f"Talks are near\n13 March 2031\n\n{claim}")
    assert outcomes[claim.partition(",")[0]] == verdict


@pytest.mark.parametrize(
    ("opening", "verdict"),
    [
        ("She also pointed to crowded sheds", "contradicted"),
        ("The dairies also pointed to crowded sheds", "unverified"),
    ],
)
def test_what_somebody_also_did_turns_to_nobody_else(check_draft, opening, verdict):
    claim = "the union wants a limit of 28 cows a farm"
    outcomes = check_draft(TALKS, f"Talks are near\n13 March 2031\n\nIda Moss is tired. {opening}: {claim}.")
    assert outcomes[claim] == verdict
