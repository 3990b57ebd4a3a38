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
        # ranks since a time say nothing of all time
        ("It was the first strike in Lorn.", "It was the first strike in Lorn since 1990."),
        ("It was the first strike in Lorn ever.", "It was the first strike in Lorn since 1990."),
        ("It was the third strike in Lorn.", "It was the first strike in Lorn since 1990."),
        ("The strike in Lorn is the third.", "The strike in Lorn is the first since 1990."),
        ("The strike in Lorn is not the first.", "The strike in Lorn is the first since 1990."),
        # nor does a share of those above another bound
        (
            "22% of the people of Lorn were 39 or older.",
            "22% of the people of Lorn were 65 or older.",
        ),
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
        ("It was the third strike in Lorn since 1990.", "It was the first strike in Lorn since 1990."),
        ("The strike in Lorn is the third since 1990.", "The strike in Lorn is the first since 1990."),
        ("The level of the lake is the highest since 1995.", "The level of the lake is the lowest since 1995."),
    ],
)
def test_a_fact_about_the_same_does(judge, claim, fact):
    facts = f"facts: [{{id: it, statement: {fact}, sources: [gazette]}}]"
    assert judge(claim, facts).outcome is Outcome.CONTRADICTED


GROUPS = """
facts:
  - {id: wage, statement: Trainees aged 18 and over must be paid at least 9 crowns an hour., sources: [gazette]}
  - {id: old, statement: 30% of the members are aged 70 or over., sources: [gazette]}
  - {id: flights, statement: Flights of less than 400 km are banned., sources: [gazette]}
  - {id: drivers, statement: Riders caught with more than 0.9 grams lose their permit., sources: [gazette]}
  - {id: barges, statement: Barges launched in 2019 must be refitted., date: 2031-03-01, sources: [gazette]}
  - {id: barge, statement: The barge Norra was launched in May 2019., date: 2019-05, sources: [gazette]}
  - {id: houses, statement: Houses built after 2028 are exempt from the levy., date: 2031-03-01, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Trainees aged 18 and over must be paid at least 9 crowns an hour.", Outcome.SUPPORTED),
        ("Trainees aged 12 and over must be paid at least 9 crowns an hour.", Outcome.UNVERIFIED),
        ("30% of the members are aged 70 or over.", Outcome.SUPPORTED),
        ("30% of the members are aged 50 or over.", Outcome.UNVERIFIED),
        ("Flights of less than 400 km are banned.", Outcome.SUPPORTED),
        ("Flights of less than 700 km are banned.", Outcome.UNVERIFIED),
        ("Riders caught with more than 0.9 grams lose their permit.", Outcome.SUPPORTED),
        ("Riders caught with more than 0.6 grams lose their permit.", Outcome.UNVERIFIED),
        ("Barges launched in 2014 must be refitted.", Outcome.UNVERIFIED),
        ("Barges launched in 2014 are cheap.", Outcome.UNVERIFIED),
        ("Houses built before 1960 are cheaper than others.", Outcome.UNVERIFIED),
        ("The barge Norra was launched in June 2019.", Outcome.CONTRADICTED),
    ],
)
def test_those_within_other_bounds_or_of_another_year_are_others(judge, claim, outcome):
    assert judge(claim, GROUPS, said="2031-03-02").outcome is outcome
