"""Why something came about, told again in one plain way."""

import pytest

from factcheck.language.restating.causes import tell_causes


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The fair closed due to heavy rain.", "The fair closed because of heavy rain."),
        ("The fair closed on account of the heat.", "The fair closed because of the heat."),
        ("The cause of the blaze was a candle.", "The blaze was caused by a candle."),
        ("A leak forced the crew to abandon the ship.", "The crew abandoned the ship because of a leak."),
        (
            "A leak forced Tal Motors to recall 32,000 cars in May.",
            "Tal Motors recalled 32,000 cars in May because of a leak.",
        ),
    ],
)
def test_reasons_are_told_in_one_way(text, told):
    assert tell_causes(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The fair is due to open on Monday.",
        "A fair due to begin in May was put off.",
        "The delay was due to fog.",
        "The cause of the blaze was not known.",
    ],
)
def test_what_gives_no_reason_is_left_as_it_is(text):
    assert tell_causes(text) == text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Venn left for health reasons.", "Venn left because of health reasons."),
        ("Venn left for private reasons.", "Venn left because of private reasons."),
        ("The barn was lit on purpose.", "The barn was caused by arson."),
        ("The blaze was deliberately started.", "The blaze was caused by arson."),
        ("The show fell victim to rain.", "The show was cancelled because of rain."),
        ("Heavy rain delayed the opening of the fair.", "The opening of the fair was delayed because of heavy rain."),
        ("A strike has cut short the tour.", "The tour was cut short because of a strike."),
    ],
)
def test_a_reason_may_lie_in_an_idiom(text, told):
    assert tell_causes(text) == told
