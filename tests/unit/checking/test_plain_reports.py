"""What reporters say plainly: the opposite act, the day of what is to come, a margin, a person without the party."""

import pytest

FACTS = """
entities:
  mill: {name: Tal Mill, kind: organisation, aliases: [the mill]}
  roth: {name: Ida Roth, kind: person, gender: female, aliases: [Roth]}
  eke: {name: Tom Eke, kind: person, gender: male, aliases: [Eke]}
  greens: {name: Lorn Greens, kind: organisation, aliases: [the Greens]}
  lorn: {name: Lorn, kind: place}
facts:
  - {id: pump, statement: The main pump was switched off on 4 May 2031., date: 2031-05-04, sources: [gazette]}
  - {id: seat, statement: Ida Roth gave up her pension for 2030., date: 2030, sources: [gazette]}
  - {id: valve, statement: The safety valve was last inspected in March 2029., date: 2029-03, sources: [gazette]}
  - {id: aside, statement: Tal Mill set aside 4 million euros for repairs in 2030., date: 2030, sources: [gazette]}
  - {id: deal, statement: The insurance does not cover floods., sources: [gazette]}
  - {id: plan, statement: In the campaign Ida Roth promised to scrap the ring road., sources: [gazette]}
  - {id: burns, statement: Three patients in the ward suffered burns., date: 2031-05-04, sources: [gazette]}
  - id: sale
    statement: The Ollo vaccine will be on sale in Lorn from 1 July 2031.
    date: 2031-07-01
    sources: [gazette]
  - id: panel
    statement: The flood panel will meet for the first time on 21 June 2031.
    date: 2031-06-21
    sources: [gazette]
  - id: ward
    statement: Tom Eke of the Lorn Greens beat Ida Roth in Lorn by 63 votes.
    date: 2031-05-04
    sources: [gazette]
  - {id: plea, statement: Tom Eke pleaded not guilty., sources: [gazette]}
"""

WRONG = [
    "Roth kept her pension for 2030.",
    "The safety valve was last examined in June 2030.",
    "The safety valve had last been inspected in June 2030.",
    "The safety valve had last been examined in June 2030.",
    "Tal Mill put aside 7 million euros for repairs in 2030.",
    "The mill had to put aside 7 million euros for repairs in 2030.",
    "The insurance includes floods.",
    "In the campaign Roth promised to complete the ring road.",
    "In the campaign Roth promised to build the ring road.",
    "Not one patient in the ward suffered burns.",
    "No patient in the ward suffered burns.",
    "The Ollo vaccine goes on sale in Lorn on 1 August.",
    "The Ollo vaccine will go on sale in Lorn on 1 August.",
    "The flood panel meets for the first time on 12 June.",
    "The flood panel holds its first meeting on 12 June.",
    "Tom Eke beat Ida Roth in Lorn by 36 votes.",
    "Eke admitted the charges.",
    "No patient in the ward is known to have suffered burns.",
]
RIGHT = [
    "Three patients in the ward are now known to have suffered burns.",
    "The main pump was turned off on 4 May.",
    "The safety valve had last been examined in March 2029.",
    "Tal Mill put aside 4 million euros for repairs in 2030.",
    "The Ollo vaccine goes on sale in Lorn on 1 July.",
    "The flood panel meets for the first time on 21 June.",
    "Tom Eke beat Ida Roth in Lorn by 63 votes.",
    "Eke did not admit the charges.",
]
OPEN = [
    "The main pump was switched on.",  # at another time
    "The main pump was switched on on 4 May.",  # at another hour
    "The main pump is switched on.",
    "The second pump was switched on on 4 May.",
    "Roth kept her pension for 2029.",
    "Roth kept her house in 2030.",
    "The safety valve was examined in June 2027.",
    "The fire door had last been inspected in June 2030.",
    "Tal Mill put aside 7 million euros for pensions in 2030.",
    "The insurance includes storms.",
    "In the campaign Roth promised to complete the tram line.",
    "Roth built the ring road.",
    "Roth completed the ring road.",
    "Not one patient in the clinic suffered burns.",
    "Not one nurse in the ward suffered burns.",
    "The flood panel meets on 12 July.",
    "The drought panel meets for the first time on 12 June.",
    "Eke admitted the theft.",
    "Eke did not plead not guilty to every charge.",
    "Eke denied the charges.",
    "Roth admitted the charges.",
]


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        *((claim, "contradicted") for claim in WRONG),
        *((claim, "supported") for claim in RIGHT),
        *((claim, "unverified") for claim in OPEN),
    ],
)
def test_plain_reports_are_held_against_the_facts(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-06-01").outcome.value == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Eke's margin in Lorn was just 36 votes.", "contradicted"),
        ("Eke's margin of victory in Lorn was 63 votes.", "supported"),
        ("Eke's margin in Orlo was just 36 votes.", "unverified"),
    ],
)
def test_a_margin_is_what_somebody_won_by(judge, claim, verdict):
    setting = "Ida Roth lost Lorn to Tom Eke."
    assert judge(claim, FACTS, said="2031-06-01", setting=setting).outcome.value == verdict
