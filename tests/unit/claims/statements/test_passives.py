"""Past forms behind "and" that have their "was" from the passive before them are statements of their own."""

import pytest

from factcheck.claims.statements.assertions import assert_piece
from factcheck.claims.statements.outlines import outline
from factcheck.claims.statements.pronouns import NOBODY
from factcheck.claims.statements.splitting import split_sentence


def say(text: str) -> list[str]:
    """Each statement of a sentence as one plain sentence."""
    sentence = outline(text)
    return [assert_piece(sentence, piece, NOBODY) for piece in split_sentence(sentence)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ek was found guilty of bribery on Friday and sentenced to six years in prison.",
            ["Ek was found guilty of bribery on Friday.", "Ek was sentenced to six years in prison."],
        ),
        (
            "She was arrested in May, extradited to Norland in July and tried in secret.",
            ["She was arrested in May.", "She was extradited to Norland in July.", "She was tried in secret."],
        ),
        (
            "Falk, who was arrested in May and sentenced to six years, has died.",
            ["Falk was arrested in May.", "Falk was sentenced to six years.", "Falk has died."],
        ),
        (
            "Lee was jailed for a leak that closed the port and fined 400 crowns.",
            ["Lee was jailed for a leak that closed the port.", "Lee was fined 400 crowns."],
        ),
        (
            "The firm was taken private in 2019 and listed again five years later.",
            ["The firm was taken private in 2019.", "The firm was listed again five years later."],
        ),
        (
            "The law was passed in May and signed by the king.",
            ["The law was passed in May.", "The law was signed by the king."],
        ),
        (
            "The limit will be raised to 18,000 euros and child benefit increased by 25 euros.",
            ["The limit will be raised to 18,000 euros.", "Child benefit will be increased by 25 euros."],
        ),
        (
            "The bell, stolen in 1934 and now kept in a museum, was sold.",
            ["The bell was stolen in 1934.", "The bell is now kept in a museum.", "The bell was sold."],
        ),
        (
            "The study, led by Hanna Ek of Lund and funded by the Research Council, followed 22,000 adults.",
            [
                "The study was led by Hanna Ek of Lund.",
                "The study was funded by the Research Council.",
                "The study followed 22,000 adults.",
            ],
        ),
    ],
)
def test_a_second_passive_is_told_as_one(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was charged in May and fled to Spain.", ["He was charged in May.", "He fled to Spain."]),
        (
            "The storm was named Ana in May and killed 12 people.",
            ["The storm was named Ana in May.", "The storm killed 12 people."],
        ),
        (
            "The road was closed and traffic moved to the bridge.",
            ["The road was closed.", "Traffic moved to the bridge."],
        ),
        ("She was elected in 2010 and served until 2014.", ["She was elected in 2010.", "She served until 2014."]),
        (
            "The road was closed in May and widened by 3 metres.",
            ["The road was closed in May and widened by 3 metres."],
        ),
        ("He was arrested in May and tried to flee.", ["He was arrested in May and tried to flee."]),
        ("She was born in Leith and trained as a nurse.", ["She was born in Leith and trained as a nurse."]),
    ],
)
def test_what_somebody_did_is_no_passive(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "At least 27 people were killed and hundreds injured.",
            ["At least 27 people were killed.", "Hundreds were injured."],
        ),
        ("A man was killed and 40 people injured.", ["A man was killed.", "40 people were injured."]),
        ("Ann Lee was elected and Bo Ek appointed.", ["Ann Lee was elected.", "Bo Ek was appointed."]),
        ("The road was closed and traffic moved to Tal.", ["The road was closed.", "Traffic moved to Tal."]),
        (
            "Ek fled in 2024, was arrested in 2030 and extradited last month.",
            ["Ek fled in 2024.", "Ek was arrested in 2030.", "Ek was extradited last month."],
        ),
    ],
)
def test_a_clause_may_lack_its_auxiliary(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    "text", ["He was not arrested in May and charged with fraud.", "Ek was shot and killed in Tal."]
)
def test_what_is_denied_or_shares_its_place_stays_whole(text: str) -> None:
    assert say(text) == [text]
