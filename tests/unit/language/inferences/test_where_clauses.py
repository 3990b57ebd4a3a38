"""Clauses with "where"."""

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ida Marr fled to Peru in 2031.", False),
        ("Ida Marr fled to Peru, where she teaches.", True),
        ("Ida Marr fled to Peru, where her son teaches.", False),
        ("Tom Bell took Ida Marr to Peru, where he teaches.", False),  # of two, either may be meant
    ],
)
def test_who_does_it_there_is_whom_the_clause_before_tells_of(read, text, told):
    found = [p for p in read(text) if p.predicate.stem == "teach" and p.subject.text == "Ida Marr"]
    assert [[c.preposition for c in p.complements] for p in found] == ([["in"]] if told else [])


def test_the_place_is_the_one_named_before(read):
    teaching = next(
        p for p in read("Ida Marr was moved from Peru, where her son teaches.") if p.predicate.stem == "teach"
    )
    assert [(c.preposition, c.text) for c in teaching.complements] == [("in", "Peru")]
