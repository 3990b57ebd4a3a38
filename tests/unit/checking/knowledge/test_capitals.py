"""Which capital words of a draft name nobody."""

import pytest

from factcheck.checking.knowledge.capitals import is_of_body, is_of_dateline
from factcheck.language.text.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("LOWTON, 4 May 2031 - The frost lasted.", True),
        ("PORT LOWTON (Agency) – The frost lasted.", True),
        ("Lowton, Wednesday — The frost lasted.", True),
        ("LOWTON - which is in the north - was cold.", False),
        ("Teller - The winner of the race", False),
        ("Teller wept in May - The frost lasted.", False),
        ("LOWTON was cold.", False),
    ],
)
def test_a_place_before_the_dash_of_a_dateline(text, told):
    assert is_of_dateline(tokenise(text), 0) is told


def test_what_stands_behind_the_dash_is_of_no_dateline():
    tokens = tokenise("LOWTON, 4 May 2031 - Teller wept.")
    assert not is_of_dateline(tokens, tokens.words.index("teller"))


@pytest.mark.parametrize(
    ("text", "word", "told"),
    [
        ("heard by Lowton District Court on Monday", "district", True),
        ("told the BBC that", "bbc", True),
        ("sued the Senate for", "senate", True),
        ("met Otto Court on Monday", "court", False),
        ("met Judge Court on Monday", "court", False),
        ("met Court on Monday", "court", False),
        ("the Supreme Court judge Bell", "bell", False),
        ("told the BBC's Teller that", "teller", False),
    ],
)
def test_the_name_of_a_body_ends_with_its_noun(text, word, told):
    tokens = tokenise(text)
    assert is_of_body(tokens, tokens.words.index(word)) is told
