"""How a participant of a claim stands to the same participant of a fact."""

import pytest

from factcheck.checking.alignment.slots import Match, Party, compare
from factcheck.checking.knowledge.identities import resolve
from factcheck.checking.knowledge.knowledge import Knowledge
from factcheck.facts import parse_facts
from factcheck.language.propositions import read_propositions
from factcheck.model import Outcome

KNOWLEDGE = Knowledge(
    parse_facts(
        [
            (
                "facts.yaml",
                b"""
version: 1
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn], roles: [{title: mayor of Pellmoor}]}
  ida: {name: Ida Stroud, kind: person}
  bram: {name: Bram Stroud, kind: person}
  rovers: {name: Marrow Rovers, kind: organisation}
facts: [{id: one, statement: Orla Venn smiled.}]
""",
            )
        ]
    )
)


def slot_of(claim, fact):
    """Compare the subjects of two sentences."""
    parties = []
    for text in (claim, fact):
        subject = read_propositions(text, KNOWLEDGE.gazetteer, KNOWLEDGE.thesaurus)[0].subject
        parties.append(Party(subject, resolve(KNOWLEDGE, subject, frozenset())) if subject else None)
    return compare(*parties, KNOWLEDGE)


@pytest.mark.parametrize(
    ("claim", "fact", "expected"),
    [
        # a figure that tells which one it is
        ("Line 5 stopped.", "Line 5 stopped.", Match.SAME),
        ("Line 7 stopped.", "Line 5 stopped.", Match.OTHER),
        ("School number 7 closed.", "School No. 5 closed.", Match.OTHER),
        ("The A7 road closed.", "The A9 road closed.", Match.OTHER),
        ("The line stopped.", "Line 5 stopped.", Match.UNKNOWN),
        ("The boy smiled.", "The 4-year-old boy smiled.", Match.SAME),
        ("The 7 lines stopped.", "The 5 lines stopped.", Match.SAME),
        # entities by name, surname and role
        ("Orla Venn smiled.", "Orla Venn smiled.", Match.SAME),
        ("Venn smiled.", "Orla Venn smiled.", Match.SAME),
        ("The mayor of Pellmoor smiled.", "Orla Venn smiled.", Match.SAME),
        ("Ida Stroud smiled.", "Orla Venn smiled.", Match.OTHER),
        # a surname that two share can't be told
        ("Stroud smiled.", "Ida Stroud smiled.", Match.UNKNOWN),
        # a name that no entity has is somebody else
        ("Maud Ellery smiled.", "Orla Venn smiled.", Match.OTHER),
        ("Today Clara Venn smiled.", "Orla Venn smiled.", Match.UNKNOWN),
        # pronouns and common nouns of the right kind can't be told
        ("She smiled.", "Orla Venn smiled.", Match.UNKNOWN),
        ("The woman smiled.", "Orla Venn smiled.", Match.UNKNOWN),
        ("The Italian smiled.", "Orla Venn smiled.", Match.UNKNOWN),
        ("The Swede smiled.", "Orla Venn smiled.", Match.UNKNOWN),
        ("The club smiled.", "Marrow Rovers smiled.", Match.UNKNOWN),
        ("The club smiled.", "Orla Venn smiled.", Match.OTHER),
        # names of nobody in the facts, by their words
        ("Maud Ellery smiled.", "Maud Ellery smiled.", Match.SAME),
        ("Ellery smiled today.", "Maud Ellery smiled.", Match.SAME),
        ("Jon Ellery smiled.", "Maud Ellery smiled.", Match.OTHER),
        ("Tim Ellery smiled.", "Timothy Ellery smiled.", Match.SAME),
        ("Tim Ellery smiled.", "Thomas Ellery smiled.", Match.OTHER),
        # common nouns by their heads and synonyms
        ("The firefighters smiled.", "Firefighters smiled.", Match.SAME),
        ("The tall firefighters smiled.", "The firefighters smiled.", Match.SAME),
        ("The film opened.", "The movie opened.", Match.SAME),
        ("The nurses smiled.", "The firefighters smiled.", Match.OTHER),
        # one or more of several
        ("The nurses smiled.", "The clerks, the nurses and the cooks smiled.", Match.SAME),
        ("Maud Ellery smiled.", "Jon Pell, Maud Ellery and Ivo Marn smiled.", Match.SAME),
        ("The drivers smiled.", "The clerks, the nurses and the cooks smiled.", Match.OTHER),
        # what one side leaves out
        ("It is known.", "It is known.", Match.SAME),
    ],
)
def test_participants_are_compared(claim, fact, expected):
    assert slot_of(claim, fact).match is expected


def test_a_side_that_does_not_say_is_told_apart():
    subject = read_propositions("Orla Venn smiled.", KNOWLEDGE.gazetteer, KNOWLEDGE.thesaurus)[0].subject
    party = Party(subject, ("venn",))
    assert compare(None, party, KNOWLEDGE).match is Match.LEFT_OUT
    assert compare(party, None, KNOWLEDGE).match is Match.ADDED
    assert compare(None, None, KNOWLEDGE).match is Match.SAME


@pytest.mark.parametrize(
    ("claim", "fact", "anchored"),
    [
        ("Venn smiled.", "Orla Venn smiled.", True),
        ("Maud Ellery smiled.", "Maud Ellery smiled.", True),
        ("The nurses smiled.", "The nurses smiled.", False),
    ],
)
def test_only_a_name_anchors(claim, fact, anchored):
    assert slot_of(claim, fact).anchored is anchored


@pytest.mark.parametrize(
    ("claim", "other_names"),
    [("Ida Stroud smiled.", True), ("Maud Ellery smiled.", True), ("The nurses smiled.", False)],
)
def test_only_another_name_is_certainly_another(claim, other_names):
    assert slot_of(claim, "Orla Venn smiled.").other_names is other_names


def test_both_sides_keep_their_words():
    slot = slot_of("The mayor of Pellmoor smiled.", "Orla Venn smiled.")
    assert (slot.claim, slot.fact) == ("The mayor of Pellmoor", "Orla Venn")


@pytest.mark.parametrize(
    ("claim", "match"),
    [
        ("Maria Costa smiled.", Match.SAME),
        ("Pablo Costa smiled.", Match.OTHER),
    ],
)
def test_the_first_of_two_surnames_with_the_given_name_is_enough(claim, match):
    assert slot_of(claim, "Maria Elena Costa y Luz smiled.").match is match


def test_a_son_is_not_his_father():
    assert slot_of("Pablo Costa smiled.", "Pablo de Costa y Luz Jr. smiled.").match is Match.OTHER


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The movie Low Tide won nine awards.", Outcome.SUPPORTED),
        ("28 Days Apart won nine awards.", Outcome.UNVERIFIED),
        ("The novel Low Tide won nine awards.", Outcome.UNVERIFIED),
        ("The movie Low Tide won eight awards.", Outcome.CONTRADICTED),
    ],
)
def test_the_film_of_a_fact_without_names_is_the_one_that_a_claim_names(judge, claim, outcome):
    assert (
        judge(
            claim,
            "topic: The film Low Tide\nfacts: [{id: it, statement: The film won nine awards., sources: [gazette]}]",
        ).outcome
        is outcome
    )


@pytest.mark.parametrize(
    ("claim", "fact", "outcome"),
    [
        ("The first season of Low Tide drew praise.", "The first season drew praise.", Outcome.SUPPORTED),
        ("Ida Marr's mother drew praise.", "Her mother drew praise.", Outcome.UNVERIFIED),
        ("The second season of Low Tide drew praise.", "The first season drew praise.", Outcome.UNVERIFIED),
        ("The second season of Low Tide was praised.", "The first season was praised.", Outcome.UNVERIFIED),
        ("The first season of Low Tide drew blame.", "The first season drew praise.", Outcome.UNVERIFIED),
    ],
)
def test_what_is_of_the_one_thing_that_a_fact_without_names_is_about(judge, claim, fact, outcome):
    facts = f"topic: Low Tide\nfacts: [{{id: it, statement: {fact}, sources: [gazette]}}]"
    assert judge(claim, facts).outcome is outcome


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The bridge was designed by a woman.", Outcome.SUPPORTED),
        ("The bridge was designed by a person.", Outcome.SUPPORTED),
        ("The bridge was designed by a man.", Outcome.UNVERIFIED),
        ("The bridge was not designed by a woman.", Outcome.UNVERIFIED),
    ],
)
def test_a_given_name_tells_a_woman(judge, claim, outcome):
    facts = "facts: [{id: it, statement: The bridge was designed by Maria Orme., sources: [gazette]}]"
    assert judge(claim, facts).outcome is outcome


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Some 3,400 residents were evacuated from Lorn.", "supported"),
        ("Some 3,400 nurses were evacuated from Lorn.", "unverified"),
        ("Some 900 residents were evacuated from Lorn.", "unverified"),  # of more people
    ],
)
def test_as_many_residents_are_the_people_of_a_fact(judge, claim, outcome):
    facts = """
entities:
  lorn: {name: Lorn, kind: place}
facts:
  - {id: it, statement: "3,400 people were evacuated from Lorn.", date: 2031-05-03, sources: [gazette]}
"""
    assert judge(claim, facts, said="2031-05-04").outcome == outcome


def test_the_kind_of_a_thing_may_stand_before_its_name_or_behind_it(judge):
    facts = """
facts:
  - {id: it, statement: The liner Aurora cost 40 million crowns., sources: [gazette]}
  - {id: rank, statement: The mayor Gaunt wrote 4 books., sources: [gazette]}
"""
    assert judge("The Aurora liner cost 40 million crowns.", facts).outcome.value == "supported"
    assert judge("The Aurora liner cost 60 million crowns.", facts).outcome.value == "contradicted"
    assert judge("The Gaunt mayor wrote 6 books.", facts).outcome.value == "unverified"


MODELS = """
facts:
  - {id: plane, statement: The F-35 first flew on 15 December 2006., sources: [gazette]}
  - {id: liner, statement: The Airbus A380 opened a new era in 2007., sources: [gazette]}
  - {id: flight, statement: Flight MH370 vanished on 8 March 2014., sources: [gazette]}
  - {id: hull, statement: The U-995 sank in 1945., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The Lockheed Martin F-35 Lightning II first flew on 15 December 2006.", Outcome.SUPPORTED),
        ("The Lockheed Martin F-35 first flew on 15 July 2006.", Outcome.CONTRADICTED),
        ("The A380 opened a new era in 2007.", Outcome.SUPPORTED),
        ("The F-16 first flew on 15 July 2006.", Outcome.UNVERIFIED),
        ("The F-35B first flew on 15 July 2006.", Outcome.UNVERIFIED),
        ("The F-35 program first flew on 15 July 2006.", Outcome.UNVERIFIED),
        ("The Airbus A350 opened a new era in 2011.", Outcome.UNVERIFIED),
        ("The A380 plant opened a new era in 2011.", Outcome.UNVERIFIED),
        ("The U-977 sank in 1944.", Outcome.UNVERIFIED),
        ("Flight MH17 vanished on 17 July 2014.", Outcome.UNVERIFIED),
    ],
)
def test_a_model_is_known_by_its_letters_and_figures(judge, claim, outcome):
    assert judge(claim, MODELS).outcome is outcome


def test_what_belongs_to_one_is_not_what_belongs_to_another(judge):
    facts = """
entities:
  orm: {name: Orm Stores, kind: organisation, aliases: [Orm]}
  tal: {name: Tal Foods, kind: organisation, aliases: [Tal]}
facts:
  - {id: it, statement: The board of Orm Stores rejected an offer from Tal Foods., date: 2031-02-03, sources: [gazette]}
"""
    assert judge("The board of Orm rejected an offer from Tal.", facts).outcome is Outcome.SUPPORTED
    assert judge("The board of Tal rejected an offer from Orm.", facts).outcome is not Outcome.SUPPORTED
