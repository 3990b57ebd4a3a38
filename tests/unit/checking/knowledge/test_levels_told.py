"""A rank or a change behind a level is held against what the facts say of that level."""

import pytest

FACTS = """
facts:
  - {id: oil, statement: "Oil cost 80 dollars a barrel on 4 June 2033, the highest price in four years.",
     date: 2033-06-04, sources: [gazette]}
  - {id: exports, statement: "Exports fell by 4% in May 2033, the largest drop in two years.", date: 2033-05,
     sources: [gazette]}
  - {id: output, statement: "Output grew by 3.1% in 2032, the fastest growth since 2019.", date: 2032,
     sources: [gazette]}
  - {id: lake, statement: "The reservoir was 31% full on 1 June 2033, its lowest level in a decade.", date: 2033-06-01,
     sources: [gazette]}
  - {id: inflation, statement: "Inflation slowed to 2.1% in May 2033, the lowest rate in three years.", date: 2033-05,
     sources: [gazette]}
  - {id: revenue, statement: "Revenue rose by 8% to 210 million crowns in 2032.", date: 2032, sources: [gazette]}
  - {id: thefts, statement: "The number of thefts in Orre fell by 12% to 3,400 in 2032.", date: 2032,
     sources: [gazette]}
"""


@pytest.fixture
def outcomes(check_draft):
    return lambda text: check_draft(FACTS, f"---\ndate: 2033-06-05\n---\n\n{text}.")


@pytest.mark.parametrize(
    ("body", "tail", "verdict"),
    [
        ("Oil was trading at 80 dollars a barrel", "its lowest in four years", "contradicted"),
        ("Oil rose to 80 dollars", "the lowest price in four years", "contradicted"),
        ("Oil rose to 80 dollars a barrel", "its highest in four years", "supported"),
        ("Exports fell by 4% in May", "the smallest drop in two years", "contradicted"),
        ("Exports fell by 4% in May", "the biggest fall in two years", "supported"),
        ("Output grew by 3.1% in 2032", "its slowest growth since 2019", "contradicted"),
        ("The reservoir was 31% full", "its highest level in a decade", "contradicted"),
        ("Inflation slowed to 2.1% in May", "its highest in three years", "contradicted"),
        ("Revenue was 210 million crowns last year", "a fall of 8 percent", "contradicted"),
        ("There were 3,400 thefts in Orre last year", "12 percent more than in 2031", "contradicted"),
        # of something else, or no less true
        ("Gas was trading at 80 dollars", "its lowest in four years", "unverified"),
        ("Inflation slowed to 2.1% in May", "its lowest in two years", "unverified"),
        ("Imports fell by 3% in May", "the smallest drop in two years", "unverified"),
        ("The lake was 31% full", "its highest level in a decade", "unverified"),
        ("Costs were 210 million crowns last year", "a fall of 8 percent", "unverified"),
        ("There were 900 thefts in Tal last year", "12 percent more than in 2031", "unverified"),
    ],
)
def test_a_rank_or_change_behind_a_level(outcomes, body, tail, verdict):
    assert outcomes(f"{body}, {tail}")[tail] == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Revenue came to 210 million crowns last year, down 8 percent on the year before", "contradicted"),
        ("Revenue reached 210 million crowns last year, up 18 percent", "contradicted"),
        ("Revenue came to 210 million crowns last year, up 8 percent", "supported"),
        ("There were 3,400 thefts in Orre last year, up 12 percent on 2031", "contradicted"),
        ("Revenue was 50 million crowns in May, down 8 percent", "unverified"),
        ("Costs came to 210 million crowns last year, down 8 percent", "unverified"),
        ("Revenue is to reach 210 million crowns next year, down 8 percent", "unverified"),
    ],
)
def test_a_level_with_its_change(outcomes, text, verdict):
    assert outcomes(text)[text] == verdict
