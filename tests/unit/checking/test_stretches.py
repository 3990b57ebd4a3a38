"""From when until when somebody held a post or something was so."""

import pytest

FACTS = """
entities:
  moss: {name: Tor Moss, kind: person, gender: male, aliases: [Moss]}
  lee: {name: Ida Lee, kind: person, gender: female, aliases: [Lee]}
  sellan: {name: Sellan, kind: organisation}
facts:
  - {id: chief, statement: Moss was chief executive of Sellan from 2019 to 2026., sources: [gazette]}
  - {id: chair, statement: Lee was chairwoman of Sellan., from: 2015-03-01, until: 2024-09-01, sources: [gazette]}
  - {id: home, statement: Lee lived in Sarn from 1960 to 1998., sources: [gazette]}
  - {id: mine, statement: The Lorn mine was open from 1960 to 1998., sources: [gazette]}
  - {id: dear, statement: Tin was dear in Lorn from 1960 to 1998., sources: [gazette]}
  - {id: tin, statement: The price of tin rose from 1960 to 1998., sources: [gazette]}
"""
VERDICTS = [
    ("Moss was chief executive of Sellan from 2019 to 2026.", "supported"),
    ("Moss was chief executive of Sellan from 2019 until 2027.", "contradicted"),
    ("Moss was chief executive of Sellan between 2018 and 2026.", "contradicted"),
    ("Moss was chief executive of Sellan until 2027.", "contradicted"),
    ("Moss was chief executive of Sellan until May 2026.", "supported"),
    ("Moss was chief executive of Sellan until 2015.", "unverified"),
    ("Moss was chief executive of Sellan from 2005 to 2009.", "unverified"),
    ("Lee was chairwoman of Sellan from 2015 to 2025.", "contradicted"),
    ("Lee was chairwoman of Sellan from April 2015 to June 2024.", "unverified"),
    ("Lee lived in Sarn from 1962 to 1998.", "contradicted"),
    ("The Lorn mine was open from 1960 until 1999.", "contradicted"),
    ("Tin was dear in Lorn from 1960 until 1990.", "unverified"),
    ("The price of tin rose from 1960 to 1990.", "unverified"),
]


@pytest.mark.parametrize(("claim", "verdict"), VERDICTS)
def test_a_stretch_is_told_by_both_of_its_ends(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-07-01").outcome.value == verdict
