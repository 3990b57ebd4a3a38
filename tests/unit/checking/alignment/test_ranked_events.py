"""What "it was her first title of the season" ranks, where the text has just told of that."""

import pytest

FACTS = """
entities:
  dank: {name: Ida Dank, kind: person, gender: female, aliases: [Dank]}
  carrow: {name: Carrow Open, kind: event}
  heron: {name: Heron 2, kind: other}
facts:
  - {id: title, statement: The Carrow Open was Dank's second title of the season., sources: [gazette]}
  - {id: flight, statement: The launch was the fourth flight of the Heron 2., date: 2031-05-12, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("before", "sentence", "outcome"),
    [
        ("Dank won the Carrow Open on Sunday.", "It was Dank's second title of the season", "supported"),
        ("Dank won the Carrow Open on Sunday.", "It was Dank's first title of the season", "contradicted"),
        ("Dank won the Carrow Open.", "This was Dank's third title of the season", "contradicted"),
        ("The Heron 2 lifted off on Monday.", "This was the sixth flight of the Heron 2", "contradicted"),
        # another cup, another day
        ("Dank won the Orlo Cup in March.", "It was Dank's first title of the season", "unverified"),
        (
            "Dank won the Carrow Open. Dank won the Orlo Cup too.",
            "It was Dank's first title of the season",
            "unverified",
        ),
        ("Dank won the Carrow Open. In March Dank won.", "It was Dank's first title of the season", "unverified"),
        ("Dank won the Carrow Open in 2029.", "It was Dank's first title of the season", "unverified"),
        ("The Heron 2 lifted off in 2029.", "This was the second flight of the Heron 2", "unverified"),
        ("The Heron 2 flew on Monday. In 2029 it failed.", "This was the second flight of the Heron 2", "unverified"),
    ],
)
def test_what_is_ranked_is_what_the_sentence_before_tells(check_draft, before, sentence, outcome):
    assert check_draft(FACTS, f"---\ndate: 2031-05-14\n---\nNews\n\n{before} {sentence}.")[sentence] == outcome
