"""Lists whose members commas part, and -ing forms that are no members of one."""

import pytest

from factcheck.claims.statements.assertions import assert_piece
from factcheck.claims.statements.outlines import outline
from factcheck.claims.statements.pronouns import NOBODY
from factcheck.claims.statements.splitting import split_sentence


def say(text: str) -> list[str]:
    """Each statement of a sentence as one plain sentence."""
    sentence = outline(text)
    return [assert_piece(sentence, piece, NOBODY) for piece in split_sentence(sentence)]


@pytest.mark.parametrize(
    "text",
    [
        "The minister proposed building fences, using drones for patrols, and deporting migrants.",
        "The council discussed raising rents, selling the hall and moving the library.",
        "The panel recommends hiring 40 nurses, reopening two wards, and cutting waiting times by a third.",
        "The charity is known for rescuing dogs, training guides, and running a farm.",
        "Lind denied taking bribes, hiding money and lying to the court.",
    ],
)
def test_ing_forms_that_one_verb_governs_stay_together(text: str) -> None:
    assert say(text) == [text]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            "The firm began hiring in May, adding 40 jobs and lifting output by 3%.",
            ["The firm began hiring in May.", "The firm added 40 jobs.", "The firm lifted output by 3%."],
        ),
        (
            "The storm avoided hitting Tal, killing two people and injuring 40 in Orm.",
            ["The storm avoided hitting Tal.", "The storm killed two people.", "The storm injured 40 in Orm."],
        ),
        (
            "The firm closed two plants, using a loan, and sold its fleet.",
            ["The firm closed two plants.", "The firm sold its fleet."],
        ),
    ],
)
def test_ing_forms_that_tell_what_came_of_it_are_statements(text: str, statements: list[str]) -> None:
    assert say(text) == statements
