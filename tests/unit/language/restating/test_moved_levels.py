"""Where a measure stands and where it stood, told at once."""

from datetime import date

import pytest

from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.moved_levels import split_moved_levels, tell_former_level, tell_level_before

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


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("Rye cost 1.84 euros in May 2031, six cents less than in April.", "Rye cost 1.90 euros in April 2031."),
        ("The rate was 4.5% in May, 0.2 percentage points lower than in April.", "The rate was 4.7% in April."),
        ("Sarn won 21 seats, six more than in 2027.", "Sarn won 15 seats in 2027."),
        ("Sarn sold 2,100 goats, 63 more than in 2027.", None),  # where 2,100 is rounded, 2,037 is not to be trusted
        ("Rye cost 1.84 euros in May 2031, six cents less than oats.", None),
        ("Rye cost 1.84 euros in May 2031, 6% less than in April.", None),
    ],
)
def test_a_difference_tells_the_level_before(text, then):
    assert tell_level_before(text, find_quantities(text)) == ((then,) if then else ())


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("Wind met 41% of demand in 2031, compared with 36% in 2030.", "Wind met 36% of demand in 2030."),
        ("Pay was up at 6.4% in July 2032, up from 5.9% in June.", "Pay was up at 5.9% in June 2032."),
        (
            "Velt has 900 workers in January 2032, compared with 950 in December.",
            "Velt had 950 workers in December 2031.",
        ),
        ("Velt has 900 workers, compared with 950 at Dorn.", None),
    ],
)
def test_a_former_level_has_the_words_of_the_sentence(text, then):
    assert tell_former_level(text) == ((then,) if then else ())
