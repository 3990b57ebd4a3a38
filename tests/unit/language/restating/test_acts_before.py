"""Acts that a sentence names, by a noun, as having come about before what it mainly tells."""

import pytest

from factcheck.language.restating.acts_before import find_acts_before


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("After their 3-1 win over Sarn, Tarn United are top.", "Tarn United's 3-1 win over Sarn."),
        ("Since his arrest on 4 May, Gaunt has kept silent.", "Gaunt's arrest on 4 May."),
        ("After a loss of 4 million euros in 2031, Tal Bank shut.", "Tal Bank made a loss of 4 million euros in 2031."),
        ("After Saturday's 2-0 defeat by Sarn, Tarn United are last.", "Tarn United's 2-0 defeat by Sarn on Saturday."),
        ("After a fine of 4 million euros, Tal Bank shut.", "Tal Bank was fined 4 million euros."),
        ("Despite a fall of 3% in rents in Orre, few people move.", "A fall of 3% in rents in Orre."),
        ("The trainer left after Sarn's 3-1 defeat by Tarn on Monday.", "Sarn's 3-1 defeat by Tarn."),
        ("Tal Bank shut a branch after its 4 million euro loss in 2031.", "Tal Bank's 4 million euro loss in 2031."),
    ],
)
def test_an_act_is_named_with_those_who_take_part(text, told):
    (found,) = find_acts_before(text)
    assert found.sentence == told


@pytest.mark.parametrize(
    "text",
    [
        "After two years, Gaunt left.",
        "After her win, Venn left.",
        "If, after their 3-1 win over Sarn, Tarn lead the table, we shall see.",
        "Sarn's trainer left after their 3-1 defeat by Tarn.",
        "Tal Bank shut a branch after its 4 million euro loss on Monday.",
    ],
)
def test_what_may_be_of_another_or_says_too_little_is_not_named(text):
    assert not list(find_acts_before(text))
