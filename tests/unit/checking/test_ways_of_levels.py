"""Which way a measure went, where its former level stands beside it."""

import pytest

FACTS = """
entities:
  brix: {name: Brix, kind: organisation}
  corvo: {name: Corvo, kind: organisation}
  tal: {name: Tal, kind: place}
facts:
  - id: profit
    statement: Brix reported a pre-tax profit of 41m crowns in 2030, down from 56m crowns in 2029.
    sources: [gazette]
  - {id: turnout, statement: "Turnout in Tal was 47% in 2030, up from 41% in 2029.", sources: [gazette]}
  - id: people
    statement: Tal had 3.42 million inhabitants in 2030, 21,000 fewer than a year earlier.
    sources: [gazette]
  - {id: shares, statement: "Shares in Brix rose 8%, while those in Corvo fell 3%.", sources: [gazette]}
  - {id: guns, statement: Spending on defence is to rise by 800m crowns to 4.2bn crowns., sources: [gazette]}
  - {id: loss, statement: "Brix's shipping arm made a loss of 9m crowns in 2030.", sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Brix's pre-tax profit rose to 41m crowns in 2030.", "contradicted"),
        ("Brix's pre-tax profit rose in 2030.", "contradicted"),
        ("Pre-tax profit at Brix fell to 41m crowns from 65m crowns.", "contradicted"),
        ("Brix's pre-tax profit fell to 41m crowns in 2030 from 56m the year before.", "supported"),
        ("Brix's pre-tax profit fell in 2030.", "supported"),
        ("Turnout in Tal fell to 47% in 2030.", "contradicted"),
        ("Turnout in Tal fell in 2030.", "contradicted"),
        ("Turnout in Tal rose in 2030.", "supported"),
        ("Tal's population was 3.24 million in 2030.", "contradicted"),
        ("The population of Tal grew in 2030.", "contradicted"),
        ("The population of Tal shrank in 2030.", "supported"),
        ("Corvo's shares rose 3%.", "contradicted"),
        ("Corvo's shares fell 3%.", "supported"),
        ("Defence spending is to rise to 4.2bn crowns.", "supported"),
        ("Defence spending is to rise to 2.4bn crowns.", "contradicted"),
        ("Spending on schools is to rise by 400m crowns.", "unverified"),
        ("The population of Tal grew in 2025.", "unverified"),
        ("The population of Sarn grew in 2030.", "unverified"),
        ("Lind's shares rose 3%.", "unverified"),
        ("Brix's pre-tax profit rose in 2028.", "unverified"),
        ("Brix's operating profit rose in 2030.", "unverified"),
        ("Brix's sales rose in 2030.", "unverified"),
        ("Turnout in Sarn fell in 2030.", "unverified"),
        ("Turnout in Tal fell in 2027.", "unverified"),
    ],
)
def test_a_move_is_held_against_the_way_that_a_level_went(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-02-24").outcome.value == verdict


COMPARED = """
entities:
  orl: {name: Orl, kind: place}
facts:
  - id: roads
    statement: The council spent 2.3 million euros on roads in 2030, twice as much as in 2029.
    sources: [gazette]
  - {id: trees, statement: The council spent less on trees in 2030 than in 2029., sources: [gazette]}
  - {id: rain, statement: It rained in Orl in May 2031., sources: [gazette]}
  - id: food
    statement: Food prices rose by 4.8% and fuel prices fell by 1.9% in the year to May 2031.
    sources: [gazette]
  - id: inflation
    statement: Annual inflation in Orl slowed to 2.6% in May 2031 from 3.1% in April 2031, the lowest rate in years.
    sources: [gazette]
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The council spent more on roads in 2030 than in 2029.", "supported"),
        ("The council spent less on roads in 2030 than in 2029.", "unverified"),
        ("The council spent less on trees in 2030 than in 2029.", "supported"),
        ("The council spent more on trees in 2030 than in 2029.", "contradicted"),
        ("It rained more in Orl in May than in April.", "unverified"),
        ("Food prices fell by 4.8% in the year to May.", "contradicted"),
        ("Food prices rose by 8.4% in the year to May 2031.", "contradicted"),
        ("Food prices rose by 4.8% in the year to May.", "supported"),
        ("Fuel prices rose by 1.9% in the year to May.", "contradicted"),
        ("Food prices rose by 8.4% in the year to May 2030.", "unverified"),
        ("Rents rose by 8.4% in the year to May.", "unverified"),
        ("Annual inflation in Orl rose to 2.6% in May.", "contradicted"),
        ("Annual inflation in Orl was 3.6% in April.", "contradicted"),
        ("Annual inflation in Orl was 3.1% in April.", "supported"),
        ("Annual inflation in Orl was 3.6% in March.", "unverified"),
    ],
)
def test_more_and_less_are_told_of_the_same_times(judge, claim, verdict):
    assert judge(claim, COMPARED, said="2031-06-10").outcome.value == verdict
