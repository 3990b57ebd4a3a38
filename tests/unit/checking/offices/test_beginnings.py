"""Since when somebody has an office or leads a body, by statements alone, and when one came into it."""

from datetime import date

import pytest

from factcheck.facts import parse_facts
from factcheck.model import ClaimKind, Outcome
from factcheck.pipeline import Draft, check_draft, set_up

FACTS = """\
version: 1
sources: {register: {title: Register}}
entities:
  brix: {name: Aldo Brix, kind: person, gender: male, aliases: [Brix]}
  toll: {name: Mara Toll, kind: person, gender: female, aliases: [Toll]}
  wick: {name: Olaf Wick, kind: person, gender: male, aliases: [Wick]}
  hawks: {name: Pell Hawks, kind: organisation, aliases: [the Hawks]}
  corvo: {name: Corvo Bank, kind: organisation, aliases: [Corvo]}
  pell: {name: Pell, kind: place}
facts:
  - {id: coach, statement: Aldo Brix has coached Pell Hawks since July 2028., sources: [register]}
  - {id: minister, statement: Mara Toll has been interior minister of Pell since 15 January 2029., sources: [register]}
  - id: chief
    statement: Olaf Wick is the chief executive of Corvo Bank and has held the post since May 2025.
    sources: [register]
"""


@pytest.fixture(scope="module")
def outcome_of():
    """Give the outcome of the last claim of a draft."""
    bench = set_up(parse_facts([("facts.yaml", FACTS.encode())]), published=date(2031, 6, 1))

    def judge_last(text):
        draft = Draft("draft.txt", f"News of the day\n\n{text}\n".encode())
        claims = [c for c in check_draft(draft, bench).claims if c.claim.kind is ClaimKind.STATEMENT]
        return claims[-1].verdict.outcome

    return judge_last


@pytest.mark.parametrize(
    "text",
    [
        "Aldo Brix took over at Pell Hawks in July 2027.",
        "Aldo Brix took over at the Hawks in 2030.",
        "Brix joined Pell Hawks as coach in 2029.",
        "Brix has been at the helm of Pell Hawks since 2026.",
        "Brix has been in charge of Pell Hawks since January 2029.",
        "Interior minister Mara Toll is to visit Corvo. Toll took office in May 2027.",
        "Olaf Wick became chief executive of Corvo Bank in 2023.",
        "Olaf Wick has led Corvo Bank since 2021.",
    ],
)
def test_another_beginning_is_wrong(outcome_of, text):
    assert outcome_of(text) is Outcome.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Aldo Brix took over at Pell Hawks in July 2028.",
        "Brix has been in charge of Pell Hawks since 2028.",
        "Mara Toll took office in January 2029.",
        "Olaf Wick has led Corvo Bank since 2025.",
    ],
)
def test_the_fact_s_own_is_borne_out(outcome_of, text):
    assert outcome_of(text) is Outcome.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Aldo Brix took over at Pell Hawks in 2019.",
        "Aldo Brix briefly took over at Pell Hawks as caretaker in 2027.",
        "Aldo Brix joined Pell Hawks in 2015.",
        "Mara Toll took office in 2027.",
        "Interior minister Mara Toll is to visit Corvo. Toll took office again in March 2030.",
        "Mara Toll took over the inquiry in April 2030.",
        "Olaf Wick took over the talks in 2028.",
        "Olaf Wick joined Corvo Bank in 2011.",
    ],
)
def test_an_earlier_stay_or_another_post_is_left_open(outcome_of, text):
    assert outcome_of(text) is Outcome.UNVERIFIED
