"""What a claim adds to the core of a fact, and whether a wrong figure, day or verb is called wrong in spite of it."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, aliases: [Venn]}
  lorn: {name: Lorn, kind: place}
  guild: {name: Ferry Guild, kind: organisation}
facts:
  - id: visitors
    statement: 318,000 people visited the castle in 2030.
    sources: [gazette]
  - {id: aid, statement: Venn promised 45 million crowns in aid., date: 2031-05-01, sources: [gazette]}
  - {id: stock, statement: The shares fell by 8.3% in Lorn on 3 May 2031., date: 2031-05-03, sources: [gazette]}
  - {id: pay, statement: "The Ferry Guild paid 40,000 crowns for Venn.", sources: [gazette]}
  - {id: fare, statement: The Ferry Guild raised its fare to 3 crowns., sources: [gazette]}
  - {id: defeat, statement: Venn conceded defeat at 9.15 pm on 3 May 2031., date: 2031-05-03, sources: [gazette]}
  - {id: first, statement: Venn is the first woman to lead the Ferry Guild., sources: [gazette]}
  - {id: prize, statement: Venn won the Harbour Prize., date: 2031-05-01, sources: [gazette]}
  - {id: heard, statement: The inquiry into the flood heard 118 witnesses., date: 2031-05-02, sources: [gazette]}
  - {id: saved, statement: "3,200 people were evacuated from Lorn on 2 May 2031.", date: 2031-05-02, sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        # a slip of the digits
        "381,000 people visited the castle in 2030 despite its leaking roof.",
        "Venn promised 54 million crowns in aid during a visit to the town.",
        # the same figure the other way
        "The shares rose by 8.3% in Lorn after the announcement.",
        # another day of what comes once
        "Venn won the Harbour Prize on 4 May to please the sailors.",
        # of all time
        "Venn is the second woman in the history of the port to lead the Ferry Guild.",
        # what somebody known is called
        "The Ferry Guild paid 64,000 crowns for the veteran captain Orla Venn.",
        # to what end something was raised
        "The Ferry Guild raised its fare to 4 crowns to save jobs.",
    ],
)
def test_what_only_colours_a_claim_leaves_it_wrong(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.CONTRADICTED


@pytest.mark.parametrize(
    "claim",
    [
        "290,000 people visited the castle in 2030 by coach.",
        "381,000 people visited the castle of Sarn in 2030.",  # another one
        "Venn promised 54 million crowns in aid to farmers.",  # two digits may be chance
        "The inquiry into the fire heard 181 witnesses.",
        "381,000 people visited the castle in 2030 with a pass.",
        "The shares rose by 8.3% in Lorn among small firms.",
        "Venn won the Harbour Prize on 4 May in a film.",
        "Venn conceded defeat at 10.15 pm in a short speech to supporters.",
        "The shares rose by 5.1% in Lorn in the first hour.",
        "381,000 people visited the castle in 2030 in the harbour district.",  # one of several
        "Venn won the Harbour Prize for poetry on 4 May.",
        "3,900 people were evacuated from Lorn by helicopter.",  # some of them
    ],
)
def test_what_may_tell_a_part_or_another_case_leaves_it_open(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Shares in Varn Steel fell 8 percent in early trading on the Velden exchange.", "contradicted"),
        ("Varn's shares dropped 8 percent on the Velden stock exchange on Thursday.", "contradicted"),
        ("Varn's shares fell 2 percent in early trading on the Velden exchange.", "unverified"),
        ("Shares in Varn's rival Korda fell 8 percent on the Velden exchange.", "unverified"),
    ],
)
def test_where_a_share_is_traded_makes_no_other_of_it(judge, claim, verdict):
    facts = """
entities:
  varn: {name: Varn Steel, kind: organisation, aliases: [Varn]}
facts:
  - {id: share, statement: Varn's shares rose 8% on 12 October 2034., date: 2034-10-12}
"""
    assert judge(claim, facts, said="2034-10-13").outcome == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Varn Steel was founded by brothers Tom and Jesper Wahl in 2011.", "contradicted"),
        ("Varn Steel was founded by the engineers Tom and Jesper Wahl in 2001.", "supported"),
        ("Varn Steel's rival was founded by brothers Tom and Jesper Wahl in 2011.", "unverified"),
    ],
)
def test_what_two_named_together_are_makes_no_others_of_them(judge, claim, verdict):
    facts = """
entities:
  varn: {name: Varn Steel, kind: organisation, aliases: [Varn]}
facts:
  - {id: start, statement: Tom and Jesper Wahl founded Varn Steel in 2001.}
"""
    assert judge(claim, facts, said="2034-10-13").outcome == verdict
