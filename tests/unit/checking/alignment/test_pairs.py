"""Which figure and which rank of a claim is about which of the fact."""

import pytest


def figures_of(alignment):
    return [(pair.claim.text, pair.fact.text, pair.agrees) for pair in alignment.figures]


@pytest.mark.parametrize(
    ("claim", "fact", "pairs"),
    [
        ("The fire killed 40 people.", "The fire killed 40 people.", [("40", "40", True)]),
        ("The fire killed 41 people.", "The fire killed 40 people.", [("41", "40", False)]),
        # of two figures the one that agrees is meant
        ("The fire killed 4 cows.", "The fire killed 4 cows and 9 horses.", [("4", "4", True)]),
        # what bears out one figure contradicts none of the others
        ("Sand sold 58% and 42% of the grain.", "Sand sold 58% of the grain.", [("58%", "58%", True)]),
        ("Sand sold 58% and 42% of it.", "Sand sold 58% and 40% of it.", [("58%", "58%", True), ("42%", "40%", False)]),
        # nor is a second figure held against what a first one is
        ("The fire killed 4 people under 25.", "The fire killed 9 people.", [("4", "9", False)]),
        # the gap between two shares
        (
            "Sand won by 16 points.",
            "Sand won by 58% to 42%.",
            [("16 points", "58% less 42%, which is 16 points", True)],
        ),
        (
            "Sand won by 20 points.",
            "Sand won by 58% to 42%.",
            [("20 points", "58% less 42%, which is 16 points", False)],
        ),
    ],
)
def test_figures_are_paired(lay, claim, fact, pairs):
    assert figures_of(lay(claim, fact)) == pairs


@pytest.mark.parametrize(
    ("claim", "fact"),
    [
        ("The fire killed 40 cows.", "The fire killed 40 people."),
        ("The fire cost 40 crowns.", "The fire cost 40 dollars."),
        ("The fire killed 40 people.", "The fire killed people."),
    ],
)
def test_a_figure_of_something_else_is_left_over(lay, claim, fact):
    alignment = lay(claim, fact)
    assert figures_of(alignment) == []
    assert len(alignment.loose_figures) == 1


def test_a_tolerance_of_the_fact_decides(lay):
    claim, fact = "The fire killed 45 people.", "The fire killed 40 people."
    assert [pair.agrees for pair in lay(claim, fact, tolerance="5").figures] == [True]
    assert [pair.agrees for pair in lay(claim, fact, tolerance="4").figures] == [False]


@pytest.mark.parametrize(
    ("claim", "fact", "agrees"),
    [
        ("The mill is the oldest mill.", "The mill is the oldest mill.", True),
        ("The mill is the second oldest mill.", "The mill is the oldest mill.", False),
        ("The mill is the smallest mill.", "The mill is the largest mill.", False),
    ],
)
def test_ranks_on_one_scale_are_paired(lay, claim, fact, agrees):
    assert [pair.agrees for pair in lay(claim, fact).orderings] == [agrees]


def test_a_rank_on_another_scale_is_left_over(lay):
    alignment = lay("The mill is the largest mill.", "The mill is the oldest mill.")
    assert alignment.orderings == ()
    assert [ordering.scale for ordering in alignment.loose_orderings] == ["largest"]
