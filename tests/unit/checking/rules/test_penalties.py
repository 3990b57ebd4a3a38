"""A sentence for life against one of so many years."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  hale: {name: Peter Hale, kind: person, gender: male, aliases: [Hale]}
  kell: {name: Mia Kell, kind: person, gender: female, aliases: [Kell]}
  bock: {name: Jon Bock, kind: person, gender: male, aliases: [Bock]}
facts:
  - {id: hale, statement: Hale was sentenced to life in prison for the murder of his neighbour., sources: [gazette]}
  - {id: kell, statement: Mia Kell was jailed for 14 years for kidnapping., sources: [gazette]}
  - {id: bock, statement: Jon Bock was sentenced to life in prison with a minimum of 20 years., sources: [gazette]}
"""


@pytest.mark.parametrize(
    "text",
    [
        "Hale was sentenced to 20 years in prison for the murder of his neighbour.",
        "Hale was jailed for 20 years for the murder of his neighbour.",
        "Mia Kell was jailed for life for kidnapping.",
        "Kell was given a life sentence for kidnapping.",
    ],
)
def test_years_are_no_life_sentence(judge, text):
    assert judge(text, FACTS).outcome is Outcome.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Hale was sentenced to five years in prison for theft.",
        "Hale was jailed for six months in 2010.",
        "Kell was jailed for life for murder.",
        "Hale's sentence was cut to 20 years.",
        "Bock was sentenced to 20 years.",
        "Hale was sentenced to life in prison with a minimum of 30 years.",
    ],
)
def test_another_sentence_or_its_minimum_is_left_open(judge, text):
    assert judge(text, FACTS).outcome is Outcome.UNVERIFIED


def test_a_life_sentence_is_borne_out(judge):
    assert judge("Hale was jailed for life.", FACTS).outcome is Outcome.SUPPORTED
