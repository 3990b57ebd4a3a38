"""Towns are told by their name alone, but for those whose name a country has as well."""

import pytest

from factcheck.language.restating.settlements import name_settlements


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The army took the town of Brevna.", "The army took Brevna."),
        ("The town of Brevna fell on Friday.", "Brevna fell on Friday."),
        ("The port town of Brevna fell on Friday.", "Brevna fell on Friday."),
        ("A fire broke out in the small northern city of Brevna.", "A fire broke out in Brevna."),
        ("The old town of Brevna burned.", "The old town of Brevna burned."),
        ("The city of Luxembourg has 130,000 inhabitants.", "The city of Luxembourg has 130,000 inhabitants."),
        ("Police guard the city of New York.", "Police guard the city of New York."),
        ("The town of 300 people was cut off.", "The town of 300 people was cut off."),
    ],
)
def test_a_town_is_called_by_its_name(text, told):
    assert name_settlements(text) == told
