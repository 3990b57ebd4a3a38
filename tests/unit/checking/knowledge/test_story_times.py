"""Times that lean on the one that the draft gave before."""

from datetime import date

import pytest

from factcheck.checking import Checker
from factcheck.claims import extract_claims
from factcheck.facts import parse_facts
from factcheck.model import Outcome
from factcheck.reading import read_article

FACTS = b"""
version: 1
sources: {a: {title: A, url: "https://www.example.org/a"}}
entities:
  moss: {name: Ida Moss, kind: person, gender: female, aliases: [Moss]}
  venn: {name: Tom Venn, kind: person, gender: male, aliases: [Venn]}
facts:
  - {id: shot, statement: Moss shot Venn on 9 January 2031., date: 2031-01-09, sources: [a]}
  - {id: held, statement: Moss was arrested at a farm on 12 January 2031., date: 2031-01-12, sources: [a]}
  - {id: film, statement: Venn made Salt Road into a film in 1999., date: 1999, sources: [a]}
  - {id: prize, statement: Salt Road won the Harbour Prize in 1994., date: 1994, sources: [a]}
  - {id: left, statement: Moss resigned in 2029., date: 2029, sources: [a]}
"""


def outcomes(text: str) -> list[Outcome]:
    """Give the verdicts on the statements of a short draft."""
    article = read_article("draft.txt", text.encode(), published=date(2031, 5, 4))
    checked = Checker(parse_facts([("facts.yaml", FACTS)])).check(article, extract_claims(article))
    return [one.verdict.outcome for one in checked.claims]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Moss shot Venn on 9 January. Moss was arrested at a farm three days later.", Outcome.SUPPORTED),
        (
            "Salt Road won the Harbour Prize in 1994 and was made into a film by Venn five years later.",
            Outcome.SUPPORTED,
        ),
        ("Salt Road won the Harbour Prize in 1994. Moss resigned the following year.", Outcome.CONTRADICTED),
        # of no time, or of one of two, or of one in another paragraph
        ("Moss shot Venn with a rifle. Moss was arrested at a farm three days later.", Outcome.UNVERIFIED),
        (
            "On 2 January Moss met Venn, whom she shot on 9 January. Moss was arrested at a farm three days later.",
            Outcome.UNVERIFIED,
        ),
        ("Moss shot Venn on 9 January.\n\nMoss was arrested at a farm two months later.", Outcome.UNVERIFIED),
    ],
)
def test_what_came_later_came_so_long_after_what_was_told(text, outcome):
    assert outcomes(text)[-1] is outcome


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The bank shut on 9 January. Moss shot Venn that day.", Outcome.SUPPORTED),
        ("The bank shut on 12 January. Moss shot Venn that day.", Outcome.CONTRADICTED),
        ("The bank shut in 1994. Salt Road won the Harbour Prize in that year.", Outcome.SUPPORTED),
        ("The bank shut in 1995. In that year Venn made Salt Road into a film.", Outcome.UNVERIFIED),
        ("The bank shut in 2031. Moss was arrested at a farm on 12 January of that year.", Outcome.SUPPORTED),
        ("The bank shut in 2030 and opened in 2031. It did well. That day Moss shot Venn.", Outcome.UNVERIFIED),
    ],
)
def test_that_day_is_the_one_that_was_told_right_before(text, outcome):
    assert outcomes(text)[-1] is outcome
