"""Plain wordings of news: inhabitants, seats in the end, fixtures, what is due, who stayed open, who put up a sum."""

import pytest

FACTS = """
topic: Orrin
entities:
  orrin: {name: Orrin, kind: place}
  league: {name: the Meadow League, kind: organisation}
  rovers: {name: Orrin Rovers, kind: organisation}
  sarn: {name: Sarn Town, kind: organisation}
  tegg: {name: Tegg, kind: organisation}
  moss: {name: Ida Moss, kind: person, gender: female}
facts:
  - {id: people, statement: Orrin had 4.62 million inhabitants on 1 July 2030., date: 2030-07-01, sources: [gazette]}
  - {id: inflation, statement: Inflation in Orrin was 4.6% in 2019., date: 2019, sources: [gazette]}
  - {id: seats, statement: The Meadow League won 38 seats in the election., date: 2031-02-14, sources: [gazette]}
  - id: final
    statement: Orrin Rovers will play Sarn Town in the Lake Cup on 12 June 2031.
    date: 2031-06-12
    sources: [gazette]
  - {id: cup, statement: Orrin Rovers won its only Moor Shield in 2024., date: 2024, sources: [gazette]}
  - {id: verdict, statement: The court will give its verdict on 20 June 2031., date: 2031-06-20, sources: [gazette]}
  - {id: dividend, statement: Tegg will not pay an interim dividend for 2031., sources: [gazette]}
  - {id: judge, statement: Ida Moss was the presiding judge in the trial of Tom Venn., sources: [gazette]}
  - {id: hospital, statement: The hospital in Orrin stayed open throughout the storm., sources: [gazette]}
  - {id: shares, statement: In 2030 38% of households in Orrin consisted of one person., sources: [gazette]}
  - {id: overtaken, statement: Sarn overtook Tolm as the second-largest city in Orrin., sources: [gazette]}
  - {id: crown, statement: The crown fell by 0.6% against the euro on 3 May 2031., date: 2031-05-03, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The population of Orrin nears 4.7 million.", "supported"),
        ("Orrin is home to 6.2 million people.", "contradicted"),
        ("Orrin had 3.9 million inhabitants in 2005.", "unverified"),
        ("Inflation in Orrin is 6.4%.", "unverified"),  # so many years later
        ("The Meadow League was left with 83 seats.", "contradicted"),
        ("The Meadow League had to settle for 28 seats.", "contradicted"),
        ("The Meadow League was left with 83 councillors.", "unverified"),
        ("The Meadow League started the day with 52 seats.", "unverified"),
        ("Orrin Rovers will face Sarn Town in the Lake Cup on 12 June.", "supported"),
        ("Orrin Rovers face Sarn Town in the Lake Cup on 21 June.", "contradicted"),
        ("Orrin Rovers face Sarn Town on 21 June.", "unverified"),
        ("Orrin Rovers' only Moor Shield came in 2022.", "contradicted"),
        ("Orrin Rovers' only Moor Shield came in 2024.", "supported"),
        ("The verdict is due on 30 June.", "contradicted"),
        ("The verdict is expected on 20 June.", "supported"),
        ("The report is due on 30 June.", "unverified"),
        ("Tegg will pay an interim dividend of 12 cents a share.", "contradicted"),
        ("Tegg will pay a final dividend of 12 cents a share.", "unverified"),
        ("Ida Moss presided over the trial of Tom Venn.", "supported"),
        ("The hospital in Orrin had to be closed during the storm.", "contradicted"),
        ("The hospital in Orrin kept working throughout the storm.", "supported"),
        ("Nearly four in ten households in Orrin consisted of a single person.", "supported"),
        ("One household in Orrin in four consisted of one person.", "contradicted"),
        ("One household in Orrin in four has a dog.", "unverified"),
        ("Tolm is no longer the second-largest city in Orrin.", "supported"),
        ("Sarn is now the second-largest city in Orrin.", "supported"),
        ("Tolm is the second-largest port in Orrin.", "unverified"),
        ("The crown strengthened by 0.6% against the euro on 3 May.", "contradicted"),
    ],
)
def test_plain_wordings_are_held_against_the_facts(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-04").outcome.value == outcome
