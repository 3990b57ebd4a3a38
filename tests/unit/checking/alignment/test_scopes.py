"""Facts that say it of less than a claim does."""

import pytest

from factcheck.model import Outcome


@pytest.mark.parametrize(
    ("claim", "fact"),
    [
        ("Sarn is the largest port in Peru.", "Sarn is the largest fishing port in Peru."),
        ("Sarn is the second-largest port in Peru.", "Sarn is the largest fishing port in Peru."),
        ("Orla Venn was the second woman to win.", "Orla Venn was the first Danish woman to win."),
        ("Crime rose in 2030.", "Violent crime rose in 2030."),
        ("Crime fell in 2030.", "Violent crime rose in 2030."),
        ("Turnout fell in 2030.", "Turnout fell in 2030 among women."),
        ("Orla Venn lived in Lorn.", "Orla Venn lived near Lorn."),
        ("Orla Venn never lived in Lorn.", "Orla Venn lived near Lorn."),
    ],
)
def test_a_fact_about_less_neither_bears_out_nor_contradicts(judge, claim, fact):
    assert judge(claim, f"facts: [{{id: it, statement: {fact}, sources: [gazette]}}]").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("claim", "fact"),
    [
        ("Sarn is the second-largest fishing port in Peru.", "Sarn is the largest fishing port in Peru."),
        ("Violent crime fell in 2030.", "Violent crime rose in 2030."),
        ("Orla Venn never lived near Lorn.", "Orla Venn lived near Lorn."),
        ("Orla Venn cut the main rate.", "Orla Venn raised the main interest rate."),
    ],
)
def test_a_fact_about_the_same_does(judge, claim, fact):
    facts = f"facts: [{{id: it, statement: {fact}, sources: [gazette]}}]"
    assert judge(claim, facts).outcome is Outcome.CONTRADICTED
