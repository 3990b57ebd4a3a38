"""Differences and ratios, by the facts that give the two levels."""

import pytest

FACTS = """\
entities:
  reed: {name: Reed League, kind: organisation}
  moss: {name: Moss Party, kind: organisation}
  tolland: {name: Tolland, kind: place}
facts:
  - {id: reed-seats, statement: The Reed League won 45 seats in the assembly., date: 2031-03-02}
  - {id: moss-seats, statement: The Moss Party won 30 seats in the assembly., date: 2031-03-02}
  - {id: may, statement: The jobless rate in Tolland was 7.4% in May 2030., date: 2030-05, series: jobless}
  - {id: june, statement: The jobless rate in Tolland fell to 6.9% in June 2030., date: 2030-06, series: jobless}
  - {id: mills-then, statement: There were 800 mills in Tolland in 2010., date: 2010}
  - {id: mills-now, statement: There were 600 mills in Tolland in 2030., date: 2030}
"""


@pytest.mark.parametrize(
    "text",
    [
        "The Reed League won 15 seats more than the Moss Party.",
        "The Moss Party won 15 fewer seats in the assembly than the Reed League.",
        "The Reed League won one and a half times as many seats as the Moss Party.",
        "The jobless rate in Tolland fell by half a percentage point between May and June 2030.",
        "The number of mills in Tolland fell by 200 between 2010 and 2030.",
        "The number of mills in Tolland fell by a quarter between 2010 and 2030.",
        "The jobless rate in Tolland fell to 6.9% in June 2030 from 7.4% the month before.",
    ],
)
def test_what_adds_up_is_supported(judge, text):
    verdict = judge(text, FACTS, said="2031-05-02")
    assert verdict.outcome == "supported"
    assert len(verdict.evidence) == 2


@pytest.mark.parametrize(
    ("text", "rule", "reason"),
    [
        (
            "The Reed League won 25 seats more than the Moss Party.", "FC101",
            "The draft says 25; 45 less 30 is 15.",
        ),
        (
            "The Moss Party won 15 seats more than the Reed League.", "FC101",
            "The draft has the wrong one ahead by 15: 30 is less than 45.",
        ),
        (
            "The Reed League won three times as many seats as the Moss Party.", "FC101",
            "The draft says three times; 45 is 1.5 times 30.",
        ),
        (
            "The jobless rate in Tolland rose by half a percentage point between May and June 2030.", "FC103",
            "The draft says that it rose; it went from 7.4% to 6.9%.",
        ),
        (
            "The number of mills in Tolland fell by half between 2010 and 2030.", "FC101",
            "The draft says half; 600 is 25% less than 800.",
        ),
    ],
)  # fmt: skip
def test_what_does_not_add_up_is_contradicted(judge, text, rule, reason):
    verdict = judge(text, FACTS, said="2031-05-02")
    assert (verdict.outcome, verdict.rule, verdict.reason) == ("contradicted", rule, reason)


@pytest.mark.parametrize(
    "text",
    [
        "The Reed League won 3 seats more than the Moss Party in Tolland.",
        "The Reed League won 3 seats more than the Moss Party in 2027.",
        "The Reed League won 9,000 postal votes more than the Moss Party.",
        "The Reed League won 3 more mayors than the Moss Party.",
        "The jobless rate among women in Tolland fell by 2 percentage points between May and June 2030.",
        "The jobless rate in Marl fell by 2 percentage points between May and June 2030.",
        "The number of wind mills in Tolland fell by 20 between 2010 and 2030.",
        "The Reed League did not win 25 seats more than the Moss Party.",
        "The Reed League may have won 25 seats more than the Moss Party.",
    ],
)
def test_other_measures_stay_open(judge, text):
    assert judge(text, FACTS, said="2031-05-02").outcome in {"unverified", "not-checkable"}


CHANGED = """\
entities:
  reed: {name: Reed League, kind: organisation}
  board: {name: Salt Board, kind: organisation}
facts:
  - {id: seats, statement: "The Reed League won 45 seats, 12 fewer than in 2027.", date: 2031-03-02}
  - {id: vote, statement: The Salt Board voted by seven to two for the harbour plan., date: 2031-03-02}
"""


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The Reed League won 57 seats in 2027.", "supported"),
        ("The Reed League won 45 seats in 2027.", "contradicted"),
        ("The Reed League won 57 seats.", "contradicted"),
        ("The Reed League lost 12 seats compared with 2027.", "supported"),
        ("The Reed League gained 12 seats compared with 2027.", "contradicted"),
        ("The Reed League won 12 seats fewer than in 2027.", "supported"),
        ("The Reed League won 21 seats fewer than in 2027.", "contradicted"),
        ("The Reed League won 45 seats, down from 57 in 2027.", "supported"),
        ("The Reed League won 45 seats, down from 75 in 2027.", "contradicted"),
        ("The Reed League won 45 seats, 12 more than in 2027.", "contradicted"),
        ("The Reed League won 45 seats, down from 75 in 2023.", "unverified"),
        ("Two members of the Salt Board voted against the harbour plan.", "supported"),
        ("Four members of the Salt Board voted against the harbour plan.", "contradicted"),
        ("The Salt Board was unanimous in voting for the harbour plan.", "contradicted"),
        ("Four members of the Salt Board voted against the bridge.", "unverified"),
    ],
)
def test_what_a_fact_implies_is_looked_up_as_well(judge, text, outcome):
    assert judge(text, CHANGED, said="2031-05-02").outcome == outcome


def test_a_level_that_only_follows_from_the_draft_is_told_as_such(judge):
    verdict = judge("The Reed League won 45 seats, 12 more than in 2027.", CHANGED, said="2031-05-02")
    assert verdict.reason == "By the draft, it had been 33; the facts file gives 57."


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The rent in Tolland was 900 crowns in 2030.", "supported"),
        ("The rent in Tolland fell to 700 crowns last year.", "supported"),
        ("The rent in Tolland was 700 crowns in 2030.", "contradicted"),
        ("The rent in Tolland was 900 crowns in 2031.", "contradicted"),
        ("The rent in Tolland rose to 700 crowns in 2031.", "contradicted"),
    ],
)
def test_each_end_of_a_movement_has_its_own_time(judge, text, outcome):
    facts = """
entities:
  tolland: {name: Tolland, kind: place}
facts:
  - {id: rent, statement: The rent in Tolland fell from 900 crowns in 2030 to 700 crowns in 2031., sources: [gazette]}
"""
    assert judge(text, facts, said="2032-05-02").outcome == outcome


FILM = """\
entities:
  barn: {name: The Grey Barn, kind: work}
  fair: {name: Lorn Fair, kind: event}
facts:
  - {id: earned, statement: The Grey Barn had earned 9.3 million euros by June 2032., date: 2032-06-20}
  - {id: cost, statement: The Grey Barn cost 4.1 million euros to make.}
"""


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The Grey Barn has earned more than twice what it cost to make.", "supported"),
        ("The Grey Barn has now earned more than twice what it cost.", "supported"),
        ("The Grey Barn has earned more than three times what it cost.", "unverified"),  # it may have earned more since
        ("The Grey Barn has won more than twice what it lost.", "unverified"),
        ("Lorn Fair has earned more than twice what it cost.", "unverified"),
    ],
)
def test_what_came_in_is_held_against_what_it_cost(judge, text, outcome):
    assert judge(text, FILM, said="2032-07-03").outcome == outcome


HARBOUR = """\
topic: Harbour reform
entities:
  assembly: {name: State Assembly, kind: organisation}
  lorn: {name: Lorn, kind: place}
  orvex: {name: Orvex, kind: organisation}
facts:
  - id: vote
    statement: The State Assembly passed the harbour reform on 3 July 2032 by 61 votes to 54.
    date: 2032-07-03
  - {id: youth, statement: The youth unemployment rate in Lorn was 14.9% in May 2032.}
  - id: debt
    statement: The net debt of Orvex fell from 1.4 billion euros in 2030 to 1.1 billion euros in 2031.
    date: 2031-12-31
"""


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The harbour reform has a majority of seven.", "supported"),
        ("The harbour reform had a majority of nine votes.", "contradicted"),
        ("The school reform has a majority of nine.", "unverified"),
        ("Youth unemployment in Lorn ran at one in five in May.", "contradicted"),
        ("Unemployment in Lorn ran at one in five in May.", "unverified"),
        ("The net debt of Orvex fell by 300 million euros in 2031.", "supported"),
        ("The net debt of Orvex fell by 500 million euros in 2031.", "contradicted"),
        ("The net debt of Orvex fell by 500 million euros in 2030.", "unverified"),  # the year that it fell from
    ],
)
def test_margins_rates_and_falls_are_reckoned_within_one_fact(judge, text, outcome):
    assert judge(text, HARBOUR, said="2032-07-04").outcome == outcome


TUNNEL = """\
entities:
  tunnel: {name: Lorn Tunnel, kind: work}
facts:
  - {id: cost, statement: The Lorn Tunnel cost 2.4 billion euros.}
  - {id: budget, statement: The Lorn Tunnel was originally budgeted at 1.6 billion euros.}
"""


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The Lorn Tunnel cost 800 million euros more than budgeted.", "supported"),
        ("The Lorn Tunnel cost 600 million euros more than budgeted.", "contradicted"),
        ("The Lorn Tunnel cost 800 million euros less than budgeted.", "contradicted"),
        ("The Lorn Bridge cost 600 million euros more than budgeted.", "unverified"),
        ("The Lorn Tunnel took two years longer than planned.", "unverified"),
    ],
)
def test_a_cost_is_held_against_its_budget(judge, text, outcome):
    assert judge(text, TUNNEL, said="2032-07-03").outcome == outcome


GROWTH = """
entities:
  pellmoor: {name: Pellmoor, kind: place}
  tarnby: {name: Tarnby, kind: place}
facts:
  - {id: round, statement: "The population of Pellmoor grew from 200,000 in 2021 to 230,000 in 2031."}
  - {id: exact, statement: "The population of Tarnby grew from 200,000 in 2021 to 231,417 in 2031."}
"""


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The population of Pellmoor grew by 15 per cent between 2021 and 2031.", "supported"),
        ("The population of Pellmoor grew by 25 per cent between 2021 and 2031.", "contradicted"),
        ("The population of Tarnby grew by 16 per cent between 2021 and 2031.", "supported"),
        ("The population of Tarnby grew by 25 per cent between 2021 and 2031.", "contradicted"),
    ],
)
def test_a_round_figure_is_no_rounder_than_the_one_that_it_is_held_against(judge, text, outcome):
    assert judge(text, GROWTH, said="2031-05-04").outcome == outcome


SPANS = """
facts:
  - {id: strike, statement: The strike began on 30 August 2031 and ended on 6 September 2031.}
  - {id: fair, statement: The fair ran from 3 March to 5 June 2031.}
"""


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The strike lasted a week.", "supported"),
        ("The strike lasted three weeks.", "contradicted"),
        ("The strike ended on 6 September.", "supported"),
        ("The fair lasted three months.", "supported"),
        ("The fair ran for five months.", "contradicted"),
        ("The strike in Lorn lasted three weeks.", "unverified"),
        ("The talks lasted three weeks.", "unverified"),
    ],
)
def test_the_days_of_one_fact_tell_how_long_it_lasted(judge, text, outcome):
    assert judge(text, SPANS, said="2031-10-02").outcome == outcome


AFTER = """
entities: {firm: {name: Orlo Rail, kind: organisation}}
facts: [{id: sold, statement: "Orlo Rail sold 212,000 tickets in 2031, after 236,000 in 2030."}]
"""


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Orlo Rail sold 212,000 tickets in 2031, after 236,000 in 2030.", "supported"),
        ("Orlo Rail sold 236,000 tickets in 2030.", "supported"),
        ("Orlo Rail sold 212,000 tickets in 2030.", "contradicted"),
    ],
)
def test_a_level_that_comes_after_another_keeps_its_year(judge, text, outcome):
    assert judge(text, AFTER, said="2032-10-02").outcome == outcome
