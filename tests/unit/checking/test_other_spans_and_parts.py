"""Claims of another span, part, kind or vote than a fact's, beside plain ones of the very same."""

import pytest

FACTS = """
entities:
  lorn: {name: Lorn, kind: place}
  pellmoor: {name: Pellmoor, kind: place}
  ardo: {name: Ardo Dairies, kind: organisation}
  wanderers: {name: Lorn Wanderers, kind: organisation}
  rovers: {name: Pellmoor Rovers, kind: organisation}
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
facts:
  - {id: slides, statement: Landslides killed four people near Lorn on 6 March 2031., sources: [gazette]}
  - {id: quake, statement: An earthquake injured 52 people in Pellmoor on 11 April 2031., sources: [gazette]}
  - {id: stock, statement: The shares of Ardo Dairies rose 3 percent on 8 May 2031., sources: [gazette]}
  - {id: profit, statement: "Ardo Dairies made a profit of 9 million crowns in 2030, after a loss of 2 million crowns in 2029.", sources: [gazette]}
  - {id: milk, statement: "Ardo Dairies sold 70000 tonnes of milk in 2030, down from 84000 tonnes in 2029.", sources: [gazette]}
  - {id: staff, statement: Ardo Dairies employs 640 people in Lorn., sources: [gazette]}
  - {id: walkout, statement: Teachers in Lorn went on strike for four days in June 2031., sources: [gazette]}
  - {id: lane, statement: The pass road has been closed to coaches since 2 June 2031., sources: [gazette]}
  - {id: tie, statement: Lorn Wanderers won the league match against Pellmoor Rovers in April 2031., sources: [gazette]}
  - {id: bus, statement: The night bus to Pellmoor was delayed by 40 minutes on 3 July 2031., sources: [gazette]}
  - {id: weir, statement: The lake at Lorn rose to 4.1 metres on 6 March 2031., sources: [gazette]}
  - {id: pool, statement: The council voted to close the city pool on 1 July 2031., sources: [gazette]}
  - {id: act, statement: Parliament passed the water bill on 9 June 2031 by 61 votes to 40., sources: [gazette]}
  - {id: mayor, statement: Orla Venn was elected mayor of Lorn with 55 percent of the vote on 4 May 2031., sources: [gazette]}
  - {id: dam, statement: "The dam near Lorn cost 210 million crowns, 30 million more than planned.", sources: [gazette]}
  - {id: folk, statement: The population of Pellmoor rose to 88000 in 2030 from 81000 in 2020., sources: [gazette]}
"""  # noqa: E501


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Landslides killed nine people near Lorn in March 2031.", "unverified"),
        ("Landslides killed nine people near Lorn this spring.", "unverified"),
        ("Landslides killed two people near Lorn on the night of 6 March 2031.", "unverified"),
        ("Landslides and floods killed seven people near Lorn on 6 March 2031.", "unverified"),
        ("Landslides killed nine people near Lorn on 6 March 2031.", "contradicted"),
        ("Earthquakes injured 90 people in Pellmoor in 2031.", "unverified"),
        ("An earthquake injured 25 people in Pellmoor in April 2031.", "contradicted"),
        ("The shares of Ardo Dairies rose 11 percent in May 2031.", "unverified"),
        ("The shares of Ardo Dairies rose 5 percent on 8 May 2031.", "contradicted"),
        ("Ardo Dairies made a loss in its cheese division in 2030.", "unverified"),
        ("Ardo Dairies made a loss with butter in 2030.", "unverified"),
        ("The profit margin of Ardo Dairies fell in 2030.", "unverified"),
        ("Ardo Dairies sold more milk in the first half of 2030 than in the first half of 2029.", "unverified"),
        ("Ardo Dairies sold more than 40000 tonnes of milk in the first half of 2029.", "unverified"),
        ("Ardo Dairies sold more milk in 2030 than in 2029.", "contradicted"),
        ("Ardo Dairies employs 640 people.", "unverified"),
        ("Ardo Dairies employs 460 people in Lorn.", "contradicted"),
        ("Some teachers in Lorn went on strike for ten days in June 2031.", "unverified"),
        ("Teachers in Lorn went on strike for 15 days in 2031.", "unverified"),
        ("Teachers in Lorn went on strike for ten days in June 2031.", "contradicted"),
        ("The pass road is open.", "unverified"),
        ("The pass road is open to coaches.", "contradicted"),
        ("Pellmoor Rovers won the cup match against Lorn Wanderers in April 2031.", "unverified"),
        ("Pellmoor Rovers won the league match against Lorn Wanderers in April 2031.", "contradicted"),
        ("The night bus from Pellmoor was delayed by 40 minutes on 3 July 2031.", "unverified"),
        ("The night bus to Pellmoor was delayed by 70 minutes on 3 July 2031.", "contradicted"),
        ("The lake at Lorn was below 3 metres on the morning of 6 March 2031.", "unverified"),
        ("The lake at Lorn rose to 4.7 metres on 6 March 2031.", "contradicted"),
        ("The city pool will stay open until September 2031.", "unverified"),
        ("The upper house passed the water bill by 30 votes to 21.", "unverified"),
        ("Parliament passed the water bill by 71 votes to 30.", "contradicted"),
        ("Venn was elected chairwoman of the Liberals with 80 percent of the vote.", "unverified"),
        ("A poll gave Venn 49 percent of the vote.", "unverified"),
        ("Venn was elected mayor with 59 percent of the vote.", "contradicted"),
        ("The dam near Lorn cost 210 million crowns more than planned.", "unverified"),
        ("The dam near Lorn cost 210 million crowns.", "supported"),
        ("The population of Pellmoor fell in 2030.", "unverified"),
    ],
)
def test_spans_parts_and_votes(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-08-10").outcome.value == verdict
