"""What is wrong in a clause is told at that clause, and not once more of the sentence around it."""

from datetime import date

import pytest

from factcheck.checking import Checker
from factcheck.claims import extract_claims
from factcheck.facts import parse_facts
from factcheck.model import Outcome
from factcheck.reading import read_article

FACTS = """
version: 1
topic: Halm
sources:
  gazette: {title: Gazette, publisher: Gazette, url: "https://www.example.org/g"}
facts:
  - {id: vote, statement: Ida Moss was elected mayor of Halm in 2027., sources: [gazette]}
  - {id: war, statement: The war in Kest lasted 9 years., sources: [gazette]}
  - {id: fire, statement: The fire in Lund killed 14 people., sources: [gazette]}
  - {id: shop, statement: The shop in Lund closed in 2026., sources: [gazette]}
"""


def verdicts(text: str) -> dict[str, Outcome]:
    """Check a draft of one paragraph; gives the verdict of each claim by its words."""
    article = read_article("draft.txt", f"A headline\n\n{text}\n".encode(), published=date(2031, 5, 21))
    checker = Checker(parse_facts([("facts.yaml", FACTS.encode())]))
    checked = checker.check(article, extract_claims(article)).claims
    return {one.claim.text: one.verdict.outcome for one in checked if one.claim.text != "A headline"}


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Falk left after Ida Moss was elected mayor of Halm in 2028.", "Ida Moss was elected mayor of Halm in 2028"),
        ("Both sides signed a pact to end a war in Kest that lasted 11 years.", "that lasted 11 years"),
        ("A fire in Lund that killed 12 people was set on purpose.", "that killed 12 people"),
    ],
)  # fmt: skip
def test_a_clause_is_rejected_at_its_own_place(text: str, clause: str) -> None:
    assert verdicts(text) == {text.rstrip("."): Outcome.UNVERIFIED, clause: Outcome.CONTRADICTED}


def test_a_clause_is_borne_out_by_itself() -> None:
    text = "The mill closed after Ida Moss was elected mayor of Halm in 2027."
    assert verdicts(text)["Ida Moss was elected mayor of Halm in 2027"] is Outcome.SUPPORTED
    assert verdicts(text)[text.rstrip(".")] is Outcome.UNVERIFIED


def test_what_is_wrong_of_the_rest_is_told_as_well() -> None:
    text = "The shop in Lund closed in 2025 after Ida Moss was elected mayor of Halm in 2028."
    assert set(verdicts(text).values()) == {Outcome.CONTRADICTED}


@pytest.mark.parametrize(
    "text",
    [
        "Both sides signed a pact to end a war that lasted 11 years.",  # some war
        "The play is about a fire in Lund that killed 12 people.",
        "The fire brigade could not recall a fire in Lund that killed 12 people.",
        "The mayor denied that a fire in Lund that killed 14 people was set on purpose.",
        "The shop may sell a guide to the war in Kest that lasted 11 years.",
    ],
)
def test_another_one_or_none_is_not_rejected(text: str) -> None:
    assert Outcome.CONTRADICTED not in verdicts(text).values()
