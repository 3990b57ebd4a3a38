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


SPANS = """
entities:
  tolm: {name: Tolm, kind: place}
  orme: {name: Tove Orme, kind: person, gender: female, aliases: [Orme]}
  mill: {name: Lorn Mill, kind: organisation}
facts:
  - {id: exports, statement: Exports of Tolm fell by 12% between May 2031 and June 2033., sources: [gazette]}
  - {id: recall, statement: The recall covers kettles made between April 2030 and September 2032., sources: [gazette]}
  - {id: wages, statement: Lorn Mill paid its drivers too little between May 2029 and June 2031., sources: [gazette]}
  - {id: thefts, statement: Police in Tolm recorded 214 thefts between May and October 2033., date: 2034-02-08}
  - {id: job, statement: Orme worked for Lorn Mill between March 2022 and May 2029., sources: [gazette]}
  - {id: strike, statement: The strike at Lorn Mill lasted from 4 to 19 February 2034., sources: [gazette]}
"""
SPAN_VERDICTS = [
    ("Exports of Tolm fell by 12% between May 2031 and June 2033.", "supported"),
    ("Exports of Tolm fell by 12% between May 2030 and June 2033.", "unverified"),
    ("Exports of Tolm fell by 9% between May 2030 and June 2033.", "unverified"),
    ("The recall covers kettles made between April 2030 and September 2032.", "supported"),
    ("The recall covers kettles made between April 2030 and October 2032.", "contradicted"),
    ("The recall covers kettles made between April 2031 and September 2032.", "contradicted"),
    ("The recall covers kettles made between May 2025 and June 2026.", "unverified"),
    ("Lorn Mill paid its drivers too little between May 2028 and June 2031.", "contradicted"),
    ("Lorn Mill paid its drivers too little between June 2025 and May 2026.", "unverified"),
    ("Police in Tolm recorded 214 thefts between May and September 2033.", "unverified"),
    ("Police in Tolm recorded 190 thefts between May and September 2033.", "unverified"),
    ("Police in Tolm recorded 40 thefts in May 2033.", "unverified"),
    ("Police in Tolm recorded 40 thefts in May.", "unverified"),
    ("Orme worked for Lorn Mill in 2025.", "supported"),
    ("Orme worked for Lorn Mill between March 2021 and May 2029.", "contradicted"),
    ("Orme worked for Lorn Mill between May 2012 and June 2015.", "unverified"),
    ("The strike at Lorn Mill lasted from 4 to 19 February.", "supported"),
    ("The strike at Lorn Mill lasted from 3 to 19 February.", "contradicted"),
    ("The strike at Lorn Mill lasted from 3 to 19 March 2031.", "unverified"),
]


@pytest.mark.parametrize(("claim", "verdict"), SPAN_VERDICTS)
def test_a_stretch_between_two_months_is_told_by_both(judge, claim, verdict):
    assert judge(claim, SPANS, said="2034-03-10").outcome.value == verdict
