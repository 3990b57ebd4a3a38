"""Which participant of a claim is held against which of a fact."""

import pytest

from factcheck.checking.alignment.slots import Match
from factcheck.model import Outcome

ENTITIES = """
entities:
  venn: {name: Orla Venn, kind: person}
  teth: {name: Dario Teth, kind: person}
  rovers: {name: Marrow Rovers, kind: organisation}
"""


@pytest.mark.parametrize(
    ("claim", "fact", "swapped"),
    [
        ("Dario Teth beat Orla Venn.", "Orla Venn beat Dario Teth.", True),
        ("Orla Venn was beaten by Dario Teth.", "Orla Venn beat Dario Teth.", True),
        ("Dario Teth was beaten by Orla Venn.", "Orla Venn beat Dario Teth.", False),
        ("Dario Teth lost to Orla Venn.", "Orla Venn beat Dario Teth.", False),
        ("Dario Teth met Orla Venn.", "Orla Venn met Dario Teth.", False),
        ("Dario Teth beat Marrow Rovers.", "Orla Venn beat Dario Teth.", False),
        ("Orla Venn bought it from Dario Teth.", "Dario Teth bought it from Orla Venn.", True),
    ],
)
def test_the_other_way_round_is_seen(lay, claim, fact, swapped):
    assert lay(claim, fact, ENTITIES).swapped is swapped


@pytest.mark.parametrize(
    ("claim", "fact"),
    [
        ("The bridge opened.", "Orla Venn opened the bridge."),
        ("The bridge was opened.", "Orla Venn opened the bridge."),
    ],
)
def test_what_is_acted_on_may_be_the_subject(lay, claim, fact):
    alignment = lay(claim, fact, ENTITIES)
    assert alignment.object.match is Match.SAME
    assert alignment.subject.match is Match.LEFT_OUT


def test_a_participant_is_found_among_the_complements(lay):
    alignment = lay("The bridge was opened with Orla Venn.", "Orla Venn opened the bridge.", ENTITIES)
    assert alignment.subject.match is Match.SAME


@pytest.mark.parametrize(
    ("setting", "claim", "outcome"),
    [
        ("The masks are in the north hall.", "They were cast in 1480.", Outcome.SUPPORTED),
        ("The masks are in the north hall.", "They were not cast in 1480.", Outcome.CONTRADICTED),
        # nothing near by that they could be, and one thing is not several
        ("The doors are in the north hall.", "They were not cast in 1480.", Outcome.UNVERIFIED),
        ("The masks are in the north hall.", "It was not cast in 1480.", Outcome.UNVERIFIED),
    ],
)
def test_a_pronoun_stands_for_what_the_text_before_speaks_of(judge, setting, claim, outcome):
    facts = "facts: [{id: masks, statement: The masks were cast in 1480., sources: [gazette]}]"
    assert judge(claim, facts, setting=setting).outcome is outcome


RANK = """
entities:
  tal: {name: Tal mine, kind: place}
facts: [{id: it, statement: The Tal mine is the second-largest salt mine in Peru., sources: [gazette]}]
"""


@pytest.mark.parametrize(
    ("claim", "setting", "outcome"),
    [
        ("It is the second-largest salt mine in Peru.", "The Tal mine opened in May.", "supported"),
        ("It is the second-largest salt mine in Peru.", "The mine opened in May.", "unverified"),
        ("It is the largest salt mine in Peru.", "The Tal mine opened in May.", "unverified"),
        ("It is the second-largest salt mine in Chile.", "The Tal mine opened in May.", "unverified"),
    ],
)
def test_it_is_what_the_facts_rank_so(judge, claim, setting, outcome):
    assert judge(claim, RANK, setting=setting).outcome == outcome


def test_who_undergoes_an_act_may_be_told_by_its_noun(judge):
    facts = """
entities:
  venn: {name: Orla Venn, kind: person, aliases: [Venn]}
  gaunt: {name: Peter Gaunt, kind: person, aliases: [Gaunt]}
facts:
  - {id: it, statement: Police arrested Venn on 3 May 2031., date: 2031-05-03, sources: [gazette]}
  - {id: hit, statement: Gaunt attacked Venn on 4 May 2031., date: 2031-05-04, sources: [gazette]}
"""
    assert judge("Venn's arrest on 3 May.", facts, said="2031-05-08").outcome == "supported"
    assert judge("Venn's arrest on 5 May.", facts, said="2031-05-08").rule == "FC105"
    assert judge("Venn's attack on 4 May.", facts, said="2031-05-08").outcome == "unverified"
