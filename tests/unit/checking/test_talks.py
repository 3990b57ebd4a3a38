"""How talks and strikes ended: with an agreement or without one, and after how long."""

import pytest

FACTS = """
entities:
  harn: {name: Harn, kind: place}
  norvia: {name: Norvia, kind: place}
  kalvia: {name: Kalvia, kind: place}
facts:
  - {id: summit, statement: The summit in Harn ended without an agreement on 9 May 2031., sources: [gazette]}
  - id: talks
    statement: Talks between Norvia and Kalvia produced a deal on grain on 3 April 2031.
    sources: [gazette]
  - {id: strike, statement: The strike at the port ended on 8 May 2031 after 11 days., sources: [gazette]}
  - {id: truce, statement: Norvia and Kalvia agreed a ceasefire on 20 April 2031., sources: [gazette]}
  - {id: fair, statement: The fair in Harn closed with no prize for bakers., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The summit in Harn ended with an agreement on 9 May 2031.", "contradicted"),
        ("The summit in Harn produced an agreement.", "contradicted"),
        ("The summit in Harn ended with no agreement.", "supported"),
        ("The summit in Harn failed to reach an agreement.", "supported"),
        ("The summit in Harn broke up without a deal.", "supported"),
        ("The summit in Lorn ended with an agreement.", "unverified"),
        ("The summit in Harn ended with a dinner.", "unverified"),
        ("Talks between Norvia and Kalvia ended without a deal on grain.", "contradicted"),
        ("Talks between Norvia and Kalvia led to a deal on grain.", "supported"),
        ("Talks between Norvia and Kalvia ended without a deal on fish.", "unverified"),
        ("The strike at the port lasted 21 days.", "contradicted"),
        ("The strike at the port lasted 11 days.", "supported"),
        ("The strike at the port continues.", "contradicted"),
        ("The strike at the mill lasted 21 days.", "unverified"),
        ("Norvia agreed to a ceasefire with Kalvia on 20 April 2031.", "supported"),
        ("Norvia and Kalvia agreed on a ceasefire on 29 April 2031.", "contradicted"),
        ("Norvia agreed to a ceasefire with Sunde on 20 April 2031.", "unverified"),
        ("The fair in Harn closed without a prize for bakers.", "supported"),
        ("The fair in Harn closed with a prize for bakers.", "contradicted"),
    ],
)
def test_how_talks_ended(judge, text, outcome):
    assert judge(text, FACTS, said="2031-05-20").outcome.value == outcome
