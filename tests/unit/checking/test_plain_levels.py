"""Facts that tell a level and a former one at once, and claims on either."""

import pytest

ENTITIES = "entities: {mill: {name: Orm Mill, kind: organisation}}\n"
SOLD = "Orm Mill sold 41,000 tonnes of flour in 2034, {behind} 52,000 in 2031."
EARNED = "Orm Mill made a profit of 5 million euros in 2034, after a loss of 2 million euros in 2033."
ROSE = "Orm Mill's revenue rose to 2.1 billion euros in 2034 from 1.8 billion in 2033."
TURNOUT = "Turnout was 61% in 2034, after 55% in 2030."


@pytest.mark.parametrize("behind", ["after", "down from", "compared with", "against"])
@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Orm Mill sold 41,000 tonnes of flour in 2034.", "supported"),
        ("Orm Mill sold 41,000 tonnes of flour last year.", "supported"),
        ("Orm Mill sold 52,000 tonnes of flour in 2031.", "supported"),
        ("Orm Mill sold 52,000 tonnes of flour in 2034.", "contradicted"),
        ("Orm Mill sold 47,000 tonnes of flour in 2029.", "unverified"),
    ],
)
def test_what_was_sold_is_told_of_its_own_year(judge, behind, claim, outcome):
    facts = f'{ENTITIES}facts: [{{id: f, statement: "{SOLD.format(behind=behind)}"}}]\n'
    assert judge(claim, facts, said="2035-10-02").outcome == outcome


@pytest.mark.parametrize(
    ("fact", "claim", "outcome"),
    [
        (EARNED, "Orm Mill earned 5 million euros last year.", "supported"),
        (EARNED, "Orm Mill lost 2 million euros in 2033.", "supported"),
        (EARNED, "Orm Mill made a loss in 2033.", "supported"),
        (EARNED, "Orm Mill made a loss of 5 million euros last year.", "contradicted"),
        (EARNED, "Orm Mill made a profit of 2 million euros in 2033.", "contradicted"),
        (EARNED, "Orm Mill lost 9 million euros in 2032.", "unverified"),
        (ROSE, "Orm Mill's revenue was 1.8 billion euros in 2033.", "supported"),
        (ROSE, "Orm Mill's revenue was 2.1 billion euros in 2033.", "contradicted"),
        (TURNOUT, "Turnout was 55% in 2030.", "supported"),
        (TURNOUT, "Turnout was 55% in 2034.", "contradicted"),
    ],
)
def test_each_level_is_held_against_its_own_year(judge, fact, claim, outcome):
    facts = f'{ENTITIES}facts: [{{id: f, statement: "{fact}"}}]\n'
    assert judge(claim, facts, said="2035-10-02").outcome == outcome
