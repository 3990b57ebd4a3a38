"""What a clause behind "is a company" tells is told of the company itself."""

import pytest

FACTS = """
facts:
  - {id: staff, statement: Norr Steel employs 300 people.}
  - {id: hall, statement: Ruth Lindqvist designed the Tonhalle.}
  - {id: opened, statement: The Tonhalle opened in 1962.}
  - {id: founded, statement: Norr Steel was founded in 1911 by Otto Norr.}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "Norr Steel is a company that employs 400 people.",
        "Norr Steel is a family firm which employs 400 people.",
        "Norr Steel is a company founded in 1921.",
        "The Tonhalle is a hall that opened in 1972.",
        "The Tonhalle is a concert hall opened in 1972.",
        "The Tonhalle is a concert hall designed by Ida Moss.",
    ],
)
def test_it_is_held_against_the_facts(judge, claim):
    assert judge(claim, FACTS).outcome == "contradicted"


@pytest.mark.parametrize(
    "claim",
    [
        "Norr Steel is part of a group that employs 400 people.",
        "Norr Steel is a supplier to a company that employs 400 people.",
        "Norr Steel is a rival of the company that employs 400 people.",
        "Norr Steel is one of the companies that employ 400 people.",
        "Norr Steel is not a company that employs 400 people.",
        "Norr Steel is the kind of company that employs 400 people.",
        "Norr Steel is a company whose mill employs 400 people.",
        "Norr Steel is a company that could employ 400 people.",
        "The Tonhalle is a hall near a bridge designed by Ida Moss.",
        "The Tonhalle is a concert hall with an organ designed by Ida Moss.",
        "The Tonhalle is a hall for a festival founded by Ida Moss.",
    ],
)
def test_what_is_told_of_another_is_not(judge, claim):
    assert judge(claim, FACTS).outcome == "unverified"
