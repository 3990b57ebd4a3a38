"""What is denied of each of two is denied of the one and of the other, and affirmed of neither."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  lor: {name: Lor, kind: place}
facts:
  - {id: vote, statement: Neither Orla Venn nor Tom Rusk voted for the bypass., sources: [gazette]}
  - id: treaty
    statement: Neither the parliament of Lor nor the parliament of Kest has ratified the treaty.
    sources: [gazette]
"""
AGAINST = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
facts:
  - {id: vote, statement: Orla Venn voted against the bypass., sources: [gazette]}
  - {id: medal, statement: Orla Venn won silver., sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "Venn voted for the bypass.",
        "Kest's parliament has ratified the treaty.",
        "The parliament of Lor has ratified the treaty.",
    ],
)
def test_who_is_one_of_them_did_not(judge, claim):
    verdict = judge(claim, FACTS, said="2031-05-04")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC102")


@pytest.mark.parametrize(
    "claim", ["Venn did not vote for the bypass.", "The parliament of Lor has not ratified the treaty."]
)
def test_that_one_of_them_did_not_is_borne_out(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.SUPPORTED


@pytest.mark.parametrize(
    "claim", ["Hugo Pell voted for the bypass.", "The parliament of Sarn has ratified the treaty."]
)
def test_of_others_nothing_is_said(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    "claim", ["Neither Hugo Pell nor Venn voted for the bypass.", "Orla Venn won neither gold nor bronze."]
)
def test_a_draft_that_denies_each_affirms_nothing(judge, claim):
    assert judge(claim, AGAINST, said="2031-05-04").outcome is not Outcome.CONTRADICTED
