"""What is said from one side, said once more from the other."""

import pytest


def told(proposition):
    subject, obj = (argument.text if argument else "" for argument in (proposition.subject, proposition.object))
    return f"{subject} {proposition.predicate.stem} {obj}"


def test_who_is_worked_for_employs(read):
    assert "Sarn employ 90 people" in map(told, read("90 people work for Sarn."))


@pytest.mark.parametrize("text", ["Venn works for Sarn.", "90 people work in Sarn."])
def test_nothing_is_turned_where_no_number_works_for_anybody(read, text):
    assert {p.predicate.stem for p in read(text)}.isdisjoint({"employ"})
