"""Figures of act nouns."""

import pytest

FACTS = """
entities:
  orre: {name: Orre Mill, kind: organisation}
  pell: {name: Pell, kind: place}
facts:
  - {id: bales, statement: Orre Mill delivered 400 bales to Pell in May 2031., date: 2031-05, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Orre Mill's deliveries to Pell came to 400 bales in May 2031.", "supported"),
        ("Deliveries by Orre Mill to Pell amounted to 900 bales in May 2031.", "contradicted"),
        ("Orre Mill's deliveries to Lund came to 900 bales in May 2031.", "unverified"),
        ("Orre Mill's deliveries to Pell rose by 900 bales in May 2031.", "unverified"),
        ("Orre Mill's orders from Pell came to 900 bales in May 2031.", "unverified"),
        ("Deliveries to Pell amounted to 900 bales in May 2031.", "unverified"),
    ],
)
def test_the_figure_of_acts_is_what_was_done_so_often(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-06-02").outcome == outcome


LASTED = """
entities:
  mill: {name: Tal Mill, kind: organisation}
  venn: {name: Orla Venn, kind: person, gender: female}
  sarn: {name: Sarn, kind: place}
facts:
  - {id: strike, statement: The weavers of Tal Mill went on strike for 12 days in May 2031., sources: [gazette],
     date: 2031-05}
  - {id: jury, statement: The jury deliberated for 11 hours in the trial of Orla Venn., sources: [gazette]}
  - {id: siege, statement: The siege of Sarn lasted 40 days., sources: [gazette]}
  - {id: debt, statement: Tal Mill had a deficit of 12 million euros in 2030., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The weavers of Tal Mill staged a 12-day strike in May 2031.", "supported"),
        ("The weavers of Tal Mill staged a 21-day strike in May 2031.", "contradicted"),
        ("The weavers of Lund staged a 21-day strike in May 2031.", "unverified"),
        ("The weavers of Tal Mill staged a 21-day strike in May 2029.", "unverified"),
        ("The weavers of Tal Mill threatened a 21-day strike in May 2031.", "unverified"),
        ("The verdict in the trial of Orla Venn came after 11 hours of deliberation.", "supported"),
        ("The verdict in the trial of Orla Venn came after 90 minutes of debate.", "unverified"),
        ("The 60-day siege of Sarn ended in March.", "contradicted"),
        ("The 60-day siege of Lund ended in March.", "unverified"),
        ("Tal Mill posted a 21 million euro deficit in 2030.", "contradicted"),
    ],
)
def test_how_long_an_act_lasted_is_told_by_its_verb_or_its_noun(judge, claim, outcome):
    assert judge(claim, LASTED, said="2031-06-02").outcome == outcome
