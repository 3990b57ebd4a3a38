"""Offices read off clauses and titles of roles: one office, however it is worded."""

import pytest

from factcheck.checking.knowledge.offices import read_office
from factcheck.language.propositions import read_propositions

ENTITIES = (
    "entities: {ferries: {name: Pellmoor Ferries, kind: organisation}, sarn: {name: Sarn, kind: place}}\nfacts: []"
)


@pytest.fixture
def office_of(checker_for):
    """Read the office of a sentence."""
    knowledge = checker_for(ENTITIES).knowledge

    def read(text):
        return read_office(read_propositions(text, knowledge.gazetteer, knowledge.thesaurus)[0], knowledge)

    return read


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ida Roth is the finance minister of Sarn.", "Ida Roth is Sarn's minister of finance."),
        ("Ida Roth is the chairwoman of Pellmoor Ferries.", "Ida Roth is Pellmoor Ferries' chair."),
        ("Ida Roth is the CEO of Pellmoor Ferries.", "Ida Roth was the chief executive of Pellmoor Ferries."),
        ("Ida Roth is the current mayor of Sarn.", "Ida Roth is mayor of Sarn."),
        ("Ida Roth is a vice president of Pellmoor Ferries.", "Ida Roth is a vice-president of Pellmoor Ferries."),
    ],
)
def test_one_office_in_two_wordings(office_of, one, other):
    left, right = office_of(one), office_of(other)
    assert (left.title, left.head, left.body) == (right.title, right.head, right.body)


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("Ida Roth is the mayor of Sarn.", True),
        ("Ida Roth is head teacher of Sarn.", True),
        ("Ida Roth is the transport minister of Sarn.", True),
        ("Ida Roth is a director of Pellmoor Ferries.", False),
        ("Ida Roth is the deputy mayor of Sarn.", False),
        ("Ida Roth is the minister of Sarn.", False),
        ("Ida Roth is the lawyer of Pellmoor Ferries.", False),
        ("Ida Roth is the former mayor of Sarn.", False),
    ],
)
def test_some_offices_are_held_by_one_at_a_time(office_of, text, one):
    assert office_of(text).is_of_one() is one


@pytest.mark.parametrize(
    "text", ["Ida Roth is tall.", "Ida Roth is the third mayor of Sarn.", "Ida Roth is the mayor with a plan for Sarn."]
)
def test_what_says_more_or_other_than_an_office_is_none(office_of, text):
    office = office_of(text)
    assert office is None or not office.is_of_one()
