"""FC107: a road, a gate or a room with another number than the one at which it happened."""

import pytest

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  sarn: {name: Sarn, kind: place}
facts:
  - {id: crash, statement: The collision happened on 5 May 2031 on the A14 road near Sarn., sources: [gazette]}
  - {id: fire, statement: The fire broke out in ward 7 of the Sarn clinic on 9 May 2031., sources: [gazette]}
  - {id: flight, statement: Orla Venn flew an F-16 in the war., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The collision happened on the A41 road near Sarn.", "contradicted"),
        ("The collision took place on the A14 near Sarn.", "supported"),
        ("The collision happened on the coast road near Sarn.", "unverified"),
        ("A collision happened on the A41 road near Sarn.", "unverified"),
        ("The collision near Sarn happened on 15 May 2031.", "contradicted"),
        ("The collision near Sarn happened in May 2031.", "supported"),
        ("The collision near Lorn happened on 15 May 2031.", "unverified"),
        ("The fire broke out in ward 9 of the Sarn clinic.", "contradicted"),
        ("The fire broke out in ward 7 of the Sarn clinic.", "supported"),
        ("Venn flew an F-35 in the war.", "unverified"),
        ("Venn flew an F-16 in the war.", "supported"),
    ],
)
def test_what_has_a_number_is_not_what_has_another(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == verdict
