"""What somebody has, by the words beside a name, told as sentences."""

import pytest

from factcheck.language.restating.belongings import find_belongings


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Orre, home to 40,000 people, has no port.", "Orre is home to 40,000 people."),
        ("The town of Orre, with 40,000 people, has no port.", "Orre has 40,000 inhabitants."),
        ("Tal Mill, with 300 workers in Orre, is for sale.", "Tal Mill has 300 workers in Orre."),
        ("Tal Mill's 300 workers were told on Monday.", "Tal Mill has 300 workers."),
        ("Tal Mill thanked its 300 workers.", "Tal Mill has 300 workers."),
        ("Two of the Calder Line's 24 stations are shut.", "The Calder Line has 24 stations."),
        ("Orre, a busy port of 40,000 people, has no airport.", "Orre has 40,000 inhabitants."),
        ("Orre-based Tal Mill is for sale.", "Tal Mill is based in Orre."),
    ],
)
def test_it_is_told_plainly(text, told):
    (found,) = find_belongings(text)
    assert found.sentence == told


@pytest.mark.parametrize(
    "text",
    [
        "Tal Mill dismissed its 300 workers.",
        "Tal Mill thanked its 300 workers in Orre.",
        "The district of Orre, with 40,000 people, has no port.",
        "Tal Mill's 300 workers were dismissed.",
        "The fair, with 4,000 people, is the largest in Orre.",
        "Orre, with 300 workers in two mills, and Tal have no port.",
        "Two of the Calder Line's 24 stations in Orre are shut.",
    ],
)
def test_what_may_be_of_some_only_or_of_others_is_not_told(text):
    assert not list(find_belongings(text))
