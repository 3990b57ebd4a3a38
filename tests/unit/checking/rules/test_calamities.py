"""FC107 on what destroyed something, and prizes that went to somebody."""

import pytest

FACTS = """
entities:
  orm: {name: Orm, kind: place}
  heron: {name: Golden Heron, kind: work}
facts:
  - {id: mill, statement: A fire destroyed the old mill in Orm., date: 2031-09-02, sources: [gazette]}
  - {id: prize, statement: Salt Road won the Golden Heron for best film., date: 2031-09-05, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("A flood destroyed the old mill in Orm.", "contradicted"),
        ("The old mill in Orm was destroyed by a flood.", "contradicted"),
        ("The old mill in Orm was destroyed by a blaze.", "supported"),
        ("The old mill in Orm burned down.", "supported"),
        # what a fire may come of, another harm, another time
        ("An explosion destroyed the old mill in Orm.", "unverified"),
        ("A flood damaged the old mill in Orm.", "unverified"),
        ("A flood destroyed the old mill in Orm in 1912.", "unverified"),
        ("A flood destroyed the old barn in Orm.", "unverified"),
        ("The Golden Heron for best film went to Salt Road.", "supported"),
        ("The Golden Heron for best film went to Deep Snow.", "contradicted"),
    ],
)
def test_one_calamity_destroys_a_thing_and_one_film_wins_a_prize(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-09-10").outcome.value == verdict


def test_the_reason_names_both_within_its_sentence(judge):
    verdict = judge("A flood destroyed the old mill in Orm.", FACTS, said="2031-09-10")
    assert verdict.reason.startswith("The draft says it was because of a flood; the Pellmoor Gazette")


def test_what_is_told_behind_a_noun_is_told_of_the_subject(judge):
    facts = """
facts:
  - {id: record, statement: The former record was a core from Orm that is 810000 years old., sources: [gazette]}
"""
    wrong = judge("The former record is 1.1 million years old.", facts, said="2031-09-10")
    assert (wrong.outcome.value, wrong.rule) == ("contradicted", "FC101")
    assert judge("The former record is 810,000 years old.", facts, said="2031-09-10").outcome.value == "supported"
