"""The work of reading and claims grows with the length of a draft, whatever it is made of.

Work is counted in calls of functions, so that no clock is needed.
"""

import sys

import pytest

from factcheck.claims import extract_claims
from factcheck.reading import read_article

SHAPES = {
    "one paragraph": "The council of Tal said that the bridge had cost 12 million crowns. ",
    "no full stop": "the bridge cost 12 million crowns and Mara Lind said that ",
    "short lines": "Lind won\n",
    "short paragraphs": "Lind won.\n\n",
    "figures": "12 345.6 7% 8,900\n",
    "straight marks": '" a ',
    "opening marks": "“a ",
    "closing marks": "a” ",
    "apostrophes behind a full stop": f"Lind won.{40 * chr(39)}a ",
    "full stops": ".",
    "marks left open": "“Lind won.\n\n",
    "quotations": "“Yes,” Lind said. ",
    "brackets": "(a ",
    "brackets in brackets": "Lind (the mayor (of Tal ",
    "capitals": "LIND WON THE RACE OF TAL. ",
    "commas": "a, ",
    "clauses": "Lind, who won, ",
    "cues": "said ",
    "handles": "@a #b ",
    "pronouns": "He said she said they said he had won. ",
    "days": "“No,” Lind said the next day. ",
    "transcript": "LIND: No.\nMARN: Yes.\n",
    "bylines": "By Mara Lind\n",
    "markdown": "# a\n* [b](c)\n> d\n",
}


def count_calls(data: bytes) -> int:
    """Count the function calls that reading a draft and its claims takes."""
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        extract_claims(read_article("draft.txt", data))
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("shape", SHAPES)
def test_twice_the_text_is_twice_the_work(shape: str) -> None:
    unit = SHAPES[shape]
    once, twice = ((unit * (length // len(unit))).encode() for length in (1_500, 3_000))
    count_calls(twice)  # fills the caches of words
    assert count_calls(twice) < 2.4 * count_calls(once) + 500


def test_a_draft_of_names_alone_is_no_more_work_a_name_when_it_grows() -> None:
    names = [f"{first}{middle}{last}a Lee" for first in "ABCDEFG" for middle in "aeiou" for last in "klmnrst"]
    once, twice = (" said no. ".join(names[:length]).encode() for length in (100, 200))
    count_calls(twice)
    assert count_calls(twice) < 2.4 * count_calls(once) + 500
