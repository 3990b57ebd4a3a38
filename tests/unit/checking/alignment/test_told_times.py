"""The times of a claim and a fact, where one of them only says of what time a thing is."""

import pytest

FACTS = """
entities:
  council: {name: Orlo City Council, kind: organisation, aliases: [the council]}
  vell: {name: Vell Foods, kind: organisation, aliases: [Vell]}
facts:
  - {id: budget, statement: The council adopted the budget for 2032 by 31 votes to 24., date: 2031-12-16}
  - {id: profit, statement: Vell's net profit rose to 412 million crowns in 2030 from 365 million in 2029.}
  - {id: fares, statement: Ferry fares remain unchanged in 2032.}
  - {id: tax, statement: The boat tax rises by 3.5% on 1 January 2032., from: 2032-01-01}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The council on Tuesday adopted next year's budget by 34 votes to 21.", "contradicted"),
        ("The council on Tuesday adopted next year's budget by 31 votes to 24.", "supported"),
        ("The council on Monday adopted next year's budget by 31 votes to 24.", "contradicted"),
        ("The council adopted this year's budget by 34 votes to 21.", "unverified"),
        ("The council adopted the budget for 2031 by 34 votes to 21.", "unverified"),
        ("Vell's net profit rose to 421 million crowns from 365 million a year earlier.", "contradicted"),
        ("Vell's net profit had risen to 365 million crowns a year earlier.", "unverified"),
        ("Ferry fares remain unchanged.", "unverified"),
        ("The boat tax rises by 5.3%.", "contradicted"),
        ("The boat tax rose by 5.3%.", "unverified"),
    ],
)
def test_the_time_of_a_thing_is_not_that_of_the_act(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-12-17").outcome == verdict


DECIDED = """
entities:
  rail: {name: Orlo Rail, kind: organisation}
  brand: {name: Ida Brand, kind: person, gender: female}
facts:
  - {id: budget, statement: The board of Orlo Rail adopted a budget of 84 million euros., date: 2034-03-08}
  - {id: march, statement: Orlo council approved a march against the quarry., date: 2034-03-08}
  - {id: post, statement: Orlo Rail named Ida Brand as chief executive on 8 March 2034.}
  - {id: vote, statement: The prime minister called an election for 22 April 2034., date: 2034-03-07}
  - {id: spending, statement: Lorn council adopted a budget of 9 million euros for 2034-35 on 8 March 2034.}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The board of Orlo Rail adopted a budget of 84 million euros for the coming year.", "unverified"),
        ("The board of Orlo Rail adopted a budget of 84 million euros on Tuesday.", "contradicted"),
        ("Orlo council approved a march against the quarry for Saturday.", "unverified"),
        ("Orlo council approved a march against the quarry on Tuesday.", "contradicted"),
        ("Orlo Rail named Ida Brand as chief executive for the coming three years.", "unverified"),
        ("Lorn council adopted a budget of 9 million euros for the coming year.", "unverified"),
        ("The prime minister called an election for next month.", "supported"),
        ("The prime minister called an election for 29 April.", "contradicted"),
    ],
)
def test_what_a_decision_is_for_is_not_when_it_was_made(judge, claim, verdict):
    assert judge(claim, DECIDED, said="2034-03-10").outcome == verdict


THINGS = """
entities:
  office: {name: Statistics Office, kind: organisation}
  council: {name: Orlo council, kind: organisation, aliases: [the council]}
facts:
  - {id: budget, statement: The council passed the budget for 2035 by 104 votes to 93., date: 2034-03-08}
  - {id: census, statement: The Statistics Office published the results of the 2033 census on 7 March 2034.}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The council passed the budget for 2035 on Wednesday, by 104 votes to 93.", "supported"),
        ("The council passed the budget for 2035 on Tuesday, by 104 votes to 93.", "contradicted"),
        ("The council passed the budget for 2034 on Wednesday, by 90 votes to 3.", "unverified"),
        ("The Statistics Office published the results of the 2033 census on Tuesday.", "supported"),
        ("The Statistics Office published the results of the 2033 census on Wednesday.", "contradicted"),
        ("The Statistics Office published the results of the 2023 census on Wednesday.", "unverified"),
    ],
)
def test_a_day_is_read_beside_the_year_of_a_thing(judge, claim, verdict):
    assert judge(claim, THINGS, said="2034-03-10").outcome == verdict


MOVED = """
entities:
  bank: {name: Reserve Bank, kind: organisation}
  tolm: {name: Tolm, kind: place}
facts:
  - {id: rate, statement: The Reserve Bank raised its main rate to 3.5% on 6 March 2034., date: 2034-03-06}
  - {id: desk, statement: The Reserve Bank reopened its main branch on 6 March 2034., date: 2034-03-06}
  - {id: shares, statement: Tolm shares rose to 34 euros on 6 March 2034., date: 2034-03-06}
  - {id: exports, statement: Exports of Tolm fell by 6% in the first half of 2033., date: 2033-06-30}
  - {id: rise, statement: Tolm council approved a pay rise of 3%., date: 2034-03-08}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The Reserve Bank raised its main rate to 3.5% on Thursday.", "contradicted"),
        ("The Reserve Bank raised its main rate to 3.5% on Monday.", "supported"),
        ("The Reserve Bank raised its deposit rate to 3.5% on Thursday.", "unverified"),
        ("The Reserve Bank raised its main rate to 3.5% in May 2024.", "unverified"),
        ("The Reserve Bank reopened its main branch on Thursday.", "contradicted"),
        ("Tolm shares rose to 34 euros on Wednesday.", "unverified"),
        ("Exports of Tolm fell by 6% in the first half of 2033.", "supported"),
        ("Exports of Tolm fell by 6% in 2033.", "unverified"),
        ("Exports of Tolm fell by 6% over the past year.", "unverified"),
        ("Tolm council approved a pay rise of 3% for this year.", "unverified"),
    ],
)
def test_a_move_is_of_its_own_time(judge, claim, verdict):
    assert judge(claim, MOVED, said="2034-03-10").outcome == verdict
