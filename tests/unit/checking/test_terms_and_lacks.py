"""For how long something holds, of what there is too little, how far places are apart and what somebody rules out."""

import pytest

FACTS = """
entities:
  quist: {name: Ada Quist, kind: person, gender: female, aliases: [Quist]}
  league: {name: Green League, kind: organisation}
  norland: {name: Norland, kind: place}
  tesk: {name: Tesk, kind: place}
  lund: {name: Lund, kind: place}
  hask: {name: Hask Steel, kind: organisation, aliases: [Hask]}
  lines: {name: Nordbus, kind: organisation}
facts:
  - {id: pact, statement: Ada Quist ruled out a coalition with the Green League., sources: [gazette]}
  - {id: talks, statement: Ada Quist is ready to meet the miners' union., sources: [gazette]}
  - {id: nurses, statement: Norland has a shortage of nurses., sources: [gazette]}
  - {id: receipts, statement: Shops are required to store receipts for 18 months., sources: [gazette]}
  - {id: state, statement: Norland declared a state of emergency for 30 days., sources: [gazette]}
  - {id: supply, statement: Hask Steel signed a contract with Tesk for 12 years., sources: [gazette]}
  - {id: way, statement: The journey from Tesk to Lund is 38 kilometres., sources: [gazette]}
  - {id: trains, statement: Nordbus runs 44 trains a day between Tesk and Lund., sources: [gazette]}
  - {id: tram, statement: "14,200 people signed the petition for a tram in Lund.", sources: [gazette]}
  - {id: band, statement: The band played for 31 hours without a break., sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "Quist was open to a coalition with the Green League.",
        "Quist refuses to meet the miners' union.",
        "Norland has enough nurses.",
        "Norland has a surplus of nurses.",
        "Shops must keep receipts for 24 months.",
        "The state of emergency lasts for 60 days.",
        "Hask Steel's contract with Tesk runs for 10 years.",
        "Lund is 83 kilometres away from Tesk.",
        "It is 83 kilometres from Tesk to Lund.",
        "Nordbus sends 54 trains a day from Tesk to Lund.",
        "The petition for a tram in Lund has 12,400 signatures.",
        "The band played for 13 hours non-stop.",
    ],
)
def test_another_length_number_or_stand_is_wrong(judge, claim):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == "contradicted"


@pytest.mark.parametrize(
    "claim",
    [
        "Quist rejected a coalition with the Green League.",
        "Quist is willing to meet the miners' union.",
        "Norland does not have enough nurses.",
        "Norland lacks nurses.",
        "There is a lack of nurses in Norland.",
        "Shops must keep receipts for 18 months.",
        "The state of emergency is to last for 30 days.",
        "The contract with Tesk runs for 12 years.",
        "The distance between Lund and Tesk is 38 kilometres.",
        "The petition for a tram in Lund was signed by 14,200 people.",
    ],
)
def test_the_same_in_other_words_is_borne_out(judge, claim):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == "supported"


@pytest.mark.parametrize(
    "claim",
    [
        "Quist was open to talks with the Green League.",
        "Quist is ready for the election.",
        "Norland lacks a port.",
        "Norland is short of doctors.",
        "Norland had enough nurses in 2019.",
        "Shops must keep contracts for 24 months.",
        "The curfew is to last for 60 days.",
        "The contract between Hask Steel and Lund runs for 10 years.",
        "Lund is 83 kilometres from the sea.",
        "12 buses a day run between Tesk and Lund.",
        "The petition against the tram in Lund has 900 signatures.",
        "The choir sang for 13 hours non-stop.",
    ],
)
def test_what_may_be_another_thing_is_left_open(judge, claim):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == "unverified"
