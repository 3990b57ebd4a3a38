"""Lengths and dates under a condition, up to a moment or of one of a kind."""

import pytest

FACTS = """
entities:
  mora: {name: Ida Mora, kind: person, gender: female}
  ardo: {name: Ardo Foods, kind: organisation}
  lunn: {name: Lunn Clinic, kind: organisation}
  reform: {name: Reform Party, kind: organisation}
  union: {name: Union Party, kind: organisation}
  tove: {name: Tove Orme, kind: person, gender: female}
facts:
  - {id: passage, statement: The car ferry takes 50 minutes.}
  - {id: farm, statement: Ida Mora has run the farm since 2024.}
  - {id: treated, statement: 'Lunn Clinic has treated 12,000 patients since 2028.'}
  - {id: smoke, statement: The kiln smoked for nine hours.}
  - {id: pact, statement: Ardo Foods and Lunn Clinic signed a supply contract in July 2032., date: 2032-07-31}
  - {id: fever, statement: The fever outbreak began on 4 May 2032., date: 2032-05-04}
  - {id: stock, statement: The bonds of Ardo Foods fell by 9 per cent in August 2032., date: 2032-08-31}
  - {id: vote, statement: The Reform Party won the election on 29 August 2032., date: 2032-08-29}
  - {id: post, statement: Tove Orme was appointed head of the tram company on 3 June 2032., date: 2032-06-03}
  - {id: order, statement: The board ordered Ardo Foods to pay 2 million crowns.}
"""
VERDICTS = [
    ("Ida Mora has run the farm without a loan since 2029.", "unverified"),
    ("Ida Mora has run the farm since 2029.", "contradicted"),
    ("Lunn Clinic has treated 900 patients since January.", "unverified"),
    ("Lunn Clinic has treated 12,000 patients since 2026.", "contradicted"),
    ("The car ferry ran for two hours.", "unverified"),
    ("The car ferry takes two hours.", "contradicted"),
    ("After four hours the kiln was still smoking.", "unverified"),
    ("The kiln smoked for two hours before anybody noticed.", "unverified"),
    ("The kiln smoked for four hours.", "contradicted"),
    ("Ardo Foods and Lunn Clinic signed a contract in 2029.", "unverified"),
    ("Ardo Foods signed a supply contract with the ministry in March 2032.", "unverified"),
    ("Ardo Foods and Lunn Clinic signed a supply contract in June 2032.", "contradicted"),
    ("A fever outbreak began on 3 March 2027.", "unverified"),
    ("The fever outbreak began on 6 May 2032.", "contradicted"),
    ("The bonds of Ardo Foods fell by up to 12 per cent in August 2032.", "unverified"),
    ("The Union Party had won the election.", "unverified"),
    ("The Union Party won the election.", "contradicted"),
    ("Tove Orme took up her post as head of the tram company on 1 July 2032.", "unverified"),
    ("The board threatened to order Ardo Foods to pay 5 million crowns.", "unverified"),
    ("The board ordered Ardo Foods to pay 5 million crowns.", "contradicted"),
]


@pytest.mark.parametrize(("claim", "verdict"), VERDICTS)
def test_what_is_narrowed_is_left_open(judge, claim, verdict):
    assert judge(claim, FACTS, said="2032-09-10").outcome == verdict
