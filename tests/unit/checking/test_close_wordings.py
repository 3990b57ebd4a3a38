"""Claims worded close to their facts, which differ from these by one word, name, figure or day."""

import pytest

FACTS = """
entities:
  orna: {name: Orna, kind: place}
  velaria: {name: Velaria, kind: place}
  reed: {name: Reed Party, kind: organisation}
  moss:
    name: Ida Moss
    kind: person
    gender: female
    aliases: [Moss]
    roles: [{title: leader of the Reed Party, from: 2028-01-01}, {title: chancellor of Orna, from: 2030-01-01}]
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  holt: {name: Ann Holt, kind: person, gender: female, aliases: [Holt]}
facts:
  - {id: surplus, statement: Orna had a surplus of 4.1 billion crowns with Velaria in 2030., date: 2030, sources: [gazette]}
  - {id: coast, statement: Orna has a border of 310 kilometres with Velaria., date: 2030, sources: [gazette]}
  - {id: bar, statement: The Reed Party failed to clear the 5% bar., date: 2031-04-20, sources: [gazette]}
  - {id: seats, statement: The Reed Party won 48 seats in the council election., date: 2031-04-20, sources: [gazette]}
  - {id: duty, statement: Orna imposed a duty of 12% on timber from Velaria., date: 2031-04-28, sources: [gazette]}
  - {id: motive, statement: The prosecution said Teth robbed Holt for a loan of 40000 crowns., date: 2031-05-03, sources: [gazette]}
  - {id: arrest, statement: Police arrested Teth on 4 March 2031., date: 2031-03-04, sources: [gazette]}
  - {id: match, statement: Teth won the regatta on 4 March 2031., date: 2031-03-04, sources: [gazette]}
  - {id: tower, statement: The tower was 12 kilometres north of Orna., date: 2031-05-02, sources: [gazette]}
  - {id: grave, statement: The body of Ann Holt was found in the harbour on 3 March 2031., date: 2031-03-03, sources: [gazette]}
  - {id: lost, statement: The Reed Party lost 9 seats compared with the election of 2027., date: 2031-04-20, sources: [gazette]}
  - {id: gone, statement: About 70 people are still missing., date: 2031-05-04, sources: [gazette]}
  - {id: wreck, statement: The wreck lies at a depth of 60 metres., date: 2031-05-04, sources: [gazette]}
  - {id: part, statement: Teth won the Reel Prize for his role in Grey Water., date: 2031-04-20, only: true, sources: [gazette]}
  - {id: turnout, statement: Turnout was lower than in 2027., date: 2031-04-20, sources: [gazette]}
  - {id: sitting, statement: The new assembly sits for the first time on 17 June 2031., date: 2031-06-17, sources: [gazette]}
"""  # noqa: E501


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        # what one of two has over the other, the other can't have
        ("Velaria had a surplus of 4.1 billion crowns with Orna in 2030.", "contradicted"),
        ("Velaria has a border of 310 kilometres with Orna.", "unverified"),
        # what is denied at all is denied to any degree
        ("The Reed Party cleared the 5% bar by the narrowest of margins.", "contradicted"),
        ("The Reed Party cleared the 5% bar in the first round.", "unverified"),
        # by whom a body is told
        ("The Reed Party of Chancellor Ida Moss won 46 seats in the council election.", "contradicted"),
        ("The Reed Party of Chancellor Ida Moss won 48 seats in the council election.", "supported"),
        ("The Reed Party of Chancellor Ann Holt won 46 seats in the council election.", "unverified"),
        ("The Reed Party of Ann Holt won 48 seats in the council election.", "unverified"),
        # the regular adjective of a place that only the facts know
        ("Orna imposed a 12% duty on Velarian timber.", "supported"),
        ("Orna imposed a 22% duty on Velarian timber.", "contradicted"),
        ("Orna imposed a 22% duty on Lumerian timber.", "unverified"),
        # another day of what comes once, with a plain place added
        ("Police arrested Teth on 14 March 2031 at a farm near the harbour.", "contradicted"),
        ("Police arrested Teth on 4 April 2031 at a farm near the harbour.", "contradicted"),
        ("Police arrested Teth on 19 March 2031 at a farm near the harbour.", "unverified"),
        ("Police arrested Teth on 14 March 2031 at a farm in Velaria.", "unverified"),
        ("Teth won the regatta on 14 March 2031 at a lake.", "unverified"),
        # who found what is not said to have been found by anybody
        ("Ann Holt's body was found in the harbour on 13 March 2031 by a woman walking her dog.", "contradicted"),
        ("Ann Holt's body was found in the harbour on 17 March 2031 by a woman walking her dog.", "unverified"),
        # sides of the compass, and what a figure is compared with
        ("The tower was 12 kilometres south of Orna.", "contradicted"),
        ("The tower was 12 kilometres east of Orna.", "unverified"),
        ("The tower was 12 kilometres south of Velaria.", "unverified"),
        ("The Reed Party lost 19 seats compared with 2027.", "contradicted"),
        ("The Reed Party lost 19 seats compared with 2023.", "unverified"),
        # people by their number alone
        ("Some 70 are still missing.", "supported"),
        ("Some 70 are still on the shelf.", "unverified"),
        ("The wreck lies at a great depth of 60 metres.", "supported"),
        # of an award that only one has, the work is known too
        ("Teth won the Reel Prize for his role in Low Tide.", "contradicted"),
        ("Teth was shortlisted for the Reel Prize for his role in Low Tide.", "unverified"),
        # what comes for the first time comes once
        ("The new assembly will sit for the first time on 10 June 2031.", "contradicted"),
        ("The new assembly will sit for the first time on 17 June 2031.", "supported"),
        ("The new assembly will sit on 10 June 2031.", "unverified"),
    ],
)
def test_one_word_makes_it_wrong_or_another_case(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-04").outcome.value == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("According to the prosecution, Teth robbed Holt for a loan of 90,000 crowns.", "contradicted"),
        ("According to the prosecution, Teth robbed Holt for a loan of 40,000 crowns.", "supported"),
        ("According to the defence, Teth robbed Holt for a loan of 90,000 crowns.", "unverified"),
        ("According to neighbours, Teth robbed Holt for a loan of 90,000 crowns.", "unverified"),
    ],
)
def test_a_side_of_a_case_speaks_with_one_voice(check_draft, claim, verdict):
    lead = "Verdict due in Teth trial\n\nORNA, 4 May 2031 - The trial of Dario Teth went on.\n\n"
    outcomes = check_draft(FACTS, lead + claim)
    assert {told for text, told in outcomes.items() if "robbed" in text} == {verdict}


FLOOD = """
topic: Flood in Orna
entities:
  orna: {name: Orna, kind: place}
  tarn: {name: Tarn, kind: place}
  moss: {name: Ida Moss, kind: person, gender: female, roles: [{title: president of Orna, from: 2030-01-01}]}
facts:
  - {id: flood, statement: The flood was the largest in Orna since 1964., date: 2031-05-02, sources: [gazette]}
  - {id: dyke, statement: The dyke at Tarn gave way., date: 2031-05-02, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("facts", "claim", "verdict"),
    [
        (FLOOD, "It was the largest flood in the country since 1946.", "contradicted"),
        (FLOOD, "It was the largest flood in the town since 1946.", "unverified"),
        (FLOOD.replace("president", "mayor"), "It was the largest flood in the country since 1946.", "unverified"),
    ],
)
def test_the_country_is_the_one_of_the_topic(check_draft, facts, claim, verdict):
    lead = "Flood in Orna\n\nTARN, 4 May 2031 - A flood hit Orna on Friday. Some 60 are missing in Tarn.\n\n"
    assert check_draft(facts, lead + claim)[claim.rstrip(".")] == verdict


PRIZES = """
topic: Prizes of the Tarn Book Fair
entities:
  fair: {name: Tarn Book Fair, kind: organisation, aliases: [the fair]}
facts:
  - {id: readers, statement: Grey Water won the readers' prize., date: 2031-05-02, only: true, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("opening", "verdict"),
    [("Prizes of the Tarn Book Fair awarded", "contradicted"), ("Prizes awarded at Lorn", "unverified")],
)
def test_a_draft_that_opens_with_the_topic_tells_of_it(check_draft, opening, verdict):
    claim = "The readers' prize was won by Paper Boats."
    lead = f"{opening}\n\n4 May 2031 - Venn praised the jury on Friday.\n\nThe hall was full.\n\n"
    assert check_draft(PRIZES, lead + claim)[claim.rstrip(".")] == verdict
