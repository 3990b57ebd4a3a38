"""What a verb has behind it, particles told from prepositions."""

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They drowned out the band.", "They drown out the band"),
        ("The band was drowned out by the horn.", "the horn drown out The band"),
        ("He took the policy out in May.", "He take out the policy"),
        ("It brought together 40 firms.", "It bring together 40 firms"),
        ("The gang carried out the attack.", "The gang attack"),
        # a place, a length, a time
        ("She set off down the valley.", "She set off"),
        ("He grew up two valleys away.", "He grow"),
        ("A critic he drew up last year.", "he draw A critic"),
    ],
)
def test_a_particle_belongs_to_its_verb_and_not_to_the_object(say, text, told):
    assert say(text)[0] == told
