"""FC105 once more: what came first, and how long after something else it was."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
facts:
  - {id: exit, statement: Venn left the country before the verdict was read., date: 2031-05-09, sources: [gazette]}
  - {id: office, statement: Venn resigned two days after the referendum., date: 2031-05-12, sources: [gazette]}
  - {id: arrest, statement: Police arrested Teth three hours after the robbery., date: 2031-05-12, sources: [gazette]}
  - {id: talks, statement: Venn met Teth two weeks before the strike., date: 2031-04-12, sources: [gazette]}
  - {id: moved, statement: "About 12,400 people were evacuated before the flood.", date: 2031-04-02, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "said", "known"),
    [
        ("Venn left the country after the verdict was read.", "after the verdict was read", "before the verdict"),
        ("Venn resigned two days before the referendum.", "two days before the referendum", "two days after"),
        ("Venn resigned a week after the referendum.", "a week after the referendum", "two days after the referendum"),
        ("Teth was arrested five hours after the robbery.", "five hours after the robbery", "three hours after"),
        (
            "Teth was arrested less than two hours after the robbery.",
            "two hours after the robbery",
            "three hours after",
        ),
        ("About 12,400 people were evacuated after the flood.", "after the flood", "before the flood"),
        (
            "More than 12,000 people were evacuated after the flood had passed.",
            "after the flood had",
            "before the flood",
        ),
        ("Teth was arrested half an hour after the robbery.", "30 minutes after the robbery", "three hours after"),
    ],
)
def test_another_order_or_distance_of_two_happenings_is_contradicted(judge, claim, said, known):
    verdict = judge(claim, FACTS, said="2031-06-04")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC105")
    assert said in verdict.differences[0].claim
    assert known in verdict.differences[0].fact


@pytest.mark.parametrize(
    "claim",
    [
        "Venn left the country after the verdict was overturned.",
        "Venn returned to the country after the verdict was read.",
        "Venn resigned a week after the election.",
        "Teth was arrested five hours after the crash.",
        "Teth was questioned five hours after the robbery.",
        "Venn met Teth three weeks before the strike.",
        "About 3,000 people were evacuated after the flood.",
        "About 12,400 people were evacuated after the fire.",
        "Venn left the country before the verdict was overturned.",
        "Teth was arrested less than four hours after the robbery.",
        "Teth was arrested more than half an hour after the robbery.",
    ],
)
def test_what_may_be_another_happening_is_not_contradicted(judge, claim):
    assert judge(claim, FACTS, said="2031-06-04").outcome is Outcome.UNVERIFIED


def test_a_clause_with_the_opposite_subordinator_does_not_bear_a_claim_out(judge):
    said = "2031-06-04"
    assert judge("Venn left the country before the verdict was read.", FACTS, said=said).outcome is Outcome.SUPPORTED
    assert judge("Venn left the country when the verdict was read.", FACTS, said=said).outcome is Outcome.UNVERIFIED


def test_a_length_that_is_about_right_bears_the_claim_out(judge):
    claim = "Teth was arrested about three hours after the robbery."
    assert judge(claim, FACTS, said="2031-06-04").outcome is Outcome.SUPPORTED
