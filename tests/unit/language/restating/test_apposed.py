"""What a subject is called in passing."""

import pytest

from factcheck.language.restating.apposed import tell_apposed


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ida Marr, the owner of Dorn, bought a farm.", ("Ida Marr is the owner of Dorn.",)),
        ("Ida Marr, head of Dorn since 2029, earned 2 million.", ("Ida Marr has been head of Dorn since 2029.",)),
        ("The owner of the mill, Dorn, will close it.", ("Dorn is the owner of the mill.",)),
        ("Ida Marr, the former owner of Dorn, bought a farm.", ()),
        ("Ida Marr, the owner of Dorn, and Tom Eke bought a farm.", ()),
        ("Ida Marr, Tom Eke and Una Roth bought a farm.", ()),
        ("In May, the owner of Dorn bought a farm.", ()),
    ],
)
def test_an_apposition_is_a_sentence_of_its_own(text, told):
    assert tell_apposed(text) == told
