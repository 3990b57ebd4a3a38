"""Which of two levels is the greater, without a figure, by the facts that give both."""

import pytest

FACTS = """
topic: Vote in Tolland
entities:
  venn: {name: Orla Venn, kind: person}
  ruiz: {name: Ana Ruiz, kind: person}
  tolland: {name: Tolland, kind: place}
facts:
  - {id: venn, statement: Orla Venn raised 31 million dollars in February 2031., sources: [gazette]}
  - {id: ruiz, statement: Ana Ruiz raised 24.5 million dollars in February 2031., sources: [gazette]}
  - {id: now, statement: 1.36 million people voted in the election in Tolland in 2031., sources: [gazette]}
  - {id: then, statement: 1.12 million people voted in the election in Tolland in 2027., sources: [gazette]}
  - {id: march, statement: The jobless rate in Tolland was 6.3% in March 2031., sources: [gazette]}
  - {id: february, statement: The jobless rate in Tolland was 6.0% in February 2031., sources: [gazette]}
  - {id: may, statement: The birth rate in Tolland was 9% in May 2030., sources: [gazette]}
  - {id: june, statement: The birth rate in Tolland was 9% in June 2030., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Venn raised more than Ruiz in February.", "supported"),
        ("Venn raised more money in February than Ruiz did.", "supported"),
        ("Ruiz raised less than Venn in February.", "supported"),
        ("More people voted in the election in Tolland in 2031 than in 2027.", "supported"),
        ("The jobless rate in Tolland was higher in March 2031 than in February 2031.", "supported"),
        ("The birth rate in Tolland did not change between May and June 2030.", "supported"),
        ("Ruiz raised more than Venn did in February.", "contradicted"),
        ("Fewer people voted in the election in Tolland in 2031 than in 2027.", "contradicted"),
        ("The jobless rate in Tolland was lower in March 2031 than in February 2031.", "contradicted"),
        ("The jobless rate in Tolland did not budge between February and March 2031.", "contradicted"),
    ],
)
def test_which_is_the_greater_follows_from_both_levels(judge, claim, outcome):
    verdict = judge(claim, FACTS, said="2031-07-04")
    assert verdict.outcome == outcome
    assert len(verdict.evidence) == 2


@pytest.mark.parametrize(
    "claim",
    [
        "Ruiz raised more than Venn in January.",
        "Ruiz raised more in March than Venn did in February.",
        "Ruiz did not raise more than Venn in February.",
        "Ruiz may have raised more than Venn in February.",
        "Ruiz raised more than Venn in Marrow.",
        "Fewer women voted in the election in Tolland in 2031 than in 2027.",
        "The jobless rate in Tolland was lower in April 2031 than in February 2031.",
        "The youth jobless rate in Tolland did not change between February and March 2031.",
        "Ruiz spent more than Venn in February.",
    ],
)
def test_another_level_stays_open(judge, claim):
    assert judge(claim, FACTS, said="2031-07-04").outcome == "unverified"
