"""What a number of a whole says of the rest and of the whole."""

import pytest

from factcheck.language.restating.rests import tell_rest


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
