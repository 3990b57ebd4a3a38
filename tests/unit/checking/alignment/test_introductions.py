"""What a claim calls somebody or something before a name tells of nobody else."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  quill: {name: Quill Marine, kind: organisation, aliases: [Quill]}
  osk: {name: Osk Ferries, kind: organisation, aliases: [Osk]}
  venn: {name: Orla Venn, kind: person, aliases: [Venn]}
  lorn: {name: Lorn, kind: place}
facts:
  - {id: shares, statement: Quill Marine's shares fell 6.3% to 88.40 crowns on 11 November 2032., sources: [gazette]}
  - {id: boats, statement: Orla Venn bought 14 boats from Osk Ferries on 3 November 2032., sources: [gazette]}
  - {id: yard, statement: Quill Marine closed its yard in Lorn on 5 November 2032., sources: [gazette]}
  - {id: scorer, statement: Ada Brok resigned on 2 November 2032., sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "Shares in shipbuilder Quill Marine fell 6.3% on Thursday.",
        "Shares in shipping giant Quill Marine fell 6.3% to 88.40 crowns on Thursday.",
        "Entrepreneur Orla Venn bought 14 boats from shipping firm Osk Ferries.",
        "Former mayor Orla Venn bought 14 boats from Osk Ferries.",
        "Shipbuilder Quill Marine closed its yard in the port town of Lorn.",
        "Club chairwoman Ada Brok resigned on 2 November.",
    ],
)
def test_a_calling_before_a_name_leaves_a_claim_supported(judge, claim):
    assert judge(claim, FACTS, said="2032-11-12").outcome is Outcome.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "rule"),
    [
        ("Shares in shipbuilder Quill Marine rose 6.3% to 88.40 crowns on Thursday.", "FC103"),
        ("Shares in the shipbuilder Quill Marine fell 7.3% to 88.40 crowns on Thursday.", "FC101"),
        ("Lawyer Orla Venn bought 41 boats from Osk Ferries on 3 November.", "FC101"),
        ("Troubled shipbuilder Quill Marine closed its yard in the port town of Lorn on 15 October.", "FC105"),
        ("Shipbuilder Quill Marine opened its yard in Lorn on 5 November.", "FC103"),
    ],
)
def test_nor_does_it_keep_what_is_wrong_from_being_found(judge, claim, rule):
    assert judge(claim, FACTS, said="2032-11-12").rule == rule


@pytest.mark.parametrize(
    "claim",
    [
        "Shares in Quill Marine rival Osk Ferries rose 6.3% on Thursday.",
        "The Quill Marine supplier Osk Ferries closed its yard in Lorn on 15 October.",
        "Preference shares in Quill Marine rose 2% on Thursday.",
        "The sister of businesswoman Orla Venn bought 20 boats from Osk Ferries.",
    ],
)
def test_another_one_named_is_another_case(judge, claim):
    assert judge(claim, FACTS, said="2032-11-12").outcome is Outcome.UNVERIFIED


HEADS = """
entities:
  union: {name: Civic Union, kind: organisation}
  brenn: {name: Ada Brenn, kind: person, gender: female, roles: [{title: leader of the Civic Union}]}
  lorn: {name: Tom Lorn, kind: person, gender: male}
  gold: {name: Goldquay, kind: organisation}
  osk: {name: Osk Ferries, kind: organisation}
facts:
  - {id: seats, statement: The Civic Union won 41 seats in parliament., date: 2031-10-18, sources: [gazette]}
  - {id: paid, statement: Ada Brenn did not declare payments from the casino company Goldquay., sources: [gazette]}
  - {id: work, statement: Ada Brenn never worked for the former state line Osk Ferries., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Ada Brenn's Civic Union won 41 seats in parliament.", Outcome.SUPPORTED),
        ("The Civic Union of Ada Brenn won 41 seats in parliament.", Outcome.SUPPORTED),
        ("Ada Brenn's Civic Union won 14 seats in parliament.", Outcome.CONTRADICTED),
        ("Tom Lorn's Civic Union won 14 seats in parliament.", Outcome.UNVERIFIED),
        ("Ada Brenn's wing of the Civic Union won 14 seats in parliament.", Outcome.UNVERIFIED),
        ("Ada Brenn did not declare payments from Goldquay.", Outcome.SUPPORTED),
        ("Ada Brenn declared payments from Goldquay.", Outcome.CONTRADICTED),
        ("Ada Brenn did not declare payments from abroad.", Outcome.UNVERIFIED),
        ("Ada Brenn never worked for Osk Ferries.", Outcome.UNVERIFIED),
    ],
)
def test_who_leads_a_body_and_what_it_is_tell_of_no_other(judge, claim, outcome):
    assert judge(claim, HEADS, said="2031-11-20").outcome is outcome
