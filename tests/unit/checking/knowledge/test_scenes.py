"""When the sentence before a claim is told of: what a clause in it looks back to is not what it tells."""

import pytest

FACTS = """
entities:
  kray: {name: Benno Kray, kind: person, gender: male, aliases: [Kray]}
  kesh: {name: Ida Kesh, kind: person, gender: female, aliases: [Kesh]}
facts:
  - {id: kray, statement: Benno Kray was given a suspended sentence of 18 months., date: 2033-05-19, sources: [gazette]}
  - {id: goals, statement: Kesh scored twice in the final., date: 2033-05-19, sources: [gazette]}
"""


def outcomes_of(check_draft, draft):
    return set(check_draft(FACTS, f"2033-05-20\n\n{draft}").values())


@pytest.mark.parametrize(
    "draft",
    [
        "The firm, which made a profit of 15 million marks last year, must pay a fine. Benno Kray was acquitted.",
        "The judge, who had fined the firm a year earlier, spoke for an hour. Benno Kray was acquitted.",
        "The cup, which was stolen two years ago, was there again. Kesh scored once in the final.",
    ],
)
def test_a_clause_that_says_which_one_is_meant_sets_no_scene(check_draft, draft):
    assert "contradicted" in outcomes_of(check_draft, draft)


@pytest.mark.parametrize(
    "draft",
    [
        "A year earlier there had been a trial as well. Benno Kray was acquitted.",
        "Last year's final was different. Kesh scored once in the final.",
        "Two years ago, when the cup was stolen, the final was short. Kesh scored once in the final.",
        "The cup, which is heavy, was won by Dorn two years ago. Kesh scored once in the final.",
    ],
)
def test_a_sentence_that_looks_back_itself_does(check_draft, draft):
    assert "contradicted" not in outcomes_of(check_draft, draft)
