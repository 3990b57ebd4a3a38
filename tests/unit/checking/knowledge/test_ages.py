"""How old the facts say that somebody is, by which a draft may call them."""

import pytest

FACTS = """
entities:
  vidic: {name: Jaro Vidic, kind: person, gender: male, aliases: [Vidic]}
  roth: {name: Ida Roth, kind: person, gender: female, aliases: [Roth]}
facts:
  - {id: birth, statement: Vidic was born in Lisk., date: 2005-02-03, sources: [gazette]}
  - {id: races, statement: Vidic won 14 races in 2030., sources: [gazette]}
  - {id: year, statement: Roth was born in 2001., sources: [gazette]}
  - {id: votes, statement: Roth won 127 votes., date: 2031-05-02, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("before", "sentence", "outcome"),
    [
        ("Vidic is injured.", "The 26-year-old won 14 races in 2030", "supported"),
        ("Vidic is injured.", "The 26-year-old won 22 races in 2030", "contradicted"),
        ("Vidic met Roth.", "The 26-year-old won 22 races in 2030", "contradicted"),
        ("Roth was elected.", "The 29-year-old won 127 votes", "supported"),
        ("Roth was elected.", "The 30-year-old won 195 votes", "contradicted"),
        # somebody else, by the day or the year of a birth
        ("Vidic is injured.", "The 25-year-old won 22 races in 2030", "unverified"),
        ("Vidic is injured.", "The 24-year-old won 41 races in 2030", "unverified"),
        ("Vidic is injured. A 26-year-old took his place.", "The 26-year-old won 22 races in 2030", "unverified"),
        ("Roth was elected.", "The 31-year-old won 195 votes", "unverified"),
        ("Roth was elected.", "The 28-year-old won 127 votes", "unverified"),
    ],
)
def test_an_age_is_told_by_a_birth(check_draft, before, sentence, outcome):
    draft = f"---\ndate: 2031-05-04\n---\nNews\n\n{before} {sentence}."
    assert check_draft(FACTS, draft)[sentence] == outcome
