"""Which office "the post" is, and who came after whom in one."""

import pytest

FACTS = """
entities:
  hale: {name: Ida Hale, kind: person, gender: female, aliases: [Hale]}
  venn: {name: Jonas Venn, kind: person, gender: male, aliases: [Venn]}
  ruud: {name: Tor Ruud, kind: person, gender: male, aliases: [Ruud]}
facts:
  - {id: chief, statement: Ida Hale has been chief executive of Orlo Ferries since March 2029., sources: [gazette]}
  - {id: first, statement: Jonas Venn became trade minister in 2027., sources: [gazette]}
  - {id: left, statement: Jonas Venn resigned as trade minister on 1 May 2031., sources: [gazette]}
  - {id: next, statement: Tor Ruud succeeded Jonas Venn as trade minister on 2 May 2031., sources: [gazette]}
  - {id: farms, statement: Tor Ruud was farm minister from 2029 to 2031., sources: [gazette]}
"""
CHIEF = "The chief executive, Ida Hale, is tired."
GONE = "Trade minister Jonas Venn has resigned."
NEW = "Tor Ruud is the new trade minister."


@pytest.fixture
def outcome(check_draft):
    return lambda before, sentence: check_draft(FACTS, f"---\ndate: 2031-05-03\n---\n\n{before} {sentence}.")[sentence]


@pytest.mark.parametrize(
    ("before", "sentence", "verdict"),
    [
        (CHIEF, "She has held the post since 2029", "supported"),
        (CHIEF, "She has held the post since 2026", "contradicted"),
        (CHIEF, "Hale took the job in 2027", "contradicted"),
        (CHIEF, "Hale took the job in March 2029", "supported"),
        (GONE, "He had held the post since 2025", "contradicted"),
        (GONE, "He took office in 2025", "contradicted"),
        # the office is not told, another one may be meant, or it is any
        ("The owner, Ida Hale, is tired.", "She has held the post since 2026", "unverified"),
        (NEW, "He has held the post since 2029", "unverified"),
        (CHIEF, "She has held a post at a bank since 2026", "unverified"),
    ],
)
def test_the_post_is_the_office_that_the_draft_has_told(outcome, before, sentence, verdict):
    assert outcome(before, sentence) == verdict


@pytest.mark.parametrize(
    ("before", "sentence", "verdict"),
    [
        (GONE, "His successor is Tor Ruud", "supported"),
        (GONE, "His successor is Ida Hale", "contradicted"),
        (NEW, "His predecessor was Jonas Venn", "supported"),
        (NEW, "His predecessor was Ida Hale", "contradicted"),
        (NEW, "He succeeded Ida Hale", "contradicted"),
        (NEW, "He was farm minister before", "supported"),
        ("Tor Ruud is happy.", "He succeeded Ida Hale", "unverified"),
        (NEW, "He succeeded Ida Hale as farm minister", "unverified"),
        (NEW, "He succeeded Ida Hale as trade minister in 2019", "unverified"),
        ("Ida Hale leads the union.", "She succeeded Jonas Venn", "unverified"),
    ],
)
def test_who_came_after_whom_in_an_office(outcome, before, sentence, verdict):
    assert outcome(before, sentence) == verdict
