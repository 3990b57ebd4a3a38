"""What somebody says in a relative clause is told of the thing that its pronoun stands for."""

import pytest

from factcheck.claims.extraction import extract_claims
from factcheck.reading import read_article


def tell(text: str) -> list[str]:
    """Give each reported statement of a text as one plain sentence."""
    found = extract_claims(read_article("draft.txt", text.encode())).claims
    return [claim.assertion for claim in found if claim.utterance is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ek opened the bridge, which he said had cost 9 million crowns.", ["The bridge had cost 9 million crowns."]),
        ("Police arrested a man who they said had robbed two banks.", ["A man had robbed two banks."]),
        ("The clinic sued Lee, who it says treated 40 patients.", ["Lee treated 40 patients."]),
        ("Ek praised the team, which she said was ill and lost twice.", ["The team was ill.", "The team lost twice."]),
    ],
)  # fmt: skip
def test_the_thing_is_named_behind_its_teller(text, expected):
    assert tell(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ek sold oil from the port of Tal, which officials said was worth 9 million crowns.",
        "Ek sold a house and a boat, which he said were worth 9 million crowns.",
    ],
)
def test_it_stays_open_of_which_of_several_things_it_is_told(text):
    assert not any(said.startswith(("Tal", "The port", "A boat", "A house", "His", "Oil")) for said in tell(text))
