"""All but some are never read as those some."""

import pytest

from factcheck.language.restating.exceptions import count_others


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("All but three of the 92 sailors drowned.", "89 of the 92 sailors drowned."),
        ("The storm sank all but two of its 1,400 boats.", "The storm sank 1,398 of its 1,400 boats."),
        ("All but two members voted.", "All members except two voted."),
        ("All but about three of the 92 sailors drowned.", None),
        ("All of the 92 sailors drowned.", None),
        ("The fire was all but out.", None),
        ("All but three of the old sailors drowned.", "All of the old sailors except three drowned."),
    ],
)
def test_the_others_are_counted(text, told):
    assert count_others(text) == (told or text)
