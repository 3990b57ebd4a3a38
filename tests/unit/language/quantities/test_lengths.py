"""Lengths of time that an article counts, and lengths in two units held against each other."""

import pytest

from factcheck.language.quantities.agreement import agree
from factcheck.language.quantities.quantities import find_quantities
from factcheck.model import QuantityKind


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("The siege lasted a week.", ["a week"]),
        ("The siege went on for almost a year.", ["almost a year"]),
        ("It took a decade and 40 men to build the wall.", ["40"]),
        ("The siege ended a year ago.", []),
        ("Nine ships a week called at the port.", ["Nine"]),
        ("The siege lasted 40 days and a night.", ["40 days"]),
    ],
)
def test_a_unit_with_an_article_is_a_length_behind_a_verb_of_lasting(text, lengths):
    assert [quantity.text for quantity in find_quantities(text)] == lengths


@pytest.mark.parametrize(
    ("claim", "fact", "agreeing"),
    [
        ("It lasted three weeks.", "It lasted 20 days.", True),
        ("It lasted a month.", "It lasted 18 days.", None),
        ("It lasted a week.", "It lasted 18 days.", False),
        ("It lasted two months.", "It lasted two months.", True),
    ],
)
def test_lengths_in_two_units_are_rounded_no_more_than_anybody_would(claim, fact, agreeing):
    assert agree(*(find_quantities(text)[0] for text in (claim, fact))) is agreeing


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("She won in 2:04:35.", ["7475"]),
        ("She won in 14:52.30 to keep the title.", ["892.30"]),
        ("The ferry left at 14:52.", []),
        ("They won 3:2 in Sarn.", []),
        ("It is in section 4:12:88.", []),
    ],
)
def test_times_of_a_race_are_lengths(text, seconds):
    found = [q for q in find_quantities(text) if q.unit == "second"]
    assert [str(q.value) for q in found] == seconds


@pytest.mark.parametrize("text", ["It was postponed by a day.", "brought forward by an hour because of the rain"])
def test_one_unit_may_tell_by_how_much_something_moved(text):
    (found,) = find_quantities(text)
    assert (found.kind, found.value) == (QuantityKind.DURATION, 1)


@pytest.mark.parametrize("text", ["hit by a second car", "led by a minute man", "seen by a day nurse"])
def test_who_did_it_is_no_length(text):
    assert not any(quantity.kind is QuantityKind.DURATION for quantity in find_quantities(text))
