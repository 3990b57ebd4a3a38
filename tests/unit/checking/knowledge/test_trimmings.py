"""With what show, mood or help something was done makes no other case of it."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
facts:
  - {id: opened, statement: Orla Venn opened the bridge on 3 May 2031., date: 2031-05-03, sources: [gazette]}
  - {id: vote, statement: The council approved the tram by 9 votes to 4., date: 2031-05-02, sources: [gazette]}
  - {id: closed, statement: The court heard the witness behind closed doors., date: 2031-05-02, sources: [gazette]}
  - {id: dead, statement: The fire killed 41 people., date: 2031-05-02, sources: [gazette]}
  - {id: guests, statement: 300 guests sang in the park., date: 2031-05-02, sources: [gazette]}
"""

ONLY = """
entities:
  venn: {{name: Orla Venn, kind: person, gender: female, aliases: [Venn]}}
facts:
  - {{id: only, statement: "{statement}", date: 2031-05-03, sources: [gazette]}}
"""


@pytest.mark.parametrize(
    "trimming",
    [
        "in pouring rain", "to loud applause", "in front of hundreds of people", "after a heated debate",
        "against the advice of experts", "with the help of volunteers", "without comment", "in a surprise move",
        "in order to save money",
    ],
)  # fmt: skip
def test_a_claim_is_judged_as_without_its_trimmings(judge, trimming):
    assert judge(f"Venn opened the bridge {trimming}.", FACTS, said="2031-05-04").outcome is Outcome.SUPPORTED
    wrong = judge(f"The council approved the tram by 8 votes to 5 {trimming}.", FACTS, said="2031-05-04")
    assert (wrong.outcome, wrong.rule) == (Outcome.CONTRADICTED, "FC101")


@pytest.mark.parametrize("beside", ["at the town hall", "early in the evening", "because of high costs"])
def test_where_when_and_why_are_left_out_to_gainsay_alone(judge, beside):
    assert judge(f"The council rejected the tram {beside}.", FACTS, said="2031-05-04").rule == "FC103"
    assert judge(f"The council approved the tram {beside}.", FACTS, said="2031-05-04").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    "claim",
    [
        "The court heard the witness in public.",  # the fact has another trimming
        "Venn did not open the bridge in pouring rain.",  # but in sunshine
        "Venn opened the bridge only after a heated debate.",
        "The fire killed 14 people at the town hall.",  # and more elsewhere
        "Fourteen people were killed by the fire early in the evening.",
        "Venn opened the bridge in the second round.",
    ],
)
def test_what_a_trimming_may_tell_apart_is_left_open(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("opening", "trimming"),
    [
        ("", " in front of hundreds of people"),
        ("", " with the help of volunteers"),
        ("", " at the town hall after months of talks"),
        ("In a surprise move, ", ""),
        ("According to the city archive, ", ""),
    ],
)
def test_a_fact_is_told_without_its_trimmings_too(judge, opening, trimming):
    opened = f"{opening}Orla Venn opened the bridge{trimming} on 3 May 2031."
    facts = FACTS.replace("Orla Venn opened the bridge on 3 May 2031.", f'"{opened}"')
    voted = f"{opening}{'the' if opening else 'The'} council approved the tram by 9 votes to 4{trimming}."
    facts = facts.replace("The council approved the tram by 9 votes to 4.", f'"{voted}"')
    assert judge("Venn opened the bridge on 3 May.", facts, said="2031-05-04").outcome is Outcome.SUPPORTED
    assert judge("Venn opened the bridge on 1 May.", facts, said="2031-05-04").rule == "FC105"
    assert judge("The council approved the tram by 8 votes to 5.", facts, said="2031-05-04").rule == "FC101"


@pytest.mark.parametrize(
    ("statement", "claim"),
    [
        ("The fire killed 41 people at the town hall.", "The fire killed 45 people."),  # four of them elsewhere
        ("Venn did not resign in protest.", "Venn resigned."),
        ("40 flights were cancelled because of fog.", "In all, 60 flights were cancelled."),
        ("The lorry stopped on the bridge because of a broken axle.", "The lorry stopped because it had no fuel."),
    ],
)
def test_a_trimming_of_a_fact_may_be_what_it_counts_or_denies(judge, statement, claim):
    facts = ONLY.format(statement=statement)
    assert judge(claim, facts, said="2031-05-04").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("statement", "claim"),
    [
        ("The car goes 500 kilometres on one charge.", "The car goes 300 kilometres on one charge in cold weather."),
        ("Venn won 12 races in the rain.", "Venn won 19 races."),
        ("Venn met 40 mayors in private.", "Venn met 60 mayors."),
        ("Venn met 40 mayors.", "Venn met 30 mayors in public."),
    ],
)
def test_of_what_is_counted_weather_and_company_may_tell_which_is_meant(judge, statement, claim):
    facts = ONLY.format(statement=statement)
    assert judge(claim, facts, said="2031-05-04").outcome is Outcome.UNVERIFIED
