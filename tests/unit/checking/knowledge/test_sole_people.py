"""Whom "the striker" stands for where a draft has named one person alone."""

import pytest

FACTS = """
entities:
  venn: {name: Jonas Venn, kind: person, gender: male, aliases: [Venn]}
  hale: {name: Edda Hale, kind: person, gender: female, aliases: [Hale]}
  ruud: {name: Tor Ruud, kind: person, gender: male, aliases: [Ruud]}
facts:
  - {id: goals, statement: Jonas Venn has scored 19 goals this season., sources: [gazette]}
  - {id: home, statement: Jonas Venn is from Estonia., sources: [gazette]}
  - {id: records, statement: Edda Hale has sold 3 million records., sources: [gazette]}
  - {id: born, statement: Edda Hale was born in 1991., sources: [gazette]}
  - {id: keeper, statement: Tor Ruud is a goalkeeper., sources: [gazette]}
  - {id: defender, statement: Tor Ruud is a defender., sources: [gazette]}
  - {id: caps, statement: Tor Ruud has won 30 caps., sources: [gazette]}
"""


def _outcome(check_draft, before, sentence):
    return check_draft(FACTS, f"---\ndate: 2031-05-03\n---\n\n{before} {sentence}.")[sentence]


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("Jonas Venn is injured.", "The striker has scored 12 goals this season"),
        ("Jonas Venn is injured.", "The 26-year-old has scored 12 goals this season"),
        ("Jonas Venn is injured.", "The Estonian has scored 12 goals this season"),
        ("Edda Hale will tour in May.", "The singer has sold 8 million records"),
        ("Tor Ruud is injured.", "The defender has won 50 caps"),
    ],
)
def test_a_craft_or_an_age_is_that_of_the_only_person_named(check_draft, before, sentence):
    assert _outcome(check_draft, before, sentence) == "contradicted"


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("Jonas Venn met Tor Ruud.", "The striker has scored 12 goals this season"),
        ("Jonas Venn met Jan Kott.", "The striker has scored 12 goals this season"),
        ("Jonas Venn met a striker.", "The striker has scored 12 goals this season"),
        ("A singer was robbed. Edda Hale saw it.", "The singer has sold 8 million records"),
        # another gender, another country, an age that the facts or the draft tell
        ("Jonas Venn is injured.", "The actress has scored 12 goals this season"),
        ("Jonas Venn is injured.", "The Latvian has scored 12 goals this season"),
        ("Edda Hale will tour in May.", "The 26-year-old has sold 8 million records"),
        ("Jonas Venn, 25, is injured.", "The 26-year-old has scored 12 goals this season"),
        # another craft than the facts tell
        ("Tor Ruud is injured.", "The striker has won 50 caps"),
        # one who belongs to the scene
        ("Jonas Venn is injured.", "The referee has scored 12 goals this season"),
    ],
)
def test_a_craft_that_may_be_that_of_another_stays_open(check_draft, before, sentence):
    assert _outcome(check_draft, before, sentence) == "unverified"
