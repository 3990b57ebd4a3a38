"""Plain claims that say less than a fact, or give another figure, day or place of the very same thing."""

import pytest

FACTS = """
entities:
  orm: {name: Orm, kind: place}
  lorn: {name: Lorn, kind: place}
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  clinic: {name: Sarn Clinic, kind: organisation}
facts:
  - {id: fort, statement: The rebels took the fort of Cask on 22 June 2031 after a siege of nine weeks., sources: [gazette]}
  - {id: rocket, statement: The rocket exploded 73 seconds after lift-off., sources: [gazette]}
  - {id: probe, statement: The probe will reach Saturn in 2036., sources: [gazette]}
  - {id: trial, statement: Orla Venn was acquitted of all charges in March 2031., sources: [gazette]}
  - {id: arrest, statement: Orla Venn was arrested at Orm airport on 9 January 2031., sources: [gazette]}
  - {id: bone, statement: The jawbone is about 300000 years old., sources: [gazette]}
  - {id: blaze, statement: The forest fire near Lorn is 40% contained., sources: [gazette]}
  - {id: gale, statement: The gale had gusts of up to 180 kilometres an hour., sources: [gazette]}
  - {id: ward, statement: Sarn Clinic stopped taking new patients on 3 May 2031 because of a shortage of nurses., sources: [gazette]}
  - {id: appeal, statement: The court adjourned the appeal until 4 October 2031., sources: [gazette]}
  - {id: bridges, statement: Four of the ten bridges were destroyed., sources: [gazette]}
  - {id: sentence, statement: Orla Venn served four years of a seven-year sentence., sources: [gazette]}
"""  # noqa: E501


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The rebels took the fort of Cask on 2 June 2031.", "contradicted"),
        ("The rebels took the fort of Cask in June 2031.", "supported"),
        ("The rebels took the fort of Marl on 2 June 2031.", "unverified"),
        ("Seventy-three seconds after lift-off, the rocket exploded.", "supported"),
        ("Thirty-seven seconds after lift-off, the rocket exploded.", "contradicted"),
        ("The probe will reach Saturn in 2038.", "contradicted"),
        ("The probe will reach Titan in 2038.", "unverified"),
        ("Venn was convicted in March 2031.", "contradicted"),
        ("Venn was arrested in Lorn on 9 January 2031.", "contradicted"),
        ("Venn was arrested in Lorn in 2027.", "unverified"),
        ("The jawbone is about 30000 years old.", "contradicted"),
        ("The forest fire near Lorn is 70% contained.", "contradicted"),
        ("The forest fire near Lorn is 40% contained.", "supported"),
        ("The gale had gusts of up to 140 kilometres an hour.", "contradicted"),
        ("The gale had gusts of up to 175 kilometres an hour.", "unverified"),
        ("Sarn Clinic stopped taking new patients on 30 May 2031.", "contradicted"),
        ("The appeal was adjourned until October 2031.", "supported"),
        ("Six of the ten bridges were not destroyed.", "supported"),
        ("None of the bridges was destroyed.", "contradicted"),
        ("Venn served her whole sentence.", "unverified"),
    ],
)
def test_plain_claims(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-11-10").outcome.value == verdict
