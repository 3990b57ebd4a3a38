"""Claims of those left, of a whole occasion, of another happening of years ago and of a changed punishment."""

import pytest

FACTS = """
entities:
  lorn: {name: Lorn, kind: place}
  pellmoor: {name: Pellmoor, kind: place}
  ardo: {name: Ardo Dairies, kind: organisation}
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
facts:
  - {id: tram, statement: "A tram derailed in Lorn on 6 March 2031, injuring 14 people.", sources: [gazette]}
  - {id: raid, statement: Police arrested 26 people at a rally in Lorn on 11 April 2031., sources: [gazette]}
  - {id: term, statement: Orla Venn was jailed for six years for bribery on 4 May 2031., sources: [gazette]}
  - {id: fine, statement: The court ordered Ardo Dairies to pay 8 million crowns in damages., sources: [gazette]}
  - {id: lake, statement: The lake at Lorn froze for the first time in 30 years on 9 January 2031., sources: [gazette]}
  - {id: bread, statement: "Food inflation in Lorn was 3.1 percent in June 2031, the lowest since May 2028.", sources: [gazette]}
  - {id: folk, statement: Pellmoor has 2.6 million residents., sources: [gazette]}
  - {id: cheese, statement: "Ardo Dairies sold 90000 cheeses in 2030, 15 percent of them smoked.", sources: [gazette]}
  - {id: trips, statement: The bus company cancelled 70 trips on 3 July 2031 because of a walkout., sources: [gazette]}
  - {id: storm, statement: The storm in Lorn on 2 June 2031 damaged 150 roofs., sources: [gazette]}
  - {id: pass, statement: The pass above Lorn was closed for nine weeks in 2030., sources: [gazette]}
  - {id: altar, statement: The museum in Lorn bought an altar for 2 million crowns in May 2031., sources: [gazette]}
"""  # noqa: E501


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("A tram derailed in Lorn in 2012, injuring 60 people.", "unverified"),
        ("A tram derailed in Lorn on 16 March 2031.", "contradicted"),
        ("Five people were still in custody after the rally in Lorn.", "unverified"),
        ("Police arrested 62 people at a rally in Lorn on 11 April 2031.", "contradicted"),
        ("An appeal court cut Orla Venn's sentence to three years.", "unverified"),
        ("Orla Venn was jailed for nine years for bribery.", "contradicted"),
        ("Ardo Dairies offered to pay 3 million crowns in damages.", "unverified"),
        ("The court ordered Ardo Dairies to pay 18 million crowns in damages.", "contradicted"),
        ("The lake at Lorn froze for ten days.", "unverified"),
        ("Food inflation in Lorn averaged 4.4 percent in the first six months of 2031.", "unverified"),
        ("Food inflation in Lorn was 3.9 percent in June 2031.", "contradicted"),
        ("The city of Pellmoor has 410000 residents.", "unverified"),
        ("Pellmoor has 3.1 million residents.", "contradicted"),
        ("Ardo Dairies sold 13500 smoked cheeses in 2030.", "unverified"),
        ("Ardo Dairies sold 60000 cheeses in 2030.", "contradicted"),
        ("The bus company cancelled 300 trips during the walkout.", "unverified"),
        ("The bus company cancelled 90 trips on 3 July 2031.", "contradicted"),
        ("By the evening of 2 June 2031 the storm had damaged 80 roofs.", "unverified"),
        ("The storm in Lorn on 2 June 2031 damaged 250 roofs.", "contradicted"),
        ("The pass above Lorn was closed for three days in February 2030.", "unverified"),
        ("The pass above Lorn was closed for 19 weeks in 2030.", "contradicted"),
        ("The museum in Lorn bought an altar in 1987.", "unverified"),
        ("The museum in Lorn bought an altar for 3 million crowns in May 2031.", "contradicted"),
    ],
)
def test_counts_and_terms(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-08-10").outcome.value == verdict
