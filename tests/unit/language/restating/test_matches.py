"""How a match ended is told as what its sides did."""

import pytest

from factcheck.language.restating.matches import tell_matches


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The match between Orrin Rovers and Sarn Town ended 2-2.", "Orrin Rovers drew 2-2 with Sarn Town."),
        ("The cup tie between Orrin and Sarn finished in a 1-1 draw.", "Orrin drew 1-1 with Sarn."),
        ("It was a 1-1 draw between Orrin and Sarn on Sunday.", "Orrin drew 1-1 with Sarn on Sunday."),
        ("Orrin held Sarn to a 2-2 draw.", "Orrin drew 2-2 with Sarn."),
        ("Sarn were held to a 2-2 draw by Orrin.", "Sarn drew 2-2 with Orrin."),
        ("Sarn played out a 2-2 draw with Orrin.", "Sarn drew 2-2 with Orrin."),
        ("The game ended in a 3-1 win for Orrin over Sarn.", "Orrin beat Sarn 3-1."),
        ("The derby between Orrin and Sarn finished in a 3-1 victory for Sarn.", "Sarn beat Orrin 3-1."),
        ("Orrin won the match 2-1.", "Orrin won 2-1."),
        ("Sarn lost their game against Orrin.", "Sarn lost to Orrin."),
    ],
)
def test_the_end_of_a_match_is_what_the_sides_did(text, told):
    assert tell_matches(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The match between Orrin and Sarn ended 2-1.",  # for whom?
        "The talks between Orrin and Sarn ended in a draw.",
        "Moss won the game show.",
        "The crown lost against the euro.",
    ],
)
def test_other_ends_stay_as_they_are(text):
    assert tell_matches(text) == text
