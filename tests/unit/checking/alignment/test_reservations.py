"""What keeps a claim from being held against a fact though none of their slots says so."""

import pytest
from msgspec.structs import replace

from factcheck.model import Attribution, Outcome, Span

FACTS = """
entities:
  kett: {name: Ada Kett, kind: person, gender: female, aliases: [Kett]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  orm: {name: Orm Freight, kind: organisation}
  rovers: {name: Marrow Rovers, kind: organisation}
  wells: {name: Wells Town, kind: organisation}
  sarn: {name: Sarn, kind: place}
facts:
  - {id: toll, statement: "46% of residents support the toll, a Harrow poll found.", date: 2031-03-10}
  - {id: eggs, statement: Egg prices rose by 4% in 2030., date: 2030}
  - {id: damage, statement: Insurers put the damage at 30 million crowns., date: 2031-03-02}
  - {id: nurses, statement: 900 nurses have been vaccinated against flu., date: 2031-03-01}
  - {id: left, statement: Kett resigned as harbour master., date: 2031-03-05}
  - {id: arrest, statement: Police arrested Kett at the station., date: 2031-02-03}
  - {id: lorries, statement: Orm Freight has 120 lorries in the valley., date: 2031-03}
  - {id: cancelled, statement: Orm Freight cancelled 46 trips., date: 2031-03-02}
  - {id: bought, statement: Orm Freight bought the yard for 3 million crowns., date: 2030-05-01}
  - {id: goals, statement: Kett scored 24 goals in the league., date: 2031}
  - {id: profit, statement: Orm Freight made a net profit of 41 million crowns in 2030., date: 2030}
  - {id: cup, statement: Marrow Rovers beat Wells Town 3-1 in the cup final., date: 2031-03-01}
  - {id: title, statement: It was Kett's second title of the year., date: 2031-03-01}
  - {id: heat, statement: The highest temperature ever measured in Sarn is 41 degrees.}
  - {id: station, statement: The new station cost 95 million crowns.}
  - {id: quota, statement: The cod quota was cut by 12%., date: 2031-03-01}
  - {id: age, statement: Kett is 70 years old.}
  - {id: lead, statement: Kett leads Teth by 43% to 38%.}
  - {id: said, statement: "The mayor left the hall on 3 March, shortly after Kett spoke."}
  - {id: first, statement: Kett headed into the first debate.}
  - {id: him, statement: No one will change him.}
  - {id: young, statement: Kett led Orm by 47% to 39% among voters under 40.}
  - {id: primary, statement: Kett won the primary in Sarn.}
  - {id: passed, statement: The letter passed from hand to hand in Sarn.}
  - {id: everyone, statement: Everyone agrees on who is a thief.}
  - {id: gas, statement: Gas is cheaper than a year ago., date: 2031-03-01}
  - {id: author, statement: The author wrote twelve novels.}
  - {id: island, statement: "The island has 4,200 inhabitants."}
  - {id: houses, statement: The minister owns three houses.}
  - {id: smoke, statement: The law bans smoking in bars.}
"""


def outcome_of(judge, text, **more):
    return judge(text, FACTS, published="2031-03-15", **more).outcome


@pytest.mark.parametrize(
    "text",
    [
        # a denial of a detail
        "Kett did not resign as harbour master because of the storm.",
        "Police did not arrest Kett at home.",
        # some of what the fact counts, or all of which it counts a part
        "Kett scored eight goals with her head.",
        "Kett scored two of the goals.",
        "300 nurses have been vaccinated twice against flu.",
        "Orm Freight has 400 lorries in all.",
        # since something
        "Orm Freight has cancelled 300 trips since the strike began.",
        # what was asked for
        "Fishermen had advised that the cod quota be cut by 40%.",
        # another one, several, and once
        "Another author wrote 30 novels.",
        "The islands have 30,000 inhabitants.",
        "The minister once owned six houses.",
        # an age and a lead of another day, what is said at all, and which of several it was
        "Kett is 69 years old.",
        "Kett leads Teth by 49% to 47%.",
        "Kett never spoke of that.",
        "Ada Holm headed into the first race.",
        "The debate will change.",
        # of some only, of each party, in no order, of nobody in particular
        "Kett led Orm by 49% to 47%.",
        "Ada Holm won the primary in Sarn.",
        "Bakers are no thieves.",
        "Gas is no cheaper than two years ago.",
        # another kind, another party, another rank, another deal
        "Orm Freight made an operating profit of 80 million crowns in 2030.",
        "The new station cost the county 40 million crowns.",
        "It was Kett's fifth title.",
        "Orm Freight sold the yard for 9 million crowns.",
        # a first figure, and figures on other terms
        "Insurers had first put the damage at 20 million crowns.",
        "Insurers originally put the damage at 20 million crowns.",
        "Adjusted for weather, egg prices rose by 9% in 2030.",
        # somebody else of the same name, another place or time beneath
        "Marrow Rovers' women beat Wells Town 4-0 in the cup final.",
        "The highest temperature ever measured in May is 31 degrees.",
        "Orm Freight had planned to cancel 90 trips.",
    ],
)
def test_a_word_beside_the_slots_keeps_a_claim_from_being_held_against_a_fact(judge, text):
    assert outcome_of(judge, text) in {Outcome.UNVERIFIED, Outcome.NOT_CHECKABLE}


@pytest.mark.parametrize(
    "text",
    [
        "Kett did not resign as harbour master.",
        "Police did not arrest Kett.",
        "Kett scored eight goals in the league.",
        "300 nurses have been vaccinated against flu.",
        "Orm Freight has 400 lorries in the valley.",
        "Orm Freight made a net profit of 80 million crowns in 2030.",
        "The author wrote 30 novels.",
        "The island has 30,000 inhabitants.",
        "The minister owns six houses.",
        "The law allows smoking in bars.",
        "The cod quota was cut by 40%.",
        "The new station cost 40 million crowns.",
        "It was Kett's fifth title of the year.",
        "Orm Freight bought the yard for 9 million crowns.",
        "Insurers put the damage at 20 million crowns.",
        "Egg prices rose by 9% in 2030.",
        "Marrow Rovers beat Wells Town 4-0 in the cup final.",
        "The highest temperature ever measured in Sarn is 31 degrees.",
    ],
)
def test_without_it_the_claim_is_contradicted(judge, text):
    assert outcome_of(judge, text) is Outcome.CONTRADICTED


def test_a_figure_on_terms_that_the_fact_does_not_have_is_not_borne_out_either(judge):
    assert outcome_of(judge, "Egg prices rose by 4% in 2030.") is Outcome.SUPPORTED
    assert outcome_of(judge, "Adjusted for weather, egg prices rose by 4% in 2030.") is Outcome.UNVERIFIED


def test_going_from_hand_to_hand_is_not_its_own_opposite(judge):
    assert outcome_of(judge, "The letter passed from hand to hand in Sarn.") is Outcome.SUPPORTED


def test_a_poll_is_held_against_the_fact_of_the_same_poll_only(judge):
    said = {"attribution": Attribution.INDIRECT}
    text = "40% of residents support the toll."
    assert outcome_of(judge, text, speaker="A Wharton poll", **said) is Outcome.UNVERIFIED
    assert outcome_of(judge, text, speaker="The Harrow poll", **said) is Outcome.CONTRADICTED
    assert outcome_of(judge, text) is Outcome.CONTRADICTED


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("", Outcome.CONTRADICTED),
        ("Corrected for the weather, ", Outcome.UNVERIFIED),
        ("The office had first said that ", Outcome.UNVERIFIED),
        ("The first office to report said that ", Outcome.CONTRADICTED),
        ("Prices were corrected. In the end, ", Outcome.CONTRADICTED),
    ],
)
def test_the_sentence_around_a_claim_counts_and_no_other(check, make_claim, before, expected):
    text = "egg prices rose by 9% in 2030."
    claim = replace(make_claim(text), span=Span(len(before), len(before) + len(text)))
    (verdict,) = check(FACTS, claim, text=before + text, published="2031-03-15")
    assert verdict.outcome is expected


def test_who_endorsed_is_not_said_too_early_where_nobody_is_named(judge):
    facts = """
entities:
  kett: {name: Ada Kett, kind: person, aliases: [Kett]}
  teth: {name: Dario Teth, kind: person, aliases: [Teth]}
facts:
  - {id: it, statement: Kett endorsed Teth., date: 2031-07-12, sources: [gazette]}
"""
    assert judge("Kett endorsed.", facts, said="2031-06-09").outcome is Outcome.UNVERIFIED
    assert judge("Kett has endorsed Teth.", facts, said="2031-06-09").rule == "FC202"


OTHERS = """
entities:
  kett: {name: Ada Kett, kind: person, gender: female, aliases: [Kett]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  choir: {name: Sarn Choir, kind: organisation}
  orlo: {name: Orlo, kind: place}
facts:
  - {id: pumps, statement: The crew did not ask for new pumps before the voyage., date: 2031-03-02}
  - {id: votes, statement: Ada Kett received 4.1 million votes in the runoff., date: 2031-03-02}
  - {id: named, statement: The Sarn Choir named Ada Kett as its next conductor., date: 2031-03-02, only: true}
  - {id: rank, statement: Dario Teth is number six in the world rankings., from: 2031-03-02}
  - {id: plant, statement: It is the largest investment by a private firm in Orlo., date: 2031-03-02}
  - {id: dogs, statement: Dogs killed 900 lambs in Orlo in 2030., date: 2030}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The crew asked for new pumps before the voyage.", Outcome.CONTRADICTED),
        ("The crew of another boat asked for new pumps before the voyage.", Outcome.UNVERIFIED),
        ("The crew asked for new pumps before an earlier voyage.", Outcome.UNVERIFIED),
        ("Ada Kett received 3.5 million votes in the runoff.", Outcome.CONTRADICTED),
        ("Ada Kett received 3.5 million votes in another election.", Outcome.UNVERIFIED),
        ("The Sarn Choir named Dario Teth as its next conductor.", Outcome.CONTRADICTED),
        ("The Lund Opera named Dario Teth as its next conductor.", Outcome.UNVERIFIED),
        ("Dario Teth was number 54 in the world rankings in January.", Outcome.UNVERIFIED),
        ("No private firm has ever invested more in Orlo.", Outcome.UNVERIFIED),
        ("Dogs killed 700 lambs in Orlo in 2030.", Outcome.CONTRADICTED),
        ("Bears killed 70 lambs in Orlo in 2030.", Outcome.UNVERIFIED),
    ],
)
def test_another_crew_election_choir_or_beast_is_another_case(judge, claim, outcome):
    assert judge(claim, OTHERS, said="2031-03-14").outcome is outcome
