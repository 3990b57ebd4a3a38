"""When the "it" of a sentence may mean another thing than the body that the sentence before was about."""

import pytest

FACTS = """
entities:
  pottery: {name: Hale Pottery, kind: organisation}
  sorel: {name: Sorel, kind: other}
facts:
  - {id: staff, statement: Hale Pottery employs 340 people., sources: [gazette]}
  - {id: begun, statement: Hale Pottery was founded in 1888., date: 1888, sources: [gazette]}
  - {id: kiln, statement: Hale Pottery has 14 kilns., sources: [gazette]}
  - {id: cost, statement: Sorel costs 90 euros a month., sources: [gazette]}
"""


def _outcome(check_draft, before, sentence):
    return check_draft(FACTS, f"News\n\n{before} {sentence}.")[sentence]


@pytest.mark.parametrize(
    ("before", "sentence", "outcome"),
    [
        ("Hale Pottery had a good year.", "It was founded in 1818", "contradicted"),
        ("Hale Pottery has bought a brickworks.", "It was founded in 1956", "unverified"),
        ("Hale Pottery has bought a farm.", "It was founded in 1888", "supported"),
        ("Sorel is cheaper than the old cream.", "It costs 120 euros a month", "unverified"),
        ("Sorel sells well.", "It costs 120 euros a month", "contradicted"),
        # what only a body does is not told of a thing
        ("Hale Pottery showed a vase.", "It employs 430 people", "contradicted"),
        ("Hale Pottery showed a vase.", "It has 41 kilns", "unverified"),
        ("Hale Pottery sued a bank.", "It employs 430 people", "unverified"),
        ("Hale Pottery has a rival.", "It employs 430 people", "unverified"),
        ("Hale Pottery sued a bank.", "It also employs 430 people", "contradicted"),
        ("Hale Pottery, unlike the brickyard and the mill, is thriving.", "It was founded in 1956", "unverified"),
        ("Ida Roth said that Hale Pottery would buy the mill.", "It was founded in 1956", "unverified"),
        # any body that is brought in may be the company
        ("Ida Roth left Hale Pottery for a mill.", "The company employs 430 people", "unverified"),
        ("Everybody likes Hale Pottery.", "The company employs 430 people", "contradicted"),
        # a sentence that is no claim stands between
        ("Hale Pottery sells well. And the glassworks?", "It employs 430 people", "unverified"),
        # several, where the pronoun is for several
        ("Hale Pottery runs a chain of shops.", "They employ 430 people", "unverified"),
    ],
)
def test_what_else_the_sentence_before_speaks_of_keeps_it_from_being_gainsaid(check_draft, before, sentence, outcome):
    assert _outcome(check_draft, before, sentence) == outcome
