"""From or up to what age something is so is another age than the fact's where nothing else differs."""

import pytest

FACTS = """
entities:
  orm: {name: Orm, kind: place}
  lorn: {name: Lorn, kind: place}
  corvo: {name: Corvo, kind: organisation}
facts:
  - {id: jab, statement: The flu jab is free for people over 60 in Orm., sources: [gazette]}
  - {id: syrup, statement: The syrup was approved for children under 12., sources: [gazette]}
  - {id: pill, statement: Corvo withdrew the pill from the market in 2031., sources: [gazette]}
  - {id: bridge, statement: The bridge at Orm collapsed on 2 June 2031., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The flu jab is free for people over 65 in Orm.", "contradicted"),
        ("The flu jab is free for people over 60 in Orm.", "supported"),
        ("The flu jab is free for nurses over 65 in Orm.", "unverified"),
        ("The flu jab is free for people over 65 in Lorn.", "unverified"),
        ("The syrup was approved for children under 16.", "contradicted"),
        ("The syrup was approved for children under 12.", "supported"),
        ("Corvo withdrew the pill from the market in 2029.", "contradicted"),
        ("Corvo withdrew the vaccine from the market in 2029.", "unverified"),
        ("The Orm bridge collapsed on 2 June 2031.", "supported"),
        ("The Orm bridge collapsed on 12 June 2031.", "contradicted"),
        ("The Lorn bridge collapsed on 12 June 2031.", "unverified"),
    ],
)
def test_another_threshold(judge, claim, verdict):
    assert judge(claim, FACTS, said="2032-01-10").outcome.value == verdict
