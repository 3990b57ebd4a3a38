"""How clearly a body voted: a word for it against the count of the votes, and the other way round."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  board: {name: Harn Port Board, kind: organisation, aliases: [the board]}
facts:
  - {id: dock, statement: The Harn Port Board voted by nine to two to sell the old dock., sources: [gazette]}
  - {id: levy, statement: The Tolland Court ruled 5-4 that the levy was lawful., sources: [gazette]}
  - {id: fund, statement: The Harn Port Board unanimously approved the flood fund., sources: [gazette]}
  - {id: ferry, statement: The Harn Port Board approved the ferry plan by 30 votes to 4., sources: [gazette]}
  - {id: match, statement: Tolland beat Orm 5-1., sources: [gazette]}
"""


@pytest.mark.parametrize(
    "text",
    [
        "The Harn Port Board voted unanimously to sell the old dock.",
        "The board unanimously voted to sell the old dock.",
        "The board narrowly voted to sell the old dock.",
        "The Tolland Court ruled unanimously that the levy was lawful.",
        "The Harn Port Board approved the flood fund by 8 votes to 3.",
        "The board narrowly approved the flood fund.",
        "The ferry plan was narrowly approved by the board.",
    ],
)
def test_another_margin_is_contradicted(judge, text):
    assert judge(text, FACTS).outcome is Outcome.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "The board voted unanimously to repair the old dock.",
        "The Tolland Court ruled unanimously that the fee was lawful.",
        "The port's finance panel approved the flood fund by 8 votes to 3.",
        "The board approved a first draft of the flood fund by 8 votes to 3.",
        "The board overwhelmingly approved the flood fund.",
        "The board unanimously approved the staff of the ferry plan.",
        "Tolland narrowly beat Orm.",
    ],
)
def test_the_margin_of_another_vote_or_match_is_left_open(judge, text):
    assert judge(text, FACTS).outcome is Outcome.UNVERIFIED


def test_the_margin_of_the_count_is_borne_out(judge):
    assert judge("The board overwhelmingly approved the ferry plan.", FACTS).outcome is Outcome.SUPPORTED
