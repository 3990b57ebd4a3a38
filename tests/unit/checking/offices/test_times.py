"""The time of which a title beside a name tells: today's, unless its sentence looks back."""

from datetime import date

import pytest

from factcheck.facts import parse_facts
from factcheck.model import Outcome
from factcheck.pipeline import Draft, check_draft, set_up

FACTS = """\
version: 1
entities:
  holm:
    name: Ada Holm
    kind: person
    roles: [{title: mayor of Tarn, from: 2030-01-01, until: 2033-12-31}]
facts: []
"""


@pytest.fixture(scope="module")
def outcomes():
    knowledge = set_up(parse_facts([("facts.yaml", FACTS.encode())]), published=date(2034, 6, 10))

    def check(text):
        checked = check_draft(Draft("draft.txt", f"News of the port\n\n{text}\n".encode()), knowledge)
        return {claim.verdict.outcome for claim in checked.claims}

    return check


@pytest.mark.parametrize(
    "text",
    ["Ada Holm, the mayor of Tarn, said nothing.", '"We had no choice," said the mayor of Tarn, Ada Holm, on Monday.'],
)
def test_a_title_that_is_no_longer_held_is_outdated(outcomes, text):
    assert Outcome.OUTDATED in outcomes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Holm, mayor of Tarn until last December, said nothing.",
        "Ada Holm, long the mayor of Tarn, said nothing.",
        '"We had no choice," said Ada Holm, the mayor of Tarn, at the time.',
        '"We had no choice," said the mayor of Tarn, Ada Holm, last December.',
    ],
)
def test_a_title_of_an_earlier_time_is_left_alone(outcomes, text):
    assert outcomes(text).isdisjoint({Outcome.OUTDATED, Outcome.CONTRADICTED})
