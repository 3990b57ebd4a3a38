"""What newsrooms say in free words: phrasal verbs, storms that strike, phrases that deny, days before and after."""

import pytest

FACTS = """
topic: Storm in Pellmoor
entities:
  pellmoor: {name: Pellmoor, kind: place}
  venn: {name: Orla Venn, kind: person, gender: female}
  ruiz: {name: Ana Ruiz, kind: person, gender: female}
  storm: {name: Storm Tilda, kind: event, aliases: [Tilda, the storm]}
facts:
  - id: landfall
    statement: Storm Tilda made landfall near Pellmoor on 17 May 2031 with winds of 140 kilometres per hour.
    date: 2031-05-17
    sources: [gazette]
  - id: evacuation
    statement: The council evacuated 2,100 people from the coast before the storm hit.
    date: 2031-05-16
    sources: [gazette]
  - {id: power, statement: The storm cut power to 90 homes on 17 May 2031., date: 2031-05-17, sources: [gazette]}
  - {id: sorry, statement: Orla Venn apologised to residents on 20 May 2031., date: 2031-05-20, sources: [gazette]}
  - {id: rate, statement: The youth unemployment rate in Pellmoor was 14.9% in March 2031., sources: [gazette]}
  - {id: theft, statement: Thieves stole 40 paintings on 2 May 2031., date: 2031-05-02, sources: [gazette]}
  - {id: support, statement: Ana Ruiz supported the plan on 3 May 2031., date: 2031-05-03, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The storm struck on 17 May.", "supported"),
        ("Tilda came ashore near Pellmoor on 17 May.", "supported"),
        ("Tilda came ashore near Pellmoor on 27 May.", "contradicted"),
        ("The storm arrived on 16 May.", "contradicted"),
        ("The council got 2,100 people away from the coast.", "supported"),
        ("2,100 people were moved out of coastal areas.", "supported"),
        ("Orla Venn said sorry to residents on 20 May.", "supported"),
        ("Orla Venn said sorry to residents on 10 May.", "contradicted"),
        ("Thieves made off with 40 paintings.", "supported"),
        ("Thieves made off with 60 paintings.", "contradicted"),
        ("Ana Ruiz threw her weight behind the plan.", "supported"),
        ("The storm cut power to no homes.", "contradicted"),
        ("Venn had already said sorry to residents when the storm struck.", "contradicted"),
    ],
)
def test_free_words_mean_what_the_plain_ones_do(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-24").outcome == outcome


@pytest.mark.parametrize(
    "claim",
    [
        "Unemployment in Pellmoor was 6.3% in March.",
        "The storm struck a chord with voters on 3 May.",
        "Ana Ruiz threw her hat behind the sofa.",
        "Orla Venn was sorry on 10 May.",
        "Thieves got away with it.",
        "2,100 people had moved out of the town.",
        "Tilda hit Marrow on 27 May.",
    ],
)
def test_near_misses_stay_open(judge, claim):
    assert judge(claim, FACTS, said="2031-05-24").outcome == "unverified"


DISASTER = """
entities:
  tower: {name: Sarn Tower, kind: place}
  venn: {name: Orla Venn, kind: person, gender: female}
  bridge: {name: Orlo Bridge, kind: place}
facts:
  - {id: dead, statement: 12 people died in the collapse of the Sarn Tower., sources: [gazette]}
  - {id: trial, statement: Orla Venn was acquitted on all counts., sources: [gazette]}
  - {id: check, statement: The Orlo Bridge was last inspected in 2016., sources: [gazette]}
  - {id: safe, statement: Nobody was killed in the Orlo fire., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("draft", "sentence", "outcome"),
    [
        # what the sentence before told in other words than the fact
        (
            "The Sarn Tower gave way. Some 15 people lost their lives.",
            "Some 15 people lost their lives",
            "contradicted",
        ),
        ("The Sarn Tower was sold. Some 15 people lost their lives.", "Some 15 people lost their lives", "unverified"),
        ("The co-defendant, Orla Venn, was found guilty.", "was found guilty", "contradicted"),
        (
            "Nobody has checked the Orlo Bridge since 2006.",
            "Nobody has checked the Orlo Bridge since 2006",
            "unverified",
        ),
        (
            "Nobody has inspected the Orlo Bridge since 2006.",
            "Nobody has inspected the Orlo Bridge since 2006",
            "contradicted",
        ),
        (
            "Nobody has inspected the Orlo Tunnel since 2006.",
            "Nobody has inspected the Orlo Tunnel since 2006",
            "unverified",
        ),
        ("The Orlo fire claimed no lives.", "The Orlo fire claimed no lives", "supported"),
        ("The Orlo fire claimed nine lives.", "The Orlo fire claimed nine lives", "contradicted"),
    ],
)
def test_free_words_of_disasters(check_draft, draft, sentence, outcome):
    found = check_draft(DISASTER, f"---\ndate: 2031-05-03\n---\n\n{draft}")
    assert next(told for text, told in found.items() if sentence in text) == outcome
