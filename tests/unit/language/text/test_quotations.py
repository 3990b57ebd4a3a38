"""Quotation marks of every kind, odd ones and apostrophes included."""

import pytest

from factcheck.language.text.quotations import find_quotations
from factcheck.model import Span


def quoted(text: str) -> list[list[str]]:
    paragraphs, start = [], 0
    for line in text.split("\n"):
        paragraphs.append(Span(start, start + len(line)))
        start += len(line) + 1
    return [[quotation.inner.of(text) for quotation in found] for found in find_quotations(text, paragraphs)]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('She said "no" twice.', ["no"]),
        ("She said “no” twice.", ["no"]),
        ("She said «no» twice.", ["no"]),
        ("She said »no« twice.", ["no"]),
        ("She said „no“ twice.", ["no"]),
        ("She said „no” twice.", ["no"]),
        ("She said ''no'' twice.", ["no"]),
        ("She said ‘no’ twice.", ["no"]),
        ("She said 'no' twice.", ["no"]),
        ("A “plan with a ‘twist’ inside” failed.", ["plan with a ‘twist’ inside"]),
        ('The 6\'2" guard and a 5" pipe.', []),
        ("The workers' union and its members' club.", []),
        ("Rock 'n' roll of the '90s isn't dead, it's ours.", []),
        ("Cut ’em, said the cook.", []),
    ],
)
def test_finds_the_outermost_quotations(text, inner):
    assert quoted(text) == [inner]


def test_possessive_does_not_close_a_single_quotation():
    assert quoted("‘The workers’ club is ours,’ he said.") == [["The workers’ club is ours,"]]


def test_open_quotation_runs_to_the_end_of_its_paragraph_and_goes_on():
    text = "“One.\n“Two.”\nThree."
    paragraphs = [Span(0, 5), Span(6, 12), Span(13, 19)]
    first, second, third = find_quotations(text, paragraphs)
    assert (first[0].closed, first[0].span.of(text)) == (False, "“One.")
    assert (second[0].closed, second[0].continued) == (True, True)
    assert third == ()


def test_odd_mark_does_not_turn_the_next_paragraph_inside_out():
    assert quoted('He said "maybe and left.\nShe said "yes" and stayed.')[1] == ["yes"]


def test_a_single_mark_that_closes_nowhere_hides_no_later_quotation_marks():
    text = "It's 'x and it's 'y, she said, and \"all is well\" again."
    assert ["all is well"] in quoted(text)
