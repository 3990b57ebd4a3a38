"""Words that may be noun or verb, told by what stands beside them."""

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A ticket for adults costs 16 crowns.", "A ticket cost 16 crowns"),
        ("Members of the club pay 1% of their wage.", "Members of the club pay 1% of their wage"),
        ("Visitors under 18 pay nothing.", "Visitors under 18 not pay nothing"),
        ("Tram line 2 runs every 20 minutes.", "Tram line 2 run"),
        ("17% of adults smoke.", "17% of adults smoke"),
    ],
)
def test_the_verb_agrees_with_the_head_of_the_phrases_before_it(say, text, told):
    assert told in say(text)
