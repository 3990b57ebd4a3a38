"""Whom a fact means that names nobody."""

import pytest

from factcheck.model import Outcome


def write_facts(*statements, topic=None):
    lines = [f"topic: {topic}"] if topic else []
    lines.append("facts:")
    lines += [f"  - {{id: f{n}, statement: {text!r}, sources: [gazette]}}" for n, text in enumerate(statements)]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Low Tide opened in 2012.", Outcome.UNVERIFIED),
        ("Low Tide opened in 2014.", Outcome.UNVERIFIED),
        ("Low Tide cost $40 million.", Outcome.UNVERIFIED),
        ("The film Low Tide cost $40 million.", Outcome.UNVERIFIED),
        ("Ida Marr opened in 2012.", Outcome.UNVERIFIED),
        ("The film cost $40 million.", Outcome.SUPPORTED),
    ],
)
def test_it_and_the_film_of_a_file_that_names_nothing_are_nothing_with_a_name(judge, claim, outcome):
    assert judge(claim, write_facts("It opened in 2012.", "The film cost $40 million.")).outcome is outcome


@pytest.mark.parametrize("topic", ["The film Low Tide", None])
@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Low Tide opened in 2012.", Outcome.SUPPORTED),
        ("Low Tide opened in 2014.", Outcome.CONTRADICTED),
        ("Low Tide cost $40 million.", Outcome.SUPPORTED),
        ("Low Tide cost $90 million.", Outcome.CONTRADICTED),
        ("High Tide opened in 2014.", Outcome.UNVERIFIED),
        ("High Tide cost $40 million.", Outcome.UNVERIFIED),
    ],
)
def test_they_are_the_one_that_the_topic_or_the_other_facts_name(judge, topic, claim, outcome):
    told = () if topic else ("Low Tide is a film by Orla Venn.",)
    facts = write_facts("It opened in 2012.", "The film cost $40 million.", *told, topic=topic)
    assert judge(claim, facts).outcome is outcome


@pytest.mark.parametrize(
    "rival", ["High Tide is a film by Orla Venn.", "Quill Herons financed Low Tide.", "Low Tide is not a film."]
)
def test_of_two_that_may_be_the_film_neither_is_meant(judge, rival):
    told = ("Low Tide is a film by Orla Venn.",) if "not" not in rival else ()
    facts = write_facts("The film cost $40 million.", *told, rival)
    for claim in ("Low Tide cost $40 million.", "Low Tide cost $90 million."):
        assert judge(claim, facts).outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize("rival", ["The storm flooded Sarn.", "The crews freed it."])
def test_it_is_not_the_one_name_of_a_file_that_is_about_more(judge, rival):
    facts = write_facts("It killed six people.", "The Tal Brigade sent 40 boats.", rival)
    for claim in ("The Tal Brigade killed six people.", "The Tal Brigade killed nine people."):
        assert judge(claim, facts).outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("other", "claim", "outcome"),
    [
        ("Ida Marr is a painter.", "Ida Marr was born in 1961.", Outcome.SUPPORTED),
        ("Ida Marr is a painter.", "Ida Marr was born in 1964.", Outcome.CONTRADICTED),
        ("Ida Marr is a painter.", "Maria Venn was born in 1961.", Outcome.UNVERIFIED),
        ("Ida Marr taught Maria Venn.", "Maria Venn was born in 1961.", Outcome.UNVERIFIED),
        # of another gender, one who deals with her, and an office besides
        ("Peter Marr is a painter.", "Peter Marr was born in 1961.", Outcome.UNVERIFIED),
        ("Ida Marr taught her.", "Ida Marr was born in 1961.", Outcome.UNVERIFIED),
        ("Ida Marr is a painter. The minister praised the mill.", "Ida Marr was born in 1961.", Outcome.UNVERIFIED),
    ],
)
def test_she_is_the_only_woman_whom_the_file_is_about(judge, other, claim, outcome):
    told = [f"{part.rstrip('.')}." for part in other.split(". ")]
    assert judge(claim, write_facts("She was born in 1961.", *told)).outcome is outcome


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The Tal dam is 80 metres high.", Outcome.SUPPORTED),
        ("The Tal dam is 90 metres high.", Outcome.CONTRADICTED),
        ("Sarn Dam is 80 metres high.", Outcome.UNVERIFIED),
        ("Sarn Dam is 90 metres high.", Outcome.UNVERIFIED),
    ],
)
def test_a_noun_is_the_one_whose_name_has_it(judge, claim, outcome):
    facts = write_facts("The dam is 80 metres high.", "The Tal dam was opened in 1971.")
    assert judge(claim, facts).outcome is outcome


def test_a_noun_is_no_name_that_only_has_it(judge):
    facts = write_facts("The house was built in 1910.")
    for claim in ("Marr House was built in 1910.", "The Marr House was built in 1930."):
        assert judge(claim, facts).outcome is Outcome.UNVERIFIED


def test_where_the_file_plays_tells_not_which_of_a_kind_is_meant(judge):
    facts = write_facts("The tower has 34 storeys.", topic="Housing in Sarn")
    assert judge("The Sarn tower has 40 storeys.", facts).outcome is Outcome.UNVERIFIED


def test_a_noun_is_never_held_against_what_is_told_of_it(judge):
    facts = write_facts("It killed six people.", "The storm flooded Sarn.")
    assert judge("The storm killed nine people.", facts).outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Low Tide cost $40 million.", Outcome.SUPPORTED),
        ("Low Tide cost $90 million.", Outcome.CONTRADICTED),
        ("High Tide cost $90 million.", Outcome.UNVERIFIED),
    ],
)
@pytest.mark.parametrize("topic", ["Low Tide (film)", "Low Tide (2012 film)"])
def test_brackets_behind_a_title_tell_what_it_is(judge, topic, claim, outcome):
    assert judge(claim, write_facts("The film cost $40 million.", topic=topic)).outcome is outcome


@pytest.mark.parametrize(
    ("topic", "statement", "claim", "outcome"),
    [
        ("Low Tide", "The film cost $40 million.", "Low Tide cost $40 million.", Outcome.SUPPORTED),
        ("Tarn Vale", "The village has 400 houses.", "Tarn Vale has 400 houses.", Outcome.SUPPORTED),
        ("Quill Brewing", "The company employs 400 people.", "Quill Brewing employs 400 people.", Outcome.SUPPORTED),
        # the topic may be a band, and the film by somebody: what it is taken for it is not held to
        ("Low Tide", "The film cost $40 million.", "Low Tide cost $90 million.", Outcome.UNVERIFIED),
        ("Low Tide", "The film cost $40 million.", "High Tide cost $40 million.", Outcome.UNVERIFIED),
        ("Ida Marr", "The film cost $40 million.", "Ida Marr cost $40 million.", Outcome.UNVERIFIED),
        ("Quill Brewing", "The plant employs 400 people.", "Quill Brewing employs 400 people.", Outcome.UNVERIFIED),
        ("The harbour of Sarn", "The company employs 400 people.", "Sarn employs 400 people.", Outcome.UNVERIFIED),
    ],
)
def test_a_mere_name_as_the_topic_is_taken_for_the_film_but_not_held_to_it(judge, topic, statement, claim, outcome):
    assert judge(claim, write_facts(statement, topic=topic)).outcome is outcome


def test_the_film_of_a_file_that_names_something_else_is_not_taken_for_its_topic(judge):
    facts = write_facts("The film cost $40 million.", "Ida Marr wrote High Tide.", topic="Low Tide")
    assert judge("Low Tide cost $40 million.", facts).outcome is Outcome.UNVERIFIED


def test_a_fact_about_her_is_found_by_whom_its_topic_names(judge):
    facts = write_facts("She is the drummer of a band.", topic="Ida Marr")
    assert judge("Ida Marr is a musician.", facts).outcome is Outcome.SUPPORTED
    assert judge("Orla Venn is a musician.", facts).outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    "claim", ["The trial enrolled 900 people.", "Nine hundred people were enrolled in the trial.", "It enrolled 900."]
)
def test_the_trial_of_a_claim_is_the_trial_of_its_fact(judge, claim):
    verdict = judge(claim, write_facts("The trial enrolled 400 people.", topic="Vexa-4 trial"))
    assert verdict.outcome in {Outcome.CONTRADICTED, Outcome.UNVERIFIED}
    assert verdict.rule == ("FC601" if claim.startswith("It") else "FC101")


MILL = """
topic: Vardo's paper mill in Kell
entities:
  mill: {name: Kell paper mill, kind: place, aliases: [paper mill in Kell]}
  tarn: {name: Tarn sawmill, kind: place}
facts:
  - {id: f, statement: The mill makes 900 tonnes of paper a week., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("draft", "outcome"),
    [
        ("The Kell paper mill makes 700 tonnes of paper a week.", "contradicted"),
        ("Visitors saw the paper mill in Kell. The mill makes 700 tonnes of paper a week.", "contradicted"),
        ("Visitors saw the paper mill in Kell. The mill makes 900 tonnes of paper a week.", "supported"),
        ("The Tarn sawmill makes 700 tonnes of paper a week.", "unverified"),
        ("The Tarn sawmill had a good year. The mill makes 700 tonnes of paper a week.", "unverified"),
        ("A steel mill had a good year. The mill makes 700 tonnes of paper a week.", "unverified"),
    ],
)
def test_a_noun_is_what_the_topic_says_by_a_name_with_it(check_draft, draft, outcome):
    found = check_draft(MILL, f"2031-05-04\n\n{draft}")
    assert found[draft.rsplit(". ", 1)[-1].rstrip(".")] == outcome
