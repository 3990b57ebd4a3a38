"""Where a measure stands and where it stood, told at once."""

from datetime import date

import pytest

from factcheck.language.restating.moved_levels import split_moved_levels, tell_former_level

ON = date(2031, 8, 20)


@pytest.mark.parametrize(
    ("text", "now", "then"),
    [
        (
            "Net profit for the six months to the end of June fell to 48 million euros from 91 million a year ago.",
            "Net profit for the six months to the end of June was 48 million euros.",
            "Net profit was 91 million euros in the 6 months to the end of June 2030.",
        ),
        (
            "Inflation slowed to 2.9% in February from 3.3% the month before.",
            "Inflation was 2.9% in February.",
            "Inflation was 3.3% in January 2031.",
        ),
        (
            "Unemployment in Orre was 5.8% in the three months to June, up from 5.3% in the previous quarter.",
            "Unemployment in Orre was 5.8% in the three months to June.",
            "Unemployment in Orre was 5.3% in the 3 months to the end of March 2031.",
        ),
        (
            "Exports rose to 4.1 billion crowns in May from 3.8 billion in the same month last year.",
            "Exports were 4.1 billion crowns in May.",
            "Exports were 3.8 billion crowns in May 2030.",
        ),
        ("Sales fell to £12m in 2030, down from £15m in 2029.", "Sales were £12m in 2030.", "Sales were £15m in 2029."),
    ],
)
def test_two_levels_are_two_sentences(text, now, then):
    assert split_moved_levels(text, ON) == (now, then)


@pytest.mark.parametrize(
    "text",
    [
        "The rate fell to 5% from 6%.",  # of no time
        "Sales rose to £12m in 2030 from £15m in 2029.",  # against itself
        "Sales fell by 4% to £12m in 2030 from £15m in 2029.",  # three figures
        "Sales fell to £12m from £15m a year earlier.",  # earlier than when
        "The firm got 4 million euros from 3 million clients in 2030.",
    ],
)
def test_other_sentences_tell_no_two_levels(text):
    assert split_moved_levels(text, ON) is None


def test_the_level_beside_the_one_of_now_is_told_by_itself():
    told = tell_former_level("Turnout was 61.3%, down from 66% in 2028.")
    assert told == ("Turnout was 66% in 2028.",)
    assert tell_former_level("Turnout was 61.3% in 2032.") == ()
