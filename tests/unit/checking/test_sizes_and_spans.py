"""Sizes before a noun, years from one to another, and what comes on time, held against the facts."""

import pytest

FACTS = """
entities:
  venn: {name: Otto Venn, kind: person, gender: male, aliases: [Venn]}
  orre: {name: Orre, kind: place}
  tarn: {name: Tarn University, kind: organisation, aliases: [Tarn]}
facts:
  - {id: length, statement: "The bridge is 1,420 metres long.", sources: [gazette]}
  - {id: late, statement: The bridge opened two years late., date: 2030-06-28, sources: [gazette]}
  - {id: taught, statement: Otto Venn taught at Tarn University from 1975 to 2009., sources: [gazette],
     from: 1975, until: 2009}
  - {id: old, statement: 24 percent of the inhabitants of Orre are over 65., sources: [gazette]}
  - {id: founded, statement: The university was founded in 1762., date: 1762, sources: [gazette]}
  - {id: quake, statement: "The quake struck Orre at 04:12 on 2 March 2030.", date: 2030-03-02, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The 1,240-metre bridge crosses the Orre.", "contradicted"),
        ("With a length of 1,020 metres, the bridge is the longest in Orre.", "contradicted"),
        ("The 900-metre bridge at Sarn crosses the Orre.", "unverified"),
        ("The bridge opened late.", "supported"),
        ("The bridge opened on time.", "contradicted"),
        ("Venn taught at Tarn University until 2009.", "supported"),
        ("Venn taught at Tarn University until 1999.", "contradicted"),
        ("Venn taught at Tarn University from 1975 to 1999.", "contradicted"),
        ("Venn taught at Tarn University from 1985 to 2009.", "contradicted"),
        ("Venn taught at Tarn University from 1980 to 1999.", "unverified"),
        ("In Orre 24 percent of people are under 18.", "unverified"),
        ("In Orre 42 percent of people are over 65.", "contradicted"),
        ("The university was established in 1762.", "supported"),
        ("The university was established in 1862.", "contradicted"),
        ("The university was discovered in 1862.", "unverified"),
        ("The quake shook Orre at 06:40 on 2 March.", "contradicted"),
    ],
)
def test_sizes_and_spans_are_compared(judge, claim, outcome):
    assert judge(claim, FACTS, said="2030-08-02").outcome.value == outcome
