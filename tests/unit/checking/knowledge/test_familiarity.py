"""What the text before a claim brings in that the facts do not know."""

import pytest

FACTS = """
entities:
  clinic: {name: Olaf Clinic, kind: organisation}
  sund: {name: Lower Sund, kind: place}
facts:
  - {id: births, statement: 640 children were born at Olaf Clinic in 2030., sources: [gazette]}
  - {id: beds, statement: Olaf Clinic has 310 beds., sources: [gazette]}
  - {id: worst, statement: The flood in Lower Sund is the worst since 1987., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("before", "sentence", "verdict"),
    [
        # a place where the one spoken of is, and another one
        ("Olaf Clinic in Vesk will close.", "460 children were born there in 2030", "contradicted"),
        ("Olaf Clinic will close. A bridge in Vesk is new.", "460 children were born there in 2030", "unverified"),
        ("Olaf Clinic will close. Nurses will go to the coast.", "460 children were born there in 2030", "unverified"),
        # a deficit has no beds, a ship may have some
        ("Olaf Clinic has a deficit of 14 million crowns.", "It has 130 beds", "contradicted"),
        ("Olaf Clinic has bought a ship.", "It has 130 beds", "unverified"),
        # somebody by name is no other body
        ("Olaf Clinic is old, said its owner, Lars Venn.", "The clinic has 130 beds", "contradicted"),
        ("Olaf Clinic is older than Dorn Clinic.", "The clinic has 130 beds", "unverified"),
        # those counted on top are no other story
        (
            "The flood in Lower Sund killed 31. Another 17 are missing.",
            "The flood is the worst since 1978",
            "contradicted",
        ),
        ("A flood hit Lower Sund. Another flood hit Orl.", "The flood is the worst since 1978", "unverified"),
    ],
)
def test_what_is_brought_in_before(check_draft, before, sentence, verdict):
    assert check_draft(FACTS, f"---\ndate: 2031-05-03\n---\n\n{before} {sentence}.")[sentence] == verdict
