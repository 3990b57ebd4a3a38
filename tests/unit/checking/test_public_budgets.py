"""Budgets: whose figures are of the year that they are for, and votes of the day on which they were held."""

import pytest

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female}
facts:
  - {id: budget, statement: Orla Venn presented a budget for 2032 with a deficit of 2.4% of output., sources: [gazette]}
  - {id: vote, statement: Parliament passed the budget by 92 votes to 71., sources: [gazette]}
  - {id: port, statement: Parliament approved the new port by 88 votes to 61 on 12 May 2031., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Orla Venn presented a budget with a deficit of 4.2% of output.", "contradicted"),
        ("Orla Venn presented a budget with a deficit of 2.4% of output.", "supported"),
        ("Orla Venn presented a budget for 2030 with a deficit of 4.2% of output.", "unverified"),
        ("Last year Orla Venn presented a budget with a deficit of 4.2% of output.", "unverified"),
        ("Parliament passed the budget by 80 votes to 79.", "contradicted"),
        ("Some 72 lawmakers voted for the new port on 12 May 2031.", "contradicted"),
        ("Parliament passed the budget by 80 votes to 79 in 2029.", "unverified"),
        ("Parliament approved the new port by 80 votes to 79 on 12 May 2029.", "unverified"),
    ],
)
def test_a_figure_is_of_its_own_budget_and_vote(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-06-20").outcome.value == verdict
