"""Which two "the two countries" or "both sides" are."""

import pytest

FACTS = """
entities:
  arlen: {name: Arlen, kind: place}
  bosk: {name: Bosk, kind: place}
  corve: {name: Corve, kind: place}
  post: {name: Tal border post, kind: place, aliases: [Tal]}
  moor: {name: Ida Moor, kind: person, gender: female, aliases: [Moor]}
  lumen: {name: Lumen, kind: organisation}
  halt: {name: Halt, kind: organisation}
facts:
  - {id: treaty, statement: Arlen and Bosk signed a water treaty in 2024., date: 2024, sources: [gazette]}
  - {id: trade, statement: Trade between Bosk and Arlen was worth 3.4 billion in 2030., date: 2030, sources: [gazette]}
  - {id: merger, statement: Lumen and Halt announced the merger on 6 May 2031., date: 2031-05-06, sources: [gazette]}
"""


def _outcome(check_draft, before, sentence):
    return check_draft(FACTS, f"---\ndate: 2031-05-20\n---\n\nNews\n\n{before} {sentence}.")[sentence]


@pytest.mark.parametrize(
    ("before", "sentence", "outcome"),
    [
        ("Arlen has sent an envoy to Bosk.", "The two countries signed a water treaty in 2026", "contradicted"),
        ("Arlen has sent an envoy to Bosk.", "Both countries signed a water treaty in 2024", "supported"),
        (
            "President Ida Moor of Arlen has been to Bosk.",
            "Trade between the two countries was worth 43 billion in 2030",
            "contradicted",
        ),
        ("Lumen has been courting Halt.", "The two companies announced the merger on 16 May", "contradicted"),
        ("Arlen met Bosk at Tal.", "The two sides signed a water treaty in 2024", "supported"),
        # without a number there may be more of them
        ("Arlen has sent an envoy to Bosk.", "The countries signed a water treaty in 2024", "supported"),
        ("Arlen has sent an envoy to Bosk.", "The countries signed a water treaty in 2026", "unverified"),
        ("Arlen talks to Bosk. The two countries had been friends.", "They signed a water treaty in 2024", "supported"),
        # others have been named since, or are meant
        ("Arlen talks to Bosk. Corve does so too.", "The two countries signed a water treaty in 2026", "unverified"),
        ("Arlen talks to Bosk. Sundria does so too.", "The two countries signed a water treaty in 2024", "unverified"),
        ("Arlen talks to Bosk. Spain does so too.", "The two countries signed a water treaty in 2026", "unverified"),
        ("Arlen talks to Corve.", "The two countries signed a water treaty in 2026", "unverified"),
        ("Arlen talks to Bosk.", "The other two countries signed a water treaty in 2026", "unverified"),
        ("Arlen talks to Bosk.", "The two companies signed a water treaty in 2026", "unverified"),
    ],
)
def test_two_that_a_fact_joins_are_meant_where_they_were_named_last(check_draft, before, sentence, outcome):
    assert _outcome(check_draft, before, sentence) == outcome
