"""Reasons, told again as "because of"."""

import pytest

from factcheck.language.restating.reasons import deny_reasons, tell_reasons


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A strike was the reason for the cancellation of the show.", "The show was cancelled because of a strike."),
        ("It was fog that led to the closure of the port.", "The port was closed because of fog."),
        ("The reason for Venn's resignation was a scandal.", "Venn resigned because of a scandal."),
        ("What led to the drop of 4% in sales was weak demand.", "Sales fell by 4% because of weak demand."),
        ("What brought the old tower down was a gale.", "The old tower collapsed because of a gale."),
        ("The collapse of the dam was due to heavy rain.", "The dam collapsed because of heavy rain."),
        ("Drought made harvests shrink by 12% in 2031.", "Harvests shrank by 12% in 2031 because of drought."),
        (
            "Prices rose because demand for steel weakened.",
            "Prices rose because of weak demand for steel.",
        ),
        ("The wall fell because a lorry hit it.", "The wall fell because of a collision with a lorry."),
    ],
)
def test_a_reason_is_told_behind_what_came_of_it(text, told):
    assert tell_reasons(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The opening of the dam was due to begin in May.",
        "It was a vote that brought down the government.",
        "The coach made him captain.",
        "The road led to the harbour.",
        "What brought him down was a scandal.",
        "She went behind the house.",
    ],
)
def test_what_gives_no_reason_stays(text):
    assert tell_reasons(text) == text


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("It was not fog but a strike that led to the closure of the port.", "The port was not closed because of fog."),
        ("Fog, and not a strike, was the reason for Venn's resignation.", "Venn did not resign because of a strike."),
        ("Not rain but heat was behind the drop in sales.", "Sales did not fall because of rain."),
        ("The crash of the bus was caused by ice, not by fog.", "The bus did not crash because of fog."),
        ("Venn resigned not because of her age but because of a row.", "Venn did not resign because of her age."),
    ],
)
def test_what_is_said_to_be_no_reason_is_denied(text, denied):
    assert deny_reasons(text) == (denied,)


@pytest.mark.parametrize(
    "text",
    [
        "Not only fog but a strike led to the closure of the port.",
        "Not just rain but heat was behind the drop in sales.",
        "A strike led to the closure of the port.",
        "The port was not closed because of fog.",
        "It was not fog.",
    ],
)
def test_nothing_is_denied_where_no_reason_is(text):
    assert deny_reasons(text) == ()
