"""The times of a claim and a fact, where one of them only says of what time a thing is."""

import pytest

FACTS = """
entities:
  council: {name: Orlo City Council, kind: organisation, aliases: [the council]}
  vell: {name: Vell Foods, kind: organisation, aliases: [Vell]}
facts:
  - {id: budget, statement: The council adopted the budget for 2032 by 31 votes to 24., date: 2031-12-16}
  - {id: profit, statement: Vell's net profit rose to 412 million crowns in 2030 from 365 million in 2029.}
  - {id: fares, statement: Ferry fares remain unchanged in 2032., sources: [gazette]}
  - {id: tax, statement: The boat tax rises by 3.5% on 1 January 2032., from: 2032-01-01, sources: [gazette]}
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
