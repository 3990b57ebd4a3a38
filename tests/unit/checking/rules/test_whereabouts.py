"""FC107: another place, source or aim of what happens once."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  rovers: {name: Marrow Rovers, kind: organisation, aliases: [Rovers]}
  sandford: {name: Sandford United, kind: organisation}
  lorn: {name: Lorn, kind: place}
facts:
  - {id: arrest, statement: Police arrested Teth in Lorn on 9 May 2031., date: 2031-05-09, sources: [gazette]}
  - id: transfer
    statement: Marrow Rovers signed Venn from Sandford United in May 2031.
    date: 2031-05
    sources: [gazette]
  - {id: birth, statement: Venn was born in Lorn., sources: [gazette]}
  - {id: shop, statement: Teth opened a shop in Lorn in May 2031., date: 2031-05, sources: [gazette]}
  - {id: win, statement: Rovers beat Sandford United in Lorn., date: 2031-05-02, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "said", "known"),
    [
        ("Teth was arrested in Quarrow on 9 May 2031.", "in Quarrow", "in Lorn"),
        ("Venn was signed from Dunmere City in May 2031.", "from Dunmere City", "from Sandford United"),
        ("Venn was born in Quarrow.", "in Quarrow", "in Lorn"),
    ],
)
def test_another_place_or_source_of_what_comes_once_is_contradicted(judge, claim, said, known):
    verdict = judge(claim, FACTS, said="2031-06-04")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC107")
    assert [(d.slot, d.claim, d.fact) for d in verdict.differences] == [("entity", said, known)]


@pytest.mark.parametrize(
    "claim",
    [
        "Teth was arrested in Quarrow.",  # on another day, perhaps
        "Teth was arrested in Quarrow on 9 May 2024.",
        "Teth opened a shop in Quarrow in May 2031.",  # one more
        "Rovers beat Sandford United in Quarrow.",
        "Venn was born in Peru.",  # which Lorn may lie in
        "Venn was not born in Quarrow.",
        "Orla Teth was born in Quarrow.",
    ],
)
def test_what_may_be_another_happening_is_left_alone(judge, claim):
    assert judge(claim, FACTS, said="2031-06-04").outcome is Outcome.UNVERIFIED


PARTIES = """
entities: {tal: {name: Tal, kind: place}, sarn: {name: Sarn, kind: place}}
facts:
  - {id: it, statement: Talks between Tal and Sarn broke down in Quarrow on 30 August 2031., date: 2031-08-30}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Talks between Tal and Sarn broke down in Dunmere on 30 August.", Outcome.CONTRADICTED),
        ("Talks between Tal and Sarn broke down in Quarrow on 30 August.", Outcome.SUPPORTED),
        ("Talks between Tal and Sarn broke down in Dunmere in August.", Outcome.UNVERIFIED),
        ("Talks between Tal and Sarn broke down in Peru on 30 August.", Outcome.UNVERIFIED),
        ("Talks between Tal and Marl broke down in Dunmere on 30 August.", Outcome.UNVERIFIED),
    ],
)
def test_what_was_between_the_same_two_on_a_day_was_in_one_place(judge, claim, outcome):
    assert judge(claim, PARTIES, said="2031-10-04").outcome is outcome


SITES = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  mill: {name: Tal Mill, kind: organisation}
  lorn: {name: Lorn, kind: place}
facts:
  - {id: arrest, statement: Police arrested Teth at the airport on 9 May 2031., date: 2031-05-09, sources: [gazette]}
  - {id: death, statement: Venn died in hospital on 4 May 2031., date: 2031-05-04, sources: [gazette]}
  - {id: summit, statement: The summit was held in Lorn., date: 2031-05-12, sources: [gazette]}
  - {id: seat, statement: Tal Mill is based in Lorn., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Police arrested Teth at his home on 9 May.", "contradicted"),
        ("Police arrested Teth at a hotel on 9 May.", "unverified"),
        ("Teth was arrested in a car on 9 May.", "unverified"),
        ("Venn died at home.", "contradicted"),
        ("Venn died in a hospital.", "supported"),
        ("Venn fell at home on 4 May.", "unverified"),
        ("The summit took place in Quarrow.", "contradicted"),
        ("The summit took place in Lorn.", "supported"),
        ("A summit took place in Quarrow.", "unverified"),
        ("The next summit will take place in Quarrow.", "unverified"),
        ("Tal Mill has its headquarters in Quarrow.", "contradicted"),
        ("Tal Mill has an office in Quarrow.", "unverified"),
    ],
)
def test_another_kind_of_place_or_where_it_was_held_is_contradicted(judge, claim, verdict):
    assert judge(claim, SITES, said="2031-06-04").outcome.value == verdict
    assert judge("The summit took place in Quarrow.", SITES, said="2032-06-04").outcome is Outcome.UNVERIFIED


ARREST = """
entities:
  teth: {name: Orla Teth, kind: person, gender: female, aliases: [Teth]}
facts:
  - {id: arrest, statement: Police arrested Teth at Quarrow airport., date: 2031-05-14}
  - {id: case, statement: The first case of the season was found in a nursing home in Pell., date: 2031-04-06}
  - {id: talks, statement: The presidents will meet again in Arvo in June 2032., date: 2032-06}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Detectives arrested Teth at her villa in May 2031.", Outcome.CONTRADICTED),
        ("Detectives arrested Teth at Quarrow airport in May 2031.", Outcome.SUPPORTED),
        ("Firefighters arrested Teth at her villa in May 2031.", Outcome.UNVERIFIED),
        ("Detectives arrested Teth at her villa in March 2030.", Outcome.UNVERIFIED),
        ("The first case of the season was found on 6 April at a primary school in Pell.", Outcome.CONTRADICTED),
        ("The second case was found on 6 April at a primary school in Pell.", Outcome.UNVERIFIED),
        ("The presidents will meet again in Lisva in June 2032.", Outcome.CONTRADICTED),
        ("The presidents will meet again in Lisva in June 2033.", Outcome.UNVERIFIED),
    ],
)
def test_one_kind_of_place_is_not_another(judge, claim, outcome):
    assert judge(claim, ARREST, said="2031-06-01", published="2031-06-01").outcome is outcome


SIDES = """
entities: {norvik: {name: Norvik, kind: organisation}, tal: {name: Tal, kind: place}, orm: {name: Orm, kind: place}}
facts:
  - {id: leak, statement: The gas came from the boiler in the east wing., sources: [gazette]}
  - {id: fire, statement: The fire started in the kitchen of the hotel., date: 2031-05-02, sources: [gazette]}
  - {id: plant, statement: Norvik will build the plant in Orm., sources: [gazette]}
  - id: blast
    statement: The explosion happened in the west wing of the clinic on 1 May 2031.
    date: 2031-05-01
    sources: [gazette]
"""


@pytest.mark.parametrize(
    ("claim", "said", "known"),
    [
        ("The gas came from the boiler in the west wing.", "in the west wing", "in the east wing"),
        ("The fire started in the garage.", "in the garage", "in the kitchen of the hotel"),
        ("The explosion happened in the east wing on 1 May.", "in the east wing", "in the west wing of the clinic"),
    ],
)
def test_another_side_room_or_site_is_contradicted(judge, claim, said, known):
    verdict = judge(claim, SIDES, said="2031-05-04")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC107")
    assert [(d.slot, d.claim, d.fact) for d in verdict.differences] == [("entity", said, known)]


@pytest.mark.parametrize(
    "claim",
    [
        "The gas came from a tank in the west wing.",
        "The guests came from the west wing.",
        "The fire spread to the garage.",
        "The fire began in the basement.",  # where the kitchen may be
        "Norvik will build the plant in Tal.",  # where Orm may lie
    ],
)
def test_another_thing_on_another_side_is_left_alone(judge, claim):
    assert judge(claim, SIDES, said="2031-05-04").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("fact", "claim", "verdict"),
    [
        ("The 2035 games will be held in Lorn.", "The 2035 games will be held in Orlo.", "contradicted"),
        ("Lorn will host the 2035 games.", "The 2035 games will be held in Orlo.", "contradicted"),
        ("Lorn will host the 2035 games.", "The 2035 games will be held in Lorn.", "supported"),
        ("The summit will be held in Lorn.", "The summit will be held in Orlo.", "contradicted"),
        ("The summit will be held in Lorn.", "A summit will be held in Orlo.", "unverified"),
        ("The summit will be held in Lorn.", "The second summit will be held in Orlo.", "unverified"),
        ("The summit will be held in Lorn in May.", "The summit will be held in Orlo in June.", "unverified"),
        ("The 2031 games will be held in Lorn.", "The 2035 games will be held in Orlo.", "unverified"),
    ],
)
def test_the_next_one_of_its_kind_is_held_in_one_place(judge, fact, claim, verdict):
    facts = f"""
entities:
  lorn: {{name: Lorn, kind: place}}
  orlo: {{name: Orlo, kind: place}}
facts:
  - {{id: place, statement: "{fact}", date: 2034-03-01}}
"""
    assert judge(claim, facts, said="2034-10-15").outcome == verdict
