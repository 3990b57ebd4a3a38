"""Bare figures beside verbs of what befalls people."""

import pytest


@pytest.mark.parametrize(
    ("text", "slot", "counted"),
    [
        ("The blast in Sarn killed 14.", "object", "peopl"),
        ("41 were injured in Sarn.", "object", "peopl"),
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
