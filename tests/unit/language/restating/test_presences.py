"""How many there are of those who do something is told as what they do."""

import pytest

from factcheck.language.restating.presences import tell_doings


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("There were 40 people waiting at the gate.", "40 people were waiting at the gate."),
        ("There are about 90 families living in tents.", "About 90 families are living in tents."),
        ("In May, there were 12 trains running late.", "In May, 12 trains were running late."),
        ("There were four men injured in the crash.", "Four men were injured in the crash."),
        ("There were 24 sleeping cars in the yard.", None),
        ("There were 40 schools in Sarn.", None),
        ("There were not 40 people waiting at the gate.", None),
        ("There is evidence suggesting fraud in Sarn.", None),
        ("There were people waiting at the gate.", None),
    ],
)
def test_only_counted_ones_who_do_something_are_told_again(text, told):
    assert tell_doings(text) == (told or text)
