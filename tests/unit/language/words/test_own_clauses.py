"""Verbs of clauses behind "as", "after" and "because", which are prepositions as well."""

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Eke scored the only goal as Orrin Rovers beat Sarn Town.", "Orrin Rovers beat Sarn Town"),
        ("Prices rose as producers cut output.", "producers cut output"),
        ("Talks failed because Sarn set new terms.", "Sarn set new terms"),
        ("It closed before the council put the building on sale.", "the council put the building"),
    ],
)
def test_a_clause_behind_a_preposition_has_its_verb(say, text, told):
    assert told in say(text)


@pytest.mark.parametrize(
    "text",
    [
        "Moss left after the tax cut plan.",
        "Moss left after the budget cut in May.",
        "The price rose after a cost cut of 3%.",
    ],
)
def test_a_noun_behind_a_preposition_stays_one(read, text):
    assert len([proposition for proposition in read(text) if not proposition.variant]) == 1
