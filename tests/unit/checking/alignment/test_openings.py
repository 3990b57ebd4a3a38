"""What a draft opens with goes without saying where a fact bears a claim out, and is held against none."""

import pytest

FACTS = """
entities:
  kell: {name: Kell, kind: place}
  council: {name: Kell Council, kind: organisation}
facts:
  - {id: vote, statement: Seven members of Kell Council abstained in the vote on the dam., date: 2031-05-03}
  - {id: salt, statement: 3% of the calves on salt fell ill., date: 2031-05-01}
"""
OPENING = (
    "2031-05-04\n\nKELL - Kell Council has voted on the dam. It was a long evening.\n\nSome wept, others sang.\n\n"
)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Hands were shaken. A cheer went up. Seven members abstained.", "supported"),
        ("Hands were shaken. A cheer went up. Nine members abstained.", "unverified"),
        ("In Orlo it was closer. Hands were shaken. Nine members abstained.", "unverified"),
        ("Seven members of the school board abstained.", "unverified"),
    ],
)
def test_the_event_of_the_opening_goes_without_saying(check_draft, text, outcome):
    assert check_draft(FACTS, OPENING + text)[text.rsplit(". ", 1)[-1].rstrip(".")] == outcome


def test_whoever_is_told_apart_by_another_word_is_another_one(check_draft):
    draft = "2031-05-04\n\nFarmers gave their calves salt or oats.\n\nRain fell.\n\n3% of the calves on oats fell ill."
    assert check_draft(FACTS, draft)["3% of the calves on oats fell ill"] == "unverified"
