"""How near two words of names are."""

import pytest

from factcheck.language.names.spellings import Likeness, compare_given_names, compare_spellings


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("stephen", "steven"),
        ("philip", "phillip"),
        ("hartmann", "hartman"),
        ("kowalczyk", "kowalzcyk"),
        ("sofia", "sophia"),
    ],
)
def test_spellings_of_one_sound_and_slips_of_the_pen_are_alike(left, right):
    assert compare_spellings(left, right) is Likeness.ALIKE


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("gaunt", "gaunts"),
        ("brazil", "brazilian"),
        ("thatcher", "thatcherite"),
        ("marlow", "barlow"),
        ("kim", "kin"),
        ("ost", "ost"),
    ],
)
def test_derived_and_unlike_words_are_not(left, right):
    assert compare_spellings(left, right) is Likeness.NONE


@pytest.mark.parametrize(("left", "right"), [("paul", "paula"), ("mario", "maria"), ("carlo", "carla")])
def test_a_mans_name_is_never_a_womans(left, right):
    assert compare_given_names(left, right) is Likeness.NONE


def test_names_heard_wrong_are_similar():
    assert compare_given_names("janet", "jeannette") is Likeness.SIMILAR
