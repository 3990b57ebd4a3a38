"""The two levels of which a sentence tells the difference or the ratio."""

from datetime import date

import pytest

from factcheck.language.restating.comparisons import read_comparisons
from factcheck.language.restating.levels import GAP


def levels_of(text, subject="", figure=None):
    """Give the first wording of the greater and the lesser level, with a dash in the gap."""
    subjects = {figure: subject} if figure else {}
    found = read_comparisons(text, subjects, date(2031, 5, 2))
    return [(c.greater[0].replace(GAP, "-").rstrip("."), c.lesser[0].replace(GAP, "-").rstrip(".")) for c in found]


@pytest.mark.parametrize(
    ("text", "figure", "greater", "lesser"),
    [
        ("Sarn sold 40 goats more than Venn.", "40", "Sarn sold - goats", "Venn sold - goats"),
        ("Sarn sold 40 more goats than Venn in May.", "40", "Sarn sold - goats in May", "Venn sold - goats in May"),
        ("Sarn sold 40 fewer goats in May than Venn.", "40", "Venn sold - goats in May", "Sarn sold - goats in May"),
        ("Sarn sold three times as many goats as Venn.", "three times", "Sarn sold - goats", "Venn sold - goats"),
        ("Sarn won it two goats ahead of Venn.", "two", "Sarn won it with - goats", "Venn finished with - goats"),
        ("Sarn sold 4 goats more in 2030 than in 2029.", "4", "Sarn sold - goats in 2030", "Sarn sold - goats in 2029"),
        ("Sarn sold 40 goats more than in 2029.", "40", "Sarn sold - goats", "Sarn sold - goats in 2029"),
        ("Sarn gained 4 seats compared with 2027.", "4", "Sarn won - seats", "Sarn won - seats in 2027"),
    ],
)  # fmt: skip
def test_two_sides_are_told_apart(text, figure, greater, lesser):
    assert levels_of(text, "Sarn", figure) == [(greater, lesser)]


@pytest.mark.parametrize(
    ("text", "greater", "lesser"),
    [
        (
            "The toll fell by 3 points between March and April.",
            "The toll was - in March 2031",
            "The toll was - in April 2031",
        ),
        ("Between 2027 and 2029, the toll rose by 3 points.", "The toll was - in 2029", "The toll was - in 2027"),
        ("The toll rose by 3 crowns last year.", "The toll was - in 2030", "The toll was - in 2029"),
        ("The number of goats fell by 40 in 2030.", "There were - goats in 2029", "There were - goats in 2030"),
        (
            "The number of confirmed cases rose by 40 between 2 March and 9 April.",
            "- cases had been confirmed by 9 April 2031",
            "- cases had been confirmed by 2 March 2031",
        ),
    ],
)  # fmt: skip
def test_two_times_are_told_apart(text, greater, lesser):
    assert levels_of(text) == [(greater, lesser)]


def test_an_owned_measure_is_had():
    (found,) = read_comparisons("Sarn's profit fell by 3 million crowns in 2030.", {}, date(2031, 5, 2))
    assert f"Sarn had a profit of {GAP} in 2030" in found.lesser


def test_a_month_alone_leaves_open_what_it_is_compared_with():
    (found,) = read_comparisons("The toll rose by 3 crowns in April.", {}, date(2031, 5, 2))
    assert not found.sure


@pytest.mark.parametrize(
    "text",
    [
        "Sarn sold 40 goats more than expected.",
        "Sarn sold more than 40 goats.",
        "The toll rose by 3% in April.",
        "The toll rose to 3 crowns in 2030.",
        "Sarn sold 40 goats, more than Venn.",
        "Sarn sold twice.",
    ],
)
def test_other_figures_compare_nothing(text):
    assert levels_of(text, "Sarn", "40") == []


def test_a_sentence_that_never_ends_has_no_comparisons():
    text = "Venn won seven seats more than Gaunt"
    subjects = {"seven": "Venn"}
    assert read_comparisons(f"{text}.", subjects)
    assert not read_comparisons(text + " and Ruiz and Moss" * 200, subjects)
