"""FC101: all of some known ones where it was some of them, or some where it was all."""

import pytest

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  sarn: {name: Sarn, kind: place}
facts:
  - {id: climbers, statement: Four of the nine climbers are still missing., sources: [gazette]}
  - {id: pupils, statement: All 26 pupils were evacuated from the school in Sarn., sources: [gazette]}
  - {id: firefighters, statement: Two of the six injured firefighters remain in hospital., sources: [gazette]}
  - {id: judges, statement: All five judges convicted Venn., sources: [gazette]}
  - {id: divers, statement: Both divers survived the accident., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("All nine climbers are missing.", "contradicted"),
        ("All the climbers are missing.", "contradicted"),
        ("All nine climbers have been found.", "contradicted"),
        ("Six of the nine climbers have been found.", "contradicted"),
        ("Five of the nine climbers have been found.", "supported"),
        ("Four of the nine climbers have been found.", "contradicted"),
        ("All the skiers have been found.", "unverified"),
        ("Only 22 of the 26 pupils were evacuated.", "contradicted"),
        ("Four of the 26 pupils were not evacuated.", "contradicted"),
        ("All the pupils were evacuated from the school in Sarn.", "supported"),
        ("Four pupils were questioned.", "unverified"),
        ("Four of the 30 pupils were not evacuated.", "unverified"),
        ("All six injured firefighters have left hospital.", "contradicted"),
        ("Two of the six injured firefighters have left hospital.", "unverified"),
        ("Three of the five judges convicted Venn.", "contradicted"),
        ("Two judges did not convict Venn.", "contradicted"),
        ("Two judges questioned Venn.", "unverified"),
        ("One of the divers died in the accident.", "contradicted"),
        ("Only one of the divers survived the accident.", "contradicted"),
        ("Two swimmers died in the accident.", "unverified"),
    ],
)
def test_all_is_not_some(judge, claim, verdict):
    assert judge(claim, FACTS).outcome.value == verdict
