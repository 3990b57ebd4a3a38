"""What went on from one hour or day to another began, ended and lasted so long."""

import pytest

FACTS = """
facts:
  - {id: session, statement: The session of Tal council went on from 9 am to 3 pm., sources: [gazette]}
  - {id: fault, statement: "The power cut in Tal on 12 May 2031 lasted from 09:40 to 13:30.", sources: [gazette]}
  - {id: strike, statement: The strike at Hollin lasted from 3 to 14 May 2031., sources: [gazette]}
  - {id: fair, statement: The book fair in Lorn ran from 3 May to 14 June 2031., sources: [gazette]}
  - {id: airport, statement: Sarn airport was closed from 6 am to 11 am on 3 May 2031., sources: [gazette]}
  - {id: shop, statement: The bakery in Orre is open from 8 am to 4 pm., sources: [gazette]}
"""
VERDICTS = [
    ("The session of Tal council began at 9 am.", "supported"),
    ("The session of Tal council began at 10 am.", "contradicted"),
    ("The session of Tal council lasted six hours.", "supported"),
    ("The session of Tal council lasted nine hours.", "contradicted"),
    ("The power cut in Tal lasted almost four hours.", "supported"),
    ("The power cut in Tal lasted almost six hours.", "contradicted"),
    ("The power cut in Tal began at 8.40 a.m. on 12 May 2031.", "contradicted"),
    ("The strike at Hollin began on 3 May 2031.", "supported"),
    ("The strike at Hollin began on 5 May 2031.", "contradicted"),
    ("The strike at Hollin lasted 12 days.", "supported"),
    ("The strike at Hollin lasted three weeks.", "contradicted"),
    ("The book fair in Lorn ended on 16 June 2031.", "contradicted"),
    ("Sarn airport was closed for five hours.", "supported"),
    ("Sarn airport was closed for eight hours.", "contradicted"),
    ("Sarn airport reopened at 11 am.", "supported"),
    ("Sarn airport reopened at 1 pm.", "contradicted"),
    ("A strike at Hollin lasted three weeks in 2029.", "unverified"),
    ("The session of Lorn council lasted nine hours.", "unverified"),
    ("The book fair in Tal ended on 16 June 2031.", "unverified"),
]


@pytest.mark.parametrize(("claim", "verdict"), VERDICTS)
def test_both_ends_and_the_length_follow(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-06-20").outcome == verdict
