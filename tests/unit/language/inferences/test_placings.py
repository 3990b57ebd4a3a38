"""In which place somebody finished who won a contest or a medal."""

import pytest


def places(propositions):
    return [
        (p.subject.text, ordering.rank)
        for p in propositions
        for ordering in p.orderings
        if p.predicate.stem == "finish" and ordering.scale == "place"
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Venn won the regatta in Sarn.", 1),
        ("Venn won the 800 metres.", 1),
        ("Venn won silver in the regatta.", 2),
        ("Venn took bronze in the 800 metres.", 3),
        ("Venn won the gold medal in the marathon.", 1),
        ("Venn were league champions in 2031.", 1),
        ("Venn were the runners-up in the league in 2031.", 2),
    ],
)
def test_a_win_or_a_medal_is_a_place(read, text, place):
    assert places(read(text)) == [("Venn", place)]


@pytest.mark.parametrize(
    "text",
    [
        "Venn won the prize.",
        "Venn won the bid.",
        "Venn did not win the regatta.",
        "Venn won the regatta three times.",
        "Venn won a regatta.",
        "Venn won silver and gold in the regatta.",
        "A rower from Sarn won the regatta.",
    ],
)
def test_no_place_is_told_of_what_has_none_or_of_several(read, text):
    assert not places(read(text))
