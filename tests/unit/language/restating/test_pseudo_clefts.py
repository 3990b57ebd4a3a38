"""What a sentence holds back by "what" is told in the plain order."""

import pytest

from factcheck.language.restating.pseudo_clefts import tell_pseudo_cleft


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("What sank the ship was a crack in the hull.", "A crack in the hull sank the ship."),
        ("What the farmers get for it is 40 crowns a tonne.", "The farmers get 40 crowns a tonne for it."),
        ("What the town needs is a new bridge.", "The town needs a new bridge."),
        ("What the council sold in May was a mill near Tal.", "The council sold a mill near Tal in May."),
        ("What they found was a bomb.", "They found a bomb."),
        ("What the fund has bought is 40 farms.", "The fund has bought 40 farms."),
    ],
)
def test_a_thing_with_an_article_or_a_figure_stands_where_the_gap_was(text, told):
    assert tell_pseudo_cleft(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "What she did was a mistake.",
        "What the plan does is unclear.",
        "What is known is the name.",
        "What happened was a surprise to all.",
        "What makes it work is that the firm pays.",
        "What did the council sell?",
    ],
)
def test_what_tells_no_such_thing_stays(text):
    assert tell_pseudo_cleft(text) == text
