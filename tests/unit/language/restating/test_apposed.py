"""What a subject is called in passing."""

import pytest

from factcheck.language.restating.apposed import tell_apposed, tell_by_other_name


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ida Marr, the owner of Dorn, bought a farm.", ("Ida Marr is the owner of Dorn.",)),
        ("Ida Marr, head of Dorn since 2029, earned 2 million.", ("Ida Marr has been head of Dorn since 2029.",)),
        ("Ida Marr, the first woman to lead Dorn, bought a farm.", ("Ida Marr is the first woman to lead Dorn.",)),
        ("The owner of the mill, Dorn, will close it.", ("Dorn is the owner of the mill.",)),
        ("Dorn's new owner, Ida Marr, bought a farm.", ("Ida Marr is the owner of Dorn.",)),
        ("Ida Marr, the former owner of Dorn, bought a farm.", ()),
        ("Ida Marr, the owner of Dorn, and Tom Eke bought a farm.", ()),
        ("Ida Marr, Tom Eke and Una Roth bought a farm.", ()),
        ("In May, the owner of Dorn bought a farm.", ()),
    ],
)
def test_an_apposition_is_a_sentence_of_its_own(text, told):
    assert tell_apposed(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The owner of the mill, Dorn, will close it.", ("Dorn will close it.",)),
        ("Ida Marr, the owner of Dorn, bought a farm.", ("The owner of Dorn bought a farm.",)),
        ("Dorn's owner, Ida Marr, bought a farm.", ("Ida Marr bought a farm.",)),
        ("Ida Marr, an owner of Dorn, bought a farm.", ()),
        ("Ida Marr bought a farm.", ()),
    ],
)
def test_a_statement_is_told_by_the_other_name(text, told):
    assert tell_by_other_name(text) == told
