"""A draft that names people and places, and none that the facts know, is about something else."""

from datetime import date

import pytest

from factcheck.facts import parse_facts
from factcheck.model import Outcome
from factcheck.pipeline import Draft, check_draft, set_up

FACTS = """\
version: 1
entities:
  sarn: {name: Sarn, kind: place}
  venn: {name: Orla Venn, kind: person}
  storm: {name: Storm Agda, kind: event, aliases: [the storm]}
  pier: {name: Quarrow fishing pier, kind: place, aliases: [the pier]}
  bank: {name: Sarn Bank, kind: organisation, aliases: [the bank]}
facts:
  - {id: it, statement: The flood destroyed 40 houses in the town., date: 2031-05-02, min_sources: 0}
  - {id: dead, statement: Agda killed 40 people., date: 2031-05-02, min_sources: 0}
  - {id: pier, statement: The pier cost 48 million crowns., date: 2031-05-02, min_sources: 0}
  - {id: head, statement: Orla Venn is the chief executive of Sarn Bank., min_sources: 0}
"""
CLAIM = "The flood destroyed 90 houses in the town."


def outcomes(text):
    bench = set_up(parse_facts([("facts.yaml", FACTS.encode())]), published=date(2031, 5, 4))
    return [item.verdict.outcome for item in check_draft(Draft("draft.txt", text.encode()), bench).claims]


def test_the_flood_of_a_draft_about_others_is_another_flood():
    strange = f"{CLAIM} On Monday the mayor, Tom Gaunt, and the abbot of Lorn walked to Tarn."
    assert Outcome.CONTRADICTED not in outcomes(strange)


def test_the_flood_of_a_draft_that_names_what_the_facts_know_is_theirs():
    assert Outcome.CONTRADICTED in outcomes(f"{CLAIM} In Sarn the mayor, Tom Gaunt, walked from Lorn to Tarn.")


def test_a_draft_with_no_names_may_be_about_the_facts():
    assert Outcome.CONTRADICTED in outcomes(CLAIM)


@pytest.mark.parametrize("claim", ["The storm killed 90 people.", "Ida Moss is the chief executive of the bank."])
def test_what_anybody_may_be_called_names_nothing_that_the_facts_know(claim):
    strange = f"{claim} On Monday the mayor, Tom Gaunt, and the abbot of Lorn walked to Tarn."
    assert Outcome.CONTRADICTED in outcomes(claim)
    assert Outcome.CONTRADICTED not in outcomes(strange)


def test_the_place_in_a_name_tells_that_a_draft_is_about_the_facts():
    text = "The pier cost 62 million crowns. On Monday the mayor, Tom Gaunt, walked from {} to Tarn and Lund."
    assert Outcome.CONTRADICTED in outcomes(text.format("Quarrow"))
    assert Outcome.CONTRADICTED not in outcomes(text.format("Lorn"))


def test_days_and_months_are_no_names():
    assert Outcome.CONTRADICTED in outcomes(f"{CLAIM} It came in May, on a Monday, and in Tarn.")


OTHER = """\
version: 1
entities:
  lorn: {name: Lorn, kind: place}
  council: {name: Lorn Council, kind: organisation, aliases: [the council]}
facts:
  - {id: tax, statement: Lorn Council raised the land tax by 4%., date: 2031-05-02, min_sources: 0}
"""


def test_a_draft_may_be_strange_to_one_file_and_not_to_another():
    files = [("facts.yaml", FACTS.encode()), ("lorn.yaml", OTHER.encode())]
    bench = set_up(parse_facts(files), published=date(2031, 5, 4))
    text = f"{CLAIM} The council raised the land tax by 9%. In Lorn the abbot, Tom Gaunt, met Eve Reed."
    verdicts = check_draft(Draft("draft.txt", text.encode()), bench).claims
    assert [v.verdict.evidence[0].fact for v in verdicts if v.verdict.outcome is Outcome.CONTRADICTED] == ["tax"]
