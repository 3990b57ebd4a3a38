"""Which award "the prize for best actress" is, where the text speaks of one alone."""

import pytest

FACTS = """
entities:
  lantern: {name: Silver Lantern, kind: other, aliases: [Silver Lanterns]}
  quill: {name: Golden Quill, kind: other, aliases: [Golden Quills]}
  calder: {name: Ines Calder, kind: person, gender: female, aliases: [Calder]}
  road: {name: The Salt Road, kind: work, aliases: [Salt Road]}
facts:
  - {id: film, statement: The Salt Road won the Silver Lantern for best film., sources: [gazette]}
  - {id: actress, statement: Ines Calder won the Silver Lantern for best actress., sources: [gazette]}
  - {id: essay, statement: Calder won the Golden Quill for best essay., sources: [gazette]}
"""
LANTERNS, QUILLS = "The Silver Lanterns were handed out.", "The Golden Quills were handed out."


@pytest.mark.parametrize(
    ("before", "sentence", "outcome"),
    [
        (LANTERNS, "Ines Calder was named best actress", "supported"),
        (LANTERNS, "The Salt Road was named best film", "supported"),
        (LANTERNS, "Calder took home the award for best actress", "supported"),
        (QUILLS, "Calder won the prize for best essay", "supported"),
        ("", "Calder took home the award for best actress at the Silver Lanterns", "supported"),
        # other awards, two of them, or for something else
        ("The Orlo Prizes were handed out.", "Ines Calder was named best actress", "unverified"),
        (QUILLS, "Ines Calder was named best actress", "unverified"),
        (LANTERNS, "Ines Calder was named best director", "unverified"),
        (LANTERNS, "Calder won the prize for best essay", "unverified"),
        (f"{LANTERNS} {QUILLS}", "Ines Calder was named best actress", "unverified"),
        ("", "Calder took home the award for best actress at the Orlo festival", "unverified"),
    ],
)
def test_an_award_is_the_one_that_the_text_names(check_draft, before, sentence, outcome):
    assert check_draft(FACTS, f"News\n\n{before} {sentence}.")[sentence] == outcome
