"""In which place of which contest somebody came."""

import pytest


@pytest.mark.parametrize(
    ("fact", "claim", "verdict"),
    [
        ("Lind finished third in the 800 metres.", "Lind crossed the line fourth in the 800 metres.", "contradicted"),
        ("Lind finished third in the 800 metres.", "Lind claimed second place in the 800 metres.", "contradicted"),
        ("Lind finished third in the 800 metres.", "Third place in the 800 metres went to Lind.", "supported"),
        ("Lind finished third in the 800 metres.", "Second place in the 400 metres went to Lind.", "unverified"),
        ("Lind won the Tarn Cup after starting seventh.", "Lind started ninth on the grid.", "contradicted"),
        ("Lind won the Tarn Cup after starting seventh.", "Lind started fifth in Kalmor.", "unverified"),
    ],
)  # fmt: skip
def test_places_told_in_other_words_are_compared(judge, fact: str, claim: str, verdict: str) -> None:
    facts = f"""
entities:
  lind: {{name: Mara Lind, kind: person, gender: female, aliases: [Lind]}}
facts:
  - {{id: place, statement: "{fact}", date: 2034-10-14}}
"""
    assert judge(claim, facts, said="2034-10-15").outcome == verdict
