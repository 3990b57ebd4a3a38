"""Bare figures beside verbs of what befalls people."""

import pytest


@pytest.mark.parametrize(
    ("text", "slot", "counted"),
    [
        ("The blast in Sarn killed 14.", "object", "peopl"),
        ("41 were injured in Sarn.", "object", "peopl"),
        ("There were 14 injuries in Sarn.", "object", "peopl"),
        ("There were 14 deaths in Sarn.", "subject", "peopl"),
    ],
)
def test_a_bare_figure_counts_people(read, text, slot, counted):
    proposition = read(text)[0]
    assert getattr(proposition, slot).head == counted
    assert [q.counted for q in proposition.quantities] == [counted]


@pytest.mark.parametrize("text", ["Wolves killed 14 sheep.", "The mill sold 14.", "Venn was injured on 3 May."])
def test_a_figure_of_something_else_does_not(read, text):
    arguments = [a for a in (read(text)[0].subject, read(text)[0].object) if a is not None]
    assert all(argument.head != "peopl" for argument in arguments)


def test_a_place_behind_the_last_of_two_harms_is_that_of_both(read):
    first = read("A bomb killed 19 people and injured 47 at a market in Sarn on 3 May.")[0]
    assert [c.text for c in first.complements] == ["a market", "Sarn"]
    assert [t.text for t in first.times] == ["3 May"]


def test_what_was_done_to_others_later_tells_nothing_of_the_first(read):
    assert read("Police arrested 12 people and deported four on Friday.")[0].times == ()
