"""When an act came about that a noun tells, and how often something was so."""

import pytest

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  lorn: {name: Lorn, kind: place}
facts:
  - {id: arrest, statement: Police arrested Teth on 9 May 2031., date: 2031-05-09, sources: [gazette]}
  - {id: attack, statement: Teth attacked Venn on 4 May 2031., date: 2031-05-04, sources: [gazette]}
  - {id: visit, statement: Venn visited Lorn on 2 May 2031., date: 2031-05-02, sources: [gazette]}
  - {id: open, statement: Venn has won the Lorn Open twice., sources: [gazette]}
  - {id: delay, statement: The launch was postponed three times., date: 2031-05-11, sources: [gazette]}
  - {id: calls, statement: Police searched the house six times in April 2031., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Teth's arrest came on 12 May.", "contradicted"),
        ("The arrest of Teth took place on 12 May 2031.", "contradicted"),
        ("The attack on Venn happened on 12 May.", "contradicted"),
        ("Venn's visit to Lorn took place on 6 May.", "contradicted"),
        ("Teth's release came on 12 May.", "unverified"),
        ("Venn's arrest came on 12 May.", "unverified"),
        ("A second attack on Venn happened on 12 May.", "unverified"),
        ("The attack on Venn by two men happened on 12 May.", "unverified"),
        ("Venn's next visit to Lorn takes place on 6 June.", "unverified"),
    ],
)
def test_the_day_of_an_act_that_a_noun_tells_is_held_against_the_act_s(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Venn has won the Lorn Open four times.", "contradicted"),
        ("Venn has three times won the Lorn Open.", "contradicted"),
        ("Venn has won the Lorn Open only once.", "contradicted"),
        ("Venn has twice won the Lorn Open.", "supported"),
        ("The launch was postponed once.", "contradicted"),
        ("The launch was postponed three times.", "supported"),
        ("Police searched the house twice in April.", "contradicted"),
        ("Venn once won the Lorn Open.", "supported"),
        ("Venn has lost the final of the Lorn Open four times.", "unverified"),
        ("The launch was postponed twice before the engine failed.", "unverified"),
        ("The launch cost three times as much as planned.", "unverified"),
        ("Police searched the house twice on 3 April.", "unverified"),
        ("Police searched the house twice a week in April.", "unverified"),
    ],
)
def test_how_often_it_was_so_is_a_figure(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == verdict
