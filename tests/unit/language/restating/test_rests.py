"""What a number of a whole says of the rest, of the whole and of most."""

import pytest

from factcheck.language.restating.rests import tell_most, tell_rest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("12 of the 19 miners were found.", ("7 of the 19 miners were not found.",)),
        ("12 of the 40 kilns have closed.", ("28 of the 40 kilns have not closed.",)),
        (
            "Only 12 of the 40 kilns in Sarn have a roof.",
            (
                "28 of the 40 kilns in Sarn have no roof.",
                "28 kilns in Sarn have no roof.",
                "There are 40 kilns in Sarn.",
            ),
        ),
        ("12 of the 40 kilns have no roof.", ()),
        ("40 of the 12 kilns have a roof.", ()),
        ("12 kilns have a roof.", ()),
    ],
)
def test_the_rest_is_told_of_a_part(text, told):
    assert tell_rest(text) == told


def test_fewer_than_half_are_not_most():
    assert tell_most("Only 12 of the 40 kilns in Sarn have a roof.") == "Most kilns in Sarn have a roof."
    assert tell_most("22 of the 40 kilns in Sarn have a roof.") is None
    assert tell_most("12 kilns in Sarn have a roof.") is None
