"""A relative clause whose subject an aside follows is told of its own subject, never of that of the sentence."""

import pytest

from factcheck.claims.statements.assertions import assert_piece
from factcheck.claims.statements.outlines import outline
from factcheck.claims.statements.pronouns import NOBODY
from factcheck.claims.statements.splitting import split_sentence


def say(text: str) -> list[str]:
    """Each statement of a sentence as one plain sentence."""
    sentence = outline(text)
    return [assert_piece(sentence, piece, NOBODY).replace('"', "") for piece in split_sentence(sentence)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The court set aside the verdict by which Calloway, 34, had been found guilty of murder.",
            ["The court set aside the verdict.", "Calloway had been found guilty of murder."],
        ),
        ("Ek sold the mill that Lee, the mayor, had bought.", ["Ek sold the mill.", "Lee was the mayor."]),
        (
            "Ek hoped that Lee, the mayor, had bought it.",
            ["Ek hoped that Lee had bought it.", "Lee was the mayor."],
        ),
        (
            "Some 300 employees of Norlink, which runs the port, have left.",
            ["Norlink runs the port.", "Some 300 employees of Norlink have left."],
        ),
        (
            "Ek signed the sheet and then, at last, allowed herself a grin.",
            ["Ek signed the sheet.", "Ek allowed herself a grin."],
        ),
        (
            "Ek pointed to checks at the border, which were stepped up in May.",
            ["Ek pointed to checks at the border.", "Checks at the border were stepped up in May."],
        ),
        (
            "Ek listed faults in the engine, which was built in May.",
            ["Ek listed faults in the engine.", "The engine was built in May."],
        ),
        (
            "Ek sold mills in the valley, which had lost money.",
            ["Ek sold mills in the valley.", "It had lost money."],
        ),
        (
            'The cup went to "Grey Water", the film with which the fair had opened.',
            ["The cup went to Grey Water.", "The fair had opened with Grey Water."],
        ),
        (
            "They honoured Ida Marr of Tal Mills, the lawyer with whom they had won the case.",
            ["They honoured Ida Marr of Tal Mills.", "They had won the case with Ida Marr."],
        ),
        (
            "Ek stood trial for the murder of Anna Lund, whose body was found on 3 May.",
            ["Ek stood trial for the murder of Anna Lund.", "Anna Lund’s body was found on 3 May."],
        ),
        (
            "Ek read the novel of Anna Lund, whose cover was torn.",
            ["Ek read the novel of Anna Lund.", "The novel of Anna Lund’s cover was torn."],
        ),
        (
            "At 61.4%, turnout was lower than in 2030.",
            ["Turnout was 61.4%.", "Turnout was lower than in 2030."],
        ),
        ("At 8.30 am, the hall was fuller than usual.", ["At 8.30 am, the hall was fuller than usual."]),
        (
            "Trains are running again, since the bridge reopened on Monday.",
            ["Trains are running again.", "The bridge reopened on Monday."],
        ),
        ("He has lived there, since 1998.", ["He has lived there, since 1998."]),
        (
            'The cup went to "Grey Water", a tale of two sisters, whose maker, Ida Marr, also won the medal.',
            [
                "The cup went to Grey Water.",
                "Grey Water was a tale of two sisters.",
                "Grey Water’s maker, Ida Marr, also won the medal.",
            ],
        ),
        ("Ek denied the charge and left in May.", ["Ek denied the charge.", "Ek left in May."]),
        (
            "Grey Water, a slow and tender film about Tal, was released in May.",
            ["Grey Water was a slow and tender film about Tal.", "Grey Water was released in May."],
        ),
        (
            "Ann Lee, a cook from Tal, 34, was fined.",
            ["Ann Lee was a cook from Tal.", "Ann Lee was 34.", "Ann Lee was fined."],
        ),
        ("Ek, a lorry driver, 59, died.", ["Ek was a lorry driver.", "Ek was 59.", "Ek died."]),
        ("The mayor of Tal, aged 52, whose job it was, denies it.", "The mayor of Tal’s job it was."),
        ("Many live by themselves, the first of their kind.", "Many live by themselves"),
    ],
)
def test_whom_a_clause_tells_of(text, expected):
    found = say(text)
    if isinstance(expected, list):
        assert sorted(found) == sorted(expected)
    else:
        assert any(one.startswith(expected) for one in found)
        assert not any(one.startswith("Themselves") for one in found)
