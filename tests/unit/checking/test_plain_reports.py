"""Plain reports of trials, damage and spans of years."""

import pytest

FACTS = """
entities:
  rail: {name: Orm Railway, kind: organisation, aliases: [the railway]}
facts:
  - {id: trial, statement: The trial took place at 48 clinics in nine countries.}
  - {id: damage, statement: The railway puts the damage at 7 million euros.}
  - {id: counties, statement: The population fell in 5 of the 18 counties between 2024 and 2034.}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The trial was carried out at 48 clinics in nine countries.", "supported"),
        ("The trial was carried out at 48 clinics in 19 countries.", "contradicted"),
        ("The railway estimates the damage at 7 million euros.", "supported"),
        ("The railway estimates the damage at nine million euros.", "contradicted"),
        ("The insurer estimates the damage at nine million euros.", "unverified"),
        ("The population has fallen in five of the 18 counties since 2024.", "supported"),
        ("The population has fallen in eight of the 18 counties since 1994.", "unverified"),
    ],
)
def test_plain_reports_are_held_against_plain_facts(judge, claim, outcome):
    assert judge(claim, FACTS, said="2034-09-10").outcome == outcome
