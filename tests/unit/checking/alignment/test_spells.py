"""For how long something was so, by a claim that gives no figure for it."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  colm: {name: Colm, kind: place}
  moss: {name: Ida Moss, kind: person}
facts:
  - {id: jury, statement: The jury deliberated for four days., date: 2033-02-09}
  - {id: port, statement: Colm airport was closed for three days., date: 2033-02-09}
  - {id: mayor, statement: Ida Moss was mayor of Colm.}
  - {id: road, statement: The road to Colm is closed., from: 2032-10-03}
"""


@pytest.mark.parametrize(
    "text",
    [
        "The jury deliberated for a day.",
        "The jury deliberated for weeks.",
        "The jury deliberated for half a day.",
        "Colm airport was closed for an hour.",
        "Ida Moss was mayor of Colm for a day.",
        "The road to Colm has been closed for years.",
    ],
)
def test_another_length_is_not_borne_out(judge, text):
    assert judge(text, FACTS, said="2033-02-11").outcome is not Outcome.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "The jury deliberated for four days.",
        "The jury deliberated.",
        "Ida Moss was mayor of Colm.",
        "The road to Colm has been closed for months.",
    ],
)
def test_the_same_length_is_borne_out(judge, text):
    assert judge(text, FACTS, said="2033-02-11").outcome is Outcome.SUPPORTED
