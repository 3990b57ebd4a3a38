"""Lengths of time that tell how often something is so."""

import pytest

from factcheck.language.quantities.agreement import agree
from factcheck.language.quantities.quantities import find_quantities


@pytest.mark.parametrize(
    ("claim", "fact", "agrees"),
    [
        ("The bus runs every hour.", "The bus runs every two hours.", False),
        ("The bus runs every half hour.", "The bus runs every 30 minutes.", True),
        ("The fair is held every three years.", "The fair is held every three years.", True),
        ("The crossing takes two hours.", "The ferry sails every two hours.", None),
        ("The ferry sails every 40 minutes.", "The crossing takes 50 minutes.", None),
    ],
)
def test_how_often_is_told_from_how_long(claim, fact, agrees):
    said, known = (find_quantities(text)[0] for text in (claim, fact))
    assert agree(said, known) is agrees


def test_a_rate_is_no_interval():
    assert [quantity.text for quantity in find_quantities("The mill makes 40 carts every hour.")] == ["40"]
