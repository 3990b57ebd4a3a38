"""Clauses that go on behind "and" and an aside, or behind "and" and a clause of time or reason."""

import pytest

from factcheck.claims import extract_claims
from factcheck.reading import read_article


@pytest.mark.parametrize(
    ("sentence", "assertions"),
    [
        (
            "The mill closed in May and, according to the council, the machines were moved to Orm.",
            {"The mill closed in May.", "The machines were moved to Orm."},
        ),
        (
            "The firm closed in May and, on 3 June, sold its plant.",
            {"The firm closed in May.", "The firm sold its plant."},
        ),
        (
            "They had waited since six, and when the new wing opened on Saturday, they clapped.",
            {"They had waited since six.", "The new wing opened on Saturday."},
        ),
        (
            "The crowd waited for hours, and after the gates opened at noon, 3,000 people went in.",
            {"The crowd waited for hours.", "After the gates opened at noon, 3,000 people went in."},
        ),
        ("It is sold in Peru and, to a lesser extent, Chile.", {"It is sold in Peru and, to a lesser extent, Chile."}),
    ],
)
def test_each_clause_is_a_claim(sentence, assertions):
    article = read_article("d.txt", f"TAL, 10 September 2032 - {sentence}".encode())
    assert assertions <= {claim.assertion for claim in extract_claims(article).claims}
