"""FC201 and FC202: what held once, and what did not hold yet."""

from datetime import date

import pytest

from factcheck.model import Level, Outcome, Relation, TimeSpan
from factcheck.model.days import tell_day

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  pellmoor: {name: Pellmoor, kind: place}
facts:
  - id: ticket
    statement: The ferry ticket costs 12 crowns.
    from: 2030-06-01
    until: 2031-02-28
    sources: [gazette]
  - id: mayor
    statement: Dario Teth is the mayor of Pellmoor.
    from: 2025-05-10
    until: 2031-05-09
    sources: [gazette]
  - id: closed
    statement: The Ostrow bridge is closed.
    from: 2031-03-01
    until: 2031-04-15
    sources: [gazette]
  - {id: election, statement: Orla Venn won the mayoral election in Pellmoor., date: 2031-05-02, sources: [gazette]}
  - {id: wolves-2029, statement: The reserve has 40 wolves., date: 2029-01-01, series: wolves, sources: [gazette]}
  - {id: wolves-2031, statement: The reserve has 52 wolves., date: 2031-01-01, series: wolves, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("The ferry ticket costs 12 crowns.", "2031-05-04"),
        ("Dario Teth is the mayor of Pellmoor.", "2031-06-01"),
        ("The reserve has 40 wolves.", "2031-05-04"),
        ("The Ostrow bridge is closed.", "2031-05-04"),
    ],
)
def test_what_no_longer_holds_is_outdated(judge, claim, said):
    verdict = judge(claim, FACTS, said=said)
    assert (verdict.outcome, verdict.rule, verdict.level) == (Outcome.OUTDATED, "FC201", Level.WARNING)
    assert "no longer at the time that the draft speaks of" in verdict.reason
    assert tell_day(date.fromisoformat(said)) in verdict.reason
    assert verdict.differences[0].claim == said
    assert verdict.evidence[0].relation is Relation.OUTDATES


@pytest.mark.parametrize(
    ("claim", "said", "since"),
    [
        ("The ferry ticket costs 12 crowns.", "2030-02-01", "2030-06-01"),
        ("Orla Venn won the mayoral election in Pellmoor.", "2031-04-30", "2031-05-02"),
        ("Orla Venn has won the mayoral election in Pellmoor.", "2031-04-30", "2031-05-02"),
        ("The reserve has 52 wolves.", "2030-06-01", "2031-01-01"),
    ],
)
def test_what_did_not_hold_yet_is_premature(judge, claim, said, since):
    verdict = judge(claim, FACTS, said=said)
    assert (verdict.outcome, verdict.rule, verdict.level) == (Outcome.OUTDATED, "FC202", Level.ERROR)
    assert tell_day(date.fromisoformat(said)) in verdict.reason
    assert tell_day(date.fromisoformat(since)) in verdict.reason


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("The ferry ticket costs 12 crowns.", "2030-12-01"),
        ("The ferry ticket cost 12 crowns.", "2031-05-04"),
        ("In December 2030 the ferry ticket cost 12 crowns.", "2031-05-04"),
        ("Dario Teth is the mayor of Pellmoor.", "2031-05-04"),
        ("Dario Teth was the mayor of Pellmoor.", "2031-06-01"),
        ("Orla Venn won the mayoral election in Pellmoor.", "2031-05-03"),
        ("The reserve has 52 wolves.", "2031-05-04"),
        ("The reserve has 40 wolves.", "2030-06-01"),
        ("The ferry ticket costs 12 crowns.", None),
        ("The Ostrow bridge is closed.", "2031-04-15"),
        ("The Ostrow bridge was closed.", "2031-05-04"),
    ],
)
def test_what_held_at_the_time_spoken_of_is_supported(judge, claim, said):
    assert judge(claim, FACTS, said=said).outcome is Outcome.SUPPORTED


@pytest.mark.parametrize(
    "claim", ["In May 2033 the ferry ticket cost 14 crowns.", "In 2012 Orla Venn won the mayoral election in Pellmoor."]
)
def test_another_figure_or_event_of_another_time_is_left_alone(judge, claim):
    assert judge(claim, FACTS, said="2033-06-01").outcome is Outcome.UNVERIFIED


def test_a_figure_that_never_stood_in_the_series_is_another_figure(judge):
    assert judge("The reserve has 75 wolves.", FACTS, said="2031-05-04").rule == "FC101"


def test_as_of_moves_the_day_of_the_article_and_not_that_of_a_speaker(judge):
    claim = "The ferry ticket costs 12 crowns."
    assert judge(claim, FACTS, said="2030-12-01", as_of="2031-08-01").rule == "FC201"
    spoken = judge(claim, FACTS, said="2030-12-01", as_of="2031-08-01", speaker="Ruth Calder")
    assert spoken.outcome is Outcome.SUPPORTED


def test_an_undated_claim_goes_by_the_date_of_its_draft(judge):
    assert judge("The ferry ticket costs 12 crowns.", FACTS, published="2031-05-04").rule == "FC201"


@pytest.mark.parametrize(("until", "outcome"), [("2031-04-30", Outcome.OUTDATED), ("2031-05-31", Outcome.SUPPORTED)])
def test_what_was_said_in_a_month_before_is_premature(judge, until, outcome):
    within = TimeSpan(date.fromisoformat(until).replace(day=1), date.fromisoformat(until))
    verdict = judge(
        "Orla Venn had already won the mayoral election in Pellmoor.", FACTS, published="2031-06-01", said_within=within
    )
    assert verdict.outcome is outcome


def test_a_plan_may_have_been_made_before_the_day_of_its_fact(judge):
    facts = """
entities:
  line: {name: Tarn Line, kind: other}
facts:
  - {id: it, statement: The Tarn Line was planned to open in 2036., date: 2031-05-02, sources: [gazette]}
"""
    verdict = judge("In 2036, the Tarn Line was planned to open.", facts, said="2031-05-01")
    assert verdict.outcome is not Outcome.OUTDATED


def test_what_somebody_said_on_a_day_was_not_first_so_on_that_day(judge):
    facts = """
entities: {venn: {name: Orla Venn, kind: person}, teth: {name: Dario Teth, kind: person}}
facts:
  - id: told
    statement: Dario Teth said on 13 May 2031 that Orla Venn had bought a boat.
    date: 2031-05-13
    sources: [gazette]
"""
    assert judge("Orla Venn had bought a boat.", facts, said="2030-01-04").outcome is Outcome.UNVERIFIED


MOVED = """
entities:
  tolm: {name: Tolm, kind: place}
facts:
  - {id: people, statement: The population of Tolm fell from 412000 in 2023 to 377000 in 2033., date: 2033-03-31}
  - {id: wolves, statement: The number of wolves in Tolm fell from 340 in 2001 to 120 in 2011., date: 2011}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The population of Tolm is 412000.", "outdated"),
        ("Today the population of Tolm is 412000.", "outdated"),
        ("The population of Tolm now stands at 377000.", "supported"),
        ("The population of Tolm was 412000 in 2023.", "supported"),
        ("The number of wolves in Tolm is 340.", "unverified"),
        ("The number of wolves in Tolm is 120.", "unverified"),
    ],
)
def test_the_level_that_something_has_left_is_not_todays(judge, claim, outcome):
    assert judge(claim, MOVED, said="2034-03-10").outcome == outcome


PLANS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  lune: {name: Porto Lune, kind: organisation}
  orsan: {name: Orsan, kind: organisation}
  brekk: {name: Brekk Steel, kind: organisation}
  tal: {name: Tal, kind: place}
facts:
  - {id: move, statement: Orla Venn will join Porto Lune on 1 July 2031., date: 2031-07-01}
  - {id: deal, statement: Orsan will buy Brekk Steel on 4 August 2031., date: 2031-08-04}
  - {id: duty, statement: The ministry will cut the duty on tin to 3 percent on 1 July 2031., date: 2031-07-01}
  - {id: fares, statement: Bus fares in Tal will rise by 6 percent on 1 July 2031., date: 2031-07-01}
  - {id: rents, statement: Rents in Tal will rise from 500 to 560 euros on 1 July 2031., date: 2031-07-01}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Venn has joined Porto Lune.", "outdated"),
        ("Orsan has bought Brekk Steel.", "outdated"),
        ("The ministry has cut the duty on tin to 3 percent.", "outdated"),
        ("The ministry cut the duty on tin to 3 percent last week.", "outdated"),
        ("Venn has signed for Porto Lune.", "unverified"),
        ("Venn has agreed to join Porto Lune.", "unverified"),
        ("Orsan has agreed to buy Brekk Steel.", "unverified"),
        ("Orsan has bought steel from Brekk Steel.", "unverified"),
        ("The ministry has cut the duty on tin to 5 percent.", "unverified"),
        ("The ministry has cut the duty on tin.", "unverified"),
        ("Bus fares in Tal have risen by 6 percent.", "unverified"),
        ("Rents in Tal rose by 60 euros.", "unverified"),
        ("Bus fares in Tal will rise by 6 percent.", "supported"),
    ],
)
def test_a_lasting_step_or_a_level_to_come_is_not_there_yet(judge, claim, outcome):
    assert judge(claim, PLANS, said="2031-05-10").outcome == outcome
