"""Figures that follow from two figures of one statement."""

import pytest

from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.sums import draw_sums


@pytest.mark.parametrize(
    ("claim", "fact", "value", "text"),
    [
        ("Rents fell by 3 euros.", "Rents fell from 9 euros to 6 euros.", 3, "9 euros less 6 euros"),
        ("Rents fell by 300.", "Rents fell from 900 to 600.", 300, "900 less 600, which is 300"),
        ("Rents fell by a third.", "Rents fell from 900 to 600.", 33, "900 to 600, a change of 33.33%"),
        ("The rate fell by 2 points.", "The rate fell from 9% to 7%.", 2, "9% less 7%, which is 2 points"),
        ("Venn won by 2 goals.", "Venn won 3-1.", 2, "3-1, a margin of 2"),
        ("It froze 75% of the goats.", "It froze 30 of the 40 goats.", 75, "30 of 40, which is 75%"),
    ],
)
def test_a_figure_is_computed_with_its_sum(claim, fact, value, text):
    (said,) = find_quantities(claim)
    found = draw_sums(said, find_quantities(fact))
    assert [(int(figure.value), figure.text) for figure in found] == [(value, text)]


@pytest.mark.parametrize(
    ("claim", "fact"),
    [
        ("Rents rose to 300.", "Rents rose from 200 to 400."),
        ("It froze 75% of the goats.", "It froze 30 goats and 40 cows."),
        ("Rents fell by 3 points.", "Rents fell by 3%."),
    ],
)
def test_nothing_follows_from_other_figures(claim, fact):
    (said,) = find_quantities(claim)
    assert draw_sums(said, find_quantities(fact)) == []
