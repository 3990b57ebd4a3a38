"""What becomes of appeals and requests decides about what they were for, and a figure of an act about the act."""

import pytest

FACTS = """
entities:
  moss: {name: Ada Moss, kind: person, gender: female, aliases: [Moss]}
  port: {name: Port of Sarn, kind: organisation}
facts:
  - id: appeal
    statement: The appeal court dismissed Ada Moss's appeal against her conviction for arson.
    date: 2031-04-25
    sources: [gazette]
  - id: request
    statement: The council rejected the Port of Sarn's request for a crane.
    date: 2031-03-04
    sources: [gazette]
  - id: bail
    statement: Judge Ida Roth granted Moss bail on 5 March 2031.
    date: 2031-03-05
    sources: [gazette]
  - {id: outlay, statement: The Port of Sarn invested 4 million euros in 2030., date: 2030, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Moss lost her appeal against her conviction.", "supported"),
        ("Moss won her appeal.", "contradicted"),
        ("The appeal court upheld Moss's conviction for arson.", "supported"),
        ("The appeal court overturned Moss's conviction for arson.", "contradicted"),
        ("The appeal court overturned Moss's conviction for fraud.", "unverified"),
        ("Moss won her appeal against her conviction.", "contradicted"),
        ("Moss won her appeal against her fine.", "unverified"),
        ("Moss was denied bail on 5 March.", "contradicted"),
        ("Moss was granted bail on 5 March.", "supported"),
        ("Moss was denied bail on 3 March.", "unverified"),
        ("The council refused the Port of Sarn a crane.", "supported"),
        ("The Port of Sarn received a crane from the council.", "contradicted"),
        ("The council rejected the Port of Sarn's request for a dock.", "unverified"),
        ("The Port of Sarn's investment was 6 million euros in 2030.", "contradicted"),
        ("The Port of Sarn's investment was 4 million euros in 2030.", "supported"),
        ("The Port of Sarn's foreign investment was 6 million euros in 2030.", "unverified"),
    ],
)
def test_rulings_and_amounts_are_read_from_either_side(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-04").outcome.value == verdict


PERMITS = """
entities:
  harn: {name: Harn council, kind: organisation}
  norvia: {name: Norvia, kind: place}
  roth: {name: Ida Roth, kind: person, gender: female, aliases: [Roth]}
facts:
  - {id: homes, statement: Harn council refused planning permission for the tannery at Mill Lane., sources: [gazette]}
  - {id: fish, statement: Norvia granted fishing rights to Kalvia., sources: [gazette]}
  - {id: race, statement: Ida Roth stood for mayor in 2032., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Harn council granted planning permission for the tannery at Mill Lane.", "contradicted"),
        ("Planning permission for the tannery at Mill Lane was granted.", "contradicted"),
        ("Planning permission for the tannery at Mill Lane was refused.", "supported"),
        ("Harn council granted planning permission for the brewery at Oak Lane.", "unverified"),
        ("Norvia denied fishing rights to Kalvia.", "contradicted"),
        ("Norvia denied mining rights to Kalvia.", "unverified"),
        ("Roth ran for mayor in 2032.", "supported"),
        ("Roth ran for governor in 2032.", "unverified"),
    ],
)
def test_permits_and_rights_are_things_that_somebody_gets(judge, claim, verdict):
    assert judge(claim, PERMITS, said="2034-05-04").outcome.value == verdict
