"""Superlatives are placed, and whoever was overtaken is no longer the largest."""

import pytest

from factcheck.language.restating.superlatives import place_superlatives, tell_overtaken


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Otta was the strongest storm to hit Sarn since 1987.", "Otta was the strongest storm in Sarn since 1987."),
        ("It is the worst flood to have struck the region.", "It is the worst flood in the region."),
        ("She was the fastest woman to reach the top.", "She was the fastest woman to reach the top."),
    ],
)
def test_a_superlative_is_told_with_its_place(text, told):
    assert place_superlatives(text) == told


def test_whoever_is_overtaken_is_it_no_longer():
    told = tell_overtaken("Sarn overtook Tolm as the second-largest city in Orrin in 2031.")
    assert told == ("Sarn is the second-largest city in Orrin.", "Tolm is no longer the second-largest city in Orrin.")
    assert tell_overtaken("Sarn overtook Tolm as its bus broke down.") == ()
