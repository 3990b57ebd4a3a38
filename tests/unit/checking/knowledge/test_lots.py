"""Of whom "five of them" and "another 24" are told."""

import pytest

FACTS = """
entities:
  pass: {name: Gral Pass, kind: place}
facts:
  - {id: dead, statement: Twelve people were killed when a lift crashed on Gral Pass on 2 May 2031., sources: [gazette]}
  - {id: nurses, statement: Four nurses were killed in the lift crash on Gral Pass on 2 May 2031., sources: [gazette]}
  - {id: hurt, statement: 31 people were injured in the lift crash on Gral Pass on 2 May 2031., sources: [gazette]}
  - {id: guides, statement: Six guides were injured in the lift crash on Gral Pass on 2 May 2031., sources: [gazette]}
"""
DEAD = "Twelve people were killed when a lift crashed on Gral Pass."
KILLING = "A lift crashed on Gral Pass, killing twelve people."
HURT = "A lift crashed on Gral Pass. 31 people were injured."


@pytest.fixture
def outcome(check_draft):
    return lambda before, sentence: check_draft(FACTS, f"---\ndate: 2031-05-03\n---\n\n{before} {sentence}.")[sentence]


@pytest.mark.parametrize(
    ("before", "sentence", "verdict"),
    [
        (DEAD, "Nine of them were nurses", "contradicted"),
        (DEAD, "Four of them were nurses", "supported"),
        (KILLING, "Nine of them were nurses", "contradicted"),
        (DEAD, "Among them were nine nurses", "contradicted"),
        (DEAD, "None of them were nurses", "contradicted"),
        (DEAD, "Nine of the dead were nurses", "contradicted"),
        (DEAD, "Four of those killed were nurses", "supported"),
        (DEAD, "Nine nurses were among the dead", "contradicted"),
        (HURT, "Two of them were guides", "contradicted"),
        (HURT, "Six of the injured were guides", "supported"),
        (DEAD, "Another 31 were injured", "supported"),
        (DEAD, "Another 13 were injured", "contradicted"),
        (DEAD, "At least 43 others were hurt", "contradicted"),
    ],
)
def test_some_of_those_counted_just_before_are_of_those(outcome, before, sentence, verdict):
    assert outcome(before, sentence) == verdict


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        # of whom, the sentence before leaves open
        ("Twelve people were killed and 31 injured when a lift crashed on Gral Pass.", "Nine of them were nurses"),
        (f"{DEAD} The lift carried 40 skiers.", "Nine of them were nurses"),
        (HURT, "Nine of them were nurses"),
        (DEAD, "Most of them were nurses"),
        (DEAD, "Nine of them were tired"),
        (DEAD, "Nine of the dead were wives of nurses"),
        # on top of others to whom the same was done
        (HURT, "Another 13 were hurt"),
        (DEAD, "Another 13 were killed"),
        (DEAD, "Another lift had 13 seats"),
        ("A lift crashed on Gral Pass.", "Another 13 were injured"),
    ],
)
def test_who_they_are_is_not_guessed(outcome, before, sentence):
    assert outcome(before, sentence) == "unverified"
