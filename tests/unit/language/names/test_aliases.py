"""Other names that a sentence itself gives to somebody."""

import pytest

from factcheck.language.names.aliases import find_aliases
from factcheck.language.words.wordclasses import tag


@pytest.mark.parametrize(
    ("text", "aliases"),
    [
        ("Ida Holt, known professionally as Marr, is a painter.", {"Holt": "Marr"}),
        ("Ida Holt, better known as Ida Marr, painted.", {"Holt": "Ida Marr"}),
        ("Ida Holt is also called Marr.", {"Holt": "Marr"}),
        ("Ida Holt, known in Ostwick, painted.", {}),
        ("Ida Holt knew Marr.", {}),
    ],
)
def test_a_naming_participle_gives_another_name(text, aliases):
    tagged = tag(text)
    found = {tagged.slice(at, at + 1): tagged.slice(*run) for at, run in find_aliases(tagged).items()}
    assert found == aliases
