"""Claims that tell by a noun, or by another verb, what a fact tells by its plain one."""

import pytest

FACTS = """
entities:
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  vell: {name: Vell, kind: organisation}
  board: {name: Water Board, kind: organisation}
  calder: {name: Calder, kind: place}
facts:
  - {id: fine, statement: The Water Board fined Vell 18 million euros., sources: [gazette]}
  - {id: school, statement: The new school in Calder will cost 14 million euros., sources: [gazette]}
  - {id: final, statement: 3.2 million people watched the final on television., sources: [gazette]}
  - {id: storm, statement: The cyclone made landfall near Calder as a category 3 storm., sources: [gazette]}
  - {id: chair, statement: Dario Teth resigned as chairman of Vell on 4 May 2031., date: 2031-05-04, sources: [gazette]}
  - {id: court, statement: The Court of Appeal overturned the conviction of Teth., sources: [gazette]}
  - {id: film, statement: The Long Wait won three Comet Awards., sources: [gazette]}
  - {id: train, statement: The last train to Calder left from platform 7., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The fine that the Water Board imposed on Vell comes to eight million euros.", "contradicted"),
        ("The penalty imposed on Vell by the Water Board was 18 million euros.", "supported"),
        ("The bill for the new school in Calder will be 41 million euros.", "contradicted"),
        ("The television audience for the final was 2.3 million.", "contradicted"),
        ("The final drew 3.2 million viewers.", "supported"),
        ("The cyclone had weakened to category 2 by the time it made landfall near Calder.", "contradicted"),
        ("The cyclone made landfall near Calder as a category 4 storm.", "contradicted"),
        ("Dario Teth kept his job as chairman of Vell.", "contradicted"),
        ("The Court of Appeal let the conviction of Teth stand.", "contradicted"),
        ("The Court of Appeal confirmed the conviction of Teth.", "contradicted"),
        ("The Long Wait left the Comet Awards empty-handed.", "contradicted"),
        ("The last train to Calder left from platform 7.", "supported"),
        ("The last train to Calder left from platform 8.", "unverified"),
        ("The fine that the Port Board imposed on Vell comes to eight million euros.", "unverified"),
        ("The bill for the old school in Calder will be 41 million euros.", "unverified"),
        ("The final drew an audience of 4,000.", "unverified"),
        ("The cyclone had weakened to category 2.", "unverified"),
        ("Dario Teth kept his job as treasurer of Orl.", "unverified"),
        ("Dario Teth had kept his job as chairman of Vell.", "unverified"),
        ("The minister confirmed the conviction of Teth.", "unverified"),
        ("The Long Wait left the Orion Awards empty-handed.", "unverified"),
    ],
)
def test_the_plain_verb_decides(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == verdict
