"""What a subject did is told by itself where an -ing clause behind "after", "since" or "by" says it."""

from datetime import date

import pytest

from factcheck.claims import extract_claims
from factcheck.reading import read_article


def told(text: str) -> list[str]:
    article = read_article("draft.txt", text.encode(), published=date(2031, 5, 21))
    return [claim.assertion for claim in extract_claims(article).claims if claim.checkable]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The jury reached its verdict after deliberating for nine hours.", "The jury deliberated for nine hours."),
        ("After losing 18 seats in May, the party chose a new leader.", "The party lost 18 seats in May."),
        ("Since joining Rovers in 2029, Bell has scored 40 goals.", "Bell joined Rovers in 2029."),
        ("The mill saved money by closing two halls.", "The mill closed two halls."),
        ("He left the country after being fined 900 euros.", "He was fined 900 euros."),
        ("He was jailed after stealing 40 cars.", "He stole 40 cars."),
        ("The vet has retired after treating 9,000 dogs.", "The vet treated 9,000 dogs."),
        ("The mayor resigned after losing 18 seats on Tuesday.", "The mayor lost 18 seats."),
    ],
)
def test_what_the_subject_did_is_a_statement(text: str, act: str) -> None:
    assert act in told(text)
    assert any(claim != act for claim in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "He will retire after scoring 40 goals.",
        "He wanted to retire after scoring 40 goals.",
        "He did not retire after scoring 40 goals.",
        "He hoped for a rest after scoring 40 goals.",
        "He would retire after scoring 40 goals.",
        "Rovers signed Bell after scoring 40 goals.",
        "Fans cheered him after scoring 40 goals.",
        "The match was stopped after scoring 40 goals.",
        "In the film he retired after scoring 40 goals.",
        "He retired before scoring 40 goals.",
        "He retired without scoring 40 goals.",
        "Did he retire after scoring 40 goals?",
    ],
)
def test_what_need_not_be_so_or_be_the_subjects_own_is_none(text: str) -> None:
    assert not any("scored 40 goals." in claim for claim in told(text))
