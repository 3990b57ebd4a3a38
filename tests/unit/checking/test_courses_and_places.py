"""What went on between two days, where somebody studied, was born or something lies, and sets won one by one."""

import pytest

FACTS = """
entities:
  lee: {name: Ida Lee, kind: person, gender: female, aliases: [Lee]}
  moss: {name: Tor Moss, kind: person, gender: male, aliases: [Moss]}
  lake: {name: Orre Lake, kind: place}
facts:
  - {id: trial, statement: The trial of Moss ran from 3 May 2031 to 6 June 2031., sources: [gazette]}
  - {id: fair, statement: The Tal Fair took place in Lorn from 9 May 2031 to 12 May 2031., sources: [gazette]}
  - {id: led, statement: Lee ran the Port of Tal from 2 March 2029 to 5 April 2030., sources: [gazette]}
  - {id: law, statement: Lee studied law at Sarn University., sources: [gazette]}
  - {id: born, statement: "Moss was born and raised in Velden, Norland.", sources: [gazette]}
  - {id: lies, statement: Orre Lake is a salt lake located in Peru., sources: [gazette]}
  - {id: based, statement: Moss is based in Quito., sources: [gazette]}
  - {id: dance, statement: Sarnella is a dance originating from Jamaica., sources: [gazette]}
  - {id: built, statement: The Lorn bridge was built between 2019 and 2023., sources: [gazette]}
  - {id: shot, statement: The film Sarnby was shot from September 2024 to August 2025., sources: [gazette]}
  - {id: strike, statement: The strike at Hollin lasted from 3 November to 9 March 2031., sources: [gazette]}
  - {id: sets, statement: "Lee beat Moss 6-4, 6-3 in the final.", date: 2031-05-04, sources: [gazette]}
"""
VERDICTS = [
    ("The trial of Moss began on 3 May 2031.", "supported"),
    ("The trial of Moss started on 4 May 2031.", "contradicted"),
    ("The trial of Moss ended on 6 June 2031.", "supported"),
    ("The trial of Moss ended on 4 June 2031.", "contradicted"),
    ("The second trial of Moss began on 4 May 2031.", "unverified"),
    ("The Tal Fair began on 9 May 2031.", "supported"),
    ("The Tal Fair opened on 8 May 2031.", "contradicted"),
    ("The Port of Tal began on 4 May 2029.", "unverified"),
    ("Lee attended Sarn University.", "supported"),
    ("Lee did not attend Sarn University.", "contradicted"),
    ("Lee studied medicine at Sarn University.", "unverified"),
    ("Lee taught at Sarn University.", "unverified"),
    ("Moss's birthplace is Velden.", "supported"),
    ("Moss was born in Sarnby.", "contradicted"),
    ("Moss was raised in Velden.", "supported"),
    ("Orre Lake is in Peru.", "supported"),
    ("Moss is in Lima.", "unverified"),
    ("Moss is in Quito.", "unverified"),
    ("Sarnella originated in Jamaica.", "supported"),
    ("Sarnella originated in Australia.", "contradicted"),
    ("Construction of the Lorn bridge began in 2019.", "supported"),
    ("Construction of the Lorn bridge began in 2018.", "contradicted"),
    ("Construction of the Lorn bridge was completed in 2024.", "contradicted"),
    ("Construction of the Lorn bridge had begun by 2020.", "supported"),
    ("Construction of the Lorn bridge had been expected to begin in 2018.", "unverified"),
    ("Construction of the Lorn bridge's second deck began in 2021.", "unverified"),
    ("Preparations for the construction of the Lorn bridge began in 2015.", "unverified"),
    ("Construction of the Lorn bridge resumed in 2021.", "unverified"),
    ("Construction of the approach to the Lorn bridge began in 2018.", "unverified"),
    ("Reconstruction of the Lorn bridge began in 2027.", "unverified"),
    ("Filming of Sarnby began in January 2024.", "contradicted"),
    ("The shooting of Sarnby ended in August 2025.", "supported"),
    ("Sarnby finished filming in August 2025.", "supported"),
    ("Sarnby began filming in January 2024.", "contradicted"),
    ("Sarnby began filming its trailer in January 2024.", "unverified"),
    ("The strike at Hollin began on 3 November 2030.", "supported"),
    ("The strike at Hollin began on 5 November 2030.", "contradicted"),
    ("Lee beat Moss 6-4, 6-4 in the final.", "contradicted"),
    ("Lee beat Moss 6-4, 6-3 in the final.", "supported"),
]


@pytest.mark.parametrize(("claim", "verdict"), VERDICTS)
def test_courses_places_and_sets(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-07-01").outcome.value == verdict
