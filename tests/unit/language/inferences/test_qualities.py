"""What an adjective with its degree before a noun says by itself."""

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sarn College is a small, highly selective college.", ["Sarn College colleg", "Sarn College select"]),
        ("Lorn is a barely residential quarter.", ["Lorn quarter", "Lorn not residenti"]),
        ("Lorn is not a highly residential quarter.", ["Lorn not quarter"]),
        ("Lorn is a small quarter.", ["Lorn quarter"]),
        ("Lorn is a heavily polluted river.", ["Lorn river"]),
    ],
)
def test_an_adjective_with_its_degree_is_said_of_the_thing_itself(say, text, told):
    assert say(text) == told
