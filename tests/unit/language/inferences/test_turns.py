"""What is said of some people, said once more of those for whom they work or where they live."""

import pytest


def told(proposition):
    subject, obj = (argument.text if argument else "" for argument in (proposition.subject, proposition.object))
    return f"{subject} {proposition.predicate.stem} {obj}"


def test_who_is_worked_for_employs(read):
    assert "Sarn employ 90 people" in map(told, read("90 people work for Sarn."))


def test_a_place_has_those_who_live_in_it(read):
    assert "Sarn have 90 monks" in map(told, read("90 monks live in Sarn."))


@pytest.mark.parametrize("text", ["Venn works for Sarn.", "90 people work in Sarn."])
def test_nothing_is_turned_where_no_number_works_for_anybody(read, text):
    assert {p.predicate.stem for p in read(text)}.isdisjoint({"employ"})


def test_a_place_has_what_the_number_of_came_to(read):
    assert "Sarn have The number of huts" in map(told, read("The number of huts in Sarn has doubled to 90."))


def test_what_holds_people_has_so_many_seats(read):
    assert "The hall have seats" in map(told, read("The hall holds 90 people."))
    assert "The hall have seats" not in map(told, read("The hall holds 90 tables."))
