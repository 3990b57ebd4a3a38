"""Whether a claim is about the very happening of the fact, or what came before or after it, or its like."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  kett: {name: Ada Kett, kind: person, gender: female, aliases: [Kett]}
  orm: {name: Orm Freight, kind: organisation}
facts:
  - {id: spray, statement: The spray Norex was banned., date: 2031-03-01}
  - {id: roofs, statement: Solar panels were fitted on 500 roofs in 2030., date: 2030}
  - {id: held, statement: Police arrested Kett., date: 2031-02-03}
  - {id: blame, statement: Kett criticised Orm Freight., date: 2031-02-20}
"""


@pytest.mark.parametrize(
    "text",
    [
        "The spray Norex had been allowed since 1998.",
        "Solar panels are fitted on 4,000 roofs.",
        "Police released Kett.",
        "Orm Freight criticised Kett.",
    ],
)
def test_what_may_have_been_undone_or_done_back_is_left_alone(judge, text):
    assert judge(text, FACTS, published="2031-03-15").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    "text",
    [
        "On 3 February police released Kett.",
        "On 20 February Orm Freight criticised Kett.",
        "On 1 March the spray Norex was allowed.",
        "Solar panels were fitted on 4,000 roofs in 2030.",
    ],
)
def test_the_same_happening_is_judged(judge, text):
    assert judge(text, FACTS, published="2031-03-15").outcome is Outcome.CONTRADICTED


COARSE = """
entities:
  kett: {name: Ada Kett, kind: person, gender: female, aliases: [Kett]}
  orm: {name: Orm Freight, kind: organisation}
facts:
  - {id: held, statement: Police arrested Kett in March 2030., date: 2030-03-31}
  - {id: job, statement: Kett joined Orm Freight in 2029., date: 2029-12-31}
"""


@pytest.mark.parametrize(
    "text",
    [
        "Police released Kett in March 2030.",
        "Police released Kett on 28 March 2030.",
        "Kett left Orm Freight in 2029.",
    ],
)
def test_within_a_month_or_year_one_act_may_follow_on_the_other(judge, text):
    assert judge(text, COARSE, published="2031-03-15").outcome is Outcome.UNVERIFIED


CUP = """
entities:
  owls: {name: Vell Owls, kind: organisation, aliases: [Owls]}
  rams: {name: Sarn Rams, kind: organisation, aliases: [Rams]}
facts:
  - {id: opener, statement: The Rams beat the Owls 6-1 in the first game of the cup final., date: 2031-04-20}
  - {id: match, statement: The Rams beat the Owls 3-2., date: 2031-02-08}
"""


@pytest.mark.parametrize(
    "text",
    ["The Vell Owls won the cup final.", "The Owls beat the Rams 4-3.", "The Owls beat the Rams 4-3 in overtime."],
)
def test_another_game_of_the_same_two_may_have_gone_the_other_way(judge, text):
    assert judge(text, CUP, published="2031-05-10").outcome is not Outcome.CONTRADICTED


@pytest.mark.parametrize("text", ["The Owls beat the Rams 3-2.", "The Vell Owls won the first game of the cup final."])
def test_the_same_game_told_the_other_way_round_is_wrong(judge, text):
    assert judge(text, CUP, published="2031-05-10").outcome is Outcome.CONTRADICTED


STANCES = """
entities:
  kett: {name: Ada Kett, kind: person, gender: female, aliases: [Kett]}
  orm: {name: Orm Freight, kind: organisation}
facts:
  - {id: law, statement: Kett praised the new rent law., date: 2031-02-03}
  - {id: rockets, statement: The council banned the sale of rockets., date: 2031-02-03}
  - {id: vote, statement: Kett called for a referendum on the canal., date: 2031-02-03}
  - {id: firm, statement: Kett praised Orm Freight., date: 2031-02-03}
  - {id: reeve, statement: Kett praised the mayor., date: 2031-02-03}
"""


@pytest.mark.parametrize(
    "text",
    [
        "Kett criticised the new rent law.",
        "Kett lambasted the new rent law.",
        "Kett took issue with the new rent law.",
        "The new rent law was criticised by Kett.",
        "The council allowed the sale of rockets.",
        "Kett rejected a referendum on the canal.",
        "Kett opposed a referendum on the canal.",
    ],
)
def test_the_opposite_stance_to_the_very_same_measure_is_judged(judge, text):
    assert judge(text, STANCES, published="2031-03-15").outcome is Outcome.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Kett once criticised the new rent law.",
        "Kett had criticised the new rent law.",
        "Kett criticised the old rent law.",
        "Kett criticised parts of the new rent law.",
        "Kett criticised Orm Freight.",
        "Kett criticised the mayor.",
        "The council allowed the sale of sparklers.",
        "The parish allowed the sale of rockets.",
        "Kett rejected a second referendum on the canal.",
        "Kett opposed an immediate referendum on the canal.",
    ],
)
def test_a_stance_to_another_thing_or_at_another_time_is_left_alone(judge, text):
    assert judge(text, STANCES, published="2031-03-15").outcome is Outcome.UNVERIFIED


def test_a_stance_before_the_fact_is_left_alone(judge):
    assert judge("Kett criticised the new rent law.", STANCES, published="2031-01-15").outcome is Outcome.UNVERIFIED
