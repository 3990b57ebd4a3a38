"""Words made comparable whatever the house style, and quotations parted at their joints."""

import pytest

from factcheck.checking.quoting.wording import Joint, read_quoted_words, read_wording


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We won’t go", "we will not go"),
        ("It's late", "It is late"),
        ("They can't and they cannot", "They can not and they can not"),
        ("recognised neighbours", "recognized neighbors"),
        ("twenty-five per cent", "25%"),
        ("law-and-order", "law and order"),
        ("José said “no”", "Jose said 'no'"),
        ("twelve hours", "12 hours"),
    ],
)
def test_house_styles_meet(one, other):
    assert read_wording(one).words == read_wording(other).words


@pytest.mark.parametrize(("one", "other"), [("five", "four"), ("hours", "horse"), ("he", "she"), ("58", "5.8")])
def test_other_words_stay_apart(one, other):
    assert read_wording(one).words != read_wording(other).words


def test_words_keep_their_place():
    wording = read_wording("The pier isn’t 90 metres long.")
    assert wording.slice(3, 5) == "n’t 90"


@pytest.mark.parametrize(
    ("text", "joints"),
    [
        ("One and the same", [Joint.START]),
        ("The pier … is long", [Joint.START, Joint.OMISSION]),
        ("The pier [...] is long", [Joint.START, Joint.OMISSION]),
        ("The pier. . . is long", [Joint.START, Joint.OMISSION]),
        ("The pier [in Sarn] is long", [Joint.START, Joint.INSERTION]),
        ("[The pier] is long", [Joint.INSERTION]),
        ("The pier is long. It is old.", [Joint.START, Joint.SENTENCE]),
        ("[T]he pier", [Joint.START]),
        ("", []),
        ("…", []),
    ],
)
def test_quotations_part_at_their_joints(text, joints):
    assert [stretch.joint for stretch in read_quoted_words(text).stretches] == joints


def test_letters_in_brackets_belong_to_their_word():
    assert read_quoted_words("[t]he boats arriv[ed]").wording.words == ("the", "boats", "arrived")
