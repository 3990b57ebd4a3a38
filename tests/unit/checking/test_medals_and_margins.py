"""Medals of one event, margins told from either side, what numbers one of several, and what has been so since."""

import pytest

FACTS = """
entities:
  vale: {name: Mira Vale, kind: person, gender: female, aliases: [Vale]}
  lark: {name: Ben Lark, kind: person, gender: male, aliases: [Lark]}
  tour: {name: Alpine Tour, kind: event}
  orre: {name: Orre School, kind: organisation, aliases: [the school]}
  holt: {name: Ada Holt, kind: person, gender: female, roles: [{title: fire chief of Pell}]}
facts:
  - {id: gold, statement: Mira Vale won gold in the 200 metres on 12 August 2032., date: 2032-08-12, sources: [gazette]}
  - {id: stage, statement: Ben Lark won the 12th stage of the Alpine Tour on 20 July 2032., date: 2032-07-20,
     sources: [gazette]}
  - {id: gap, statement: Ben Lark finished 34 seconds ahead of Tom Rode., date: 2032-07-20, sources: [gazette]}
  - {id: ratio, statement: There is one teacher for every 14 pupils., sources: [gazette]}
  - {id: phones, statement: The school banned mobile phones on 1 September 2032., date: 2032-09-01, sources: [gazette]}
  - {id: engine, statement: An engine failed after take-off., date: 2032-08-02, sources: [gazette]}
  - {id: holt, statement: Ada Holt resigned on 3 August 2032., date: 2032-08-03, sources: [gazette]}
  - {id: worth, statement: The paintings are worth 5 million euros., sources: [gazette]}
  - {id: strong, statement: It was the strongest quake in Pell since 1958., date: 2032-08-02, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Vale took silver in the 200 metres on 12 August.", "contradicted"),
        ("Vale won silver in the 100 metres.", "unverified"),
        ("Vale won silver.", "unverified"),
        ("Lark won the fourth stage of the Alpine Tour.", "unverified"),
        ("Tom Rode crossed the line 34 seconds behind Ben Lark.", "supported"),
        ("Ben Lark beat Tom Rode by 43 seconds.", "contradicted"),
        ("Each teacher has 14 pupils.", "unverified"),
        ("Mobile phones have been banned at the school since 1 September.", "supported"),
        ("Mobile phones have been banned at the school since 11 August.", "contradicted"),
        ("An engine failed after take-off.", "supported"),
        ("Both engines failed after take-off.", "unverified"),
        ("The fire chief of Pell handed in her resignation on 3 August.", "supported"),
        ("The paintings are valued at 5 million euros.", "supported"),
        ("The paintings are valued at 3 million euros.", "contradicted"),
        ("The quake was the strongest in Pell since 1958.", "supported"),
    ],
)
def test_they_are_held_against_the_facts(judge, claim, outcome):
    assert judge(claim, FACTS, said="2032-09-14").outcome.value == outcome
