"""Crews, margins, demands, levelled scores and records of a year, in the words of news."""

import pytest

FACTS = """
entities:
  lund: {name: Astrid Lund, kind: other}
  varn: {name: Varn Town, kind: organisation, aliases: [Varn]}
  keld: {name: Keld Rovers, kind: organisation, aliases: [Keld]}
  tull: {name: Ona Tull, kind: person, gender: female, aliases: [Tull]}
  dorn: {name: Karl Dorn, kind: person, gender: male, aliases: [Dorn]}
  valda: {name: Valda, kind: place}
  vik: {name: Jon Vik, kind: person, gender: male, aliases: [Vik]}
  tam: {name: Eli Tam, kind: person, gender: male, aliases: [Tam]}
  kestrel: {name: Grey Kestrel, kind: organisation}
  dockers: {name: Dockers' Union, kind: organisation}
  merl: {name: Merl, kind: place}
facts:
  - {id: crew, statement: The Astrid Lund had a crew of 19 on board.}
  - {id: pupils, statement: Aster School has 640 pupils.}
  - {id: half, statement: Varn Town led Keld Rovers 2-1 at half-time.}
  - {id: level, statement: Ona Tull scored to make it 3-3 with 41 seconds left in the third period.}
  - {id: jail, statement: Karl Dorn was sentenced to 12 years in prison in October 2025.}
  - {id: women, statement: "Valda had 90,000 more women than men."}
  - {id: race, statement: "Jon Vik finished second in the men's race, 21 seconds behind Eli Tam."}
  - {id: ransom, statement: Grey Kestrel demands a ransom of 12 million crowns.}
  - {id: pay, statement: The Dockers' Union demands a pay rise of 9 percent.}
  - {id: trains, statement: Sarn Railways runs 44 passenger trains a day through the tunnel.}
  - {id: flood, statement: "The flood drove 85,000 people from their homes."}
  - {id: dry, statement: The year 2028 was the driest in Merl since 1973.}
  - {id: cold, statement: The winter of 2030 was the coldest in Merl since 1986.}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The crew of the Astrid Lund numbered 29.", "contradicted"),
        ("There were 19 crew on the Astrid Lund.", "supported"),
        ("The crew of the Astrid Lund numbered the boxes.", "unverified"),
        ("The crew of the Berta Lund numbered 29.", "unverified"),
        ("The pupils at Aster School number 640.", "supported"),
        ("The pupils of Aster School number their books.", "unverified"),
        ("Varn were 2-1 up at half-time.", "supported"),
        ("Varn went in 2-1 ahead at the break.", "supported"),
        ("Varn were 4-1 up after an hour.", "unverified"),
        ("Tull levelled the score at 3-3 with 14 seconds left.", "contradicted"),
        ("Tull made it 3-3 with 41 seconds to go.", "supported"),
        ("Tull levelled the score at 1-1 in the first period.", "unverified"),
        ("Dorn was given 12 years.", "supported"),
        ("Dorn got 14 years.", "contradicted"),
        ("Dorn was given 14 years to pay the money back.", "unverified"),
        ("Dorn was given 14 years of support.", "unverified"),
        ("Men outnumber women by 90,000 in Valda.", "contradicted"),
        ("Women outnumber men in Valda.", "supported"),
        ("Boys outnumber girls in Valda.", "unverified"),
        ("Men outnumber women in Tal.", "unverified"),
        ("Tam beat Vik by 41 seconds.", "contradicted"),
        ("Tam beat Vik by 21 seconds.", "supported"),
        ("Tam beat Moe by 41 seconds.", "unverified"),
        ("Grey Kestrel is asking for 21 million crowns.", "contradicted"),
        ("Grey Kestrel wants 12 million crowns.", "supported"),
        ("Grey Kestrel wants 21 hostages.", "unverified"),
        ("Grey Kestrel got 2 million crowns.", "unverified"),
        ("The Dockers' Union is asking for 9 percent more money.", "supported"),
        ("The Dockers' Union was offered 7 percent more pay.", "unverified"),
        ("Sarn Railways operates 54 passenger trains a day through the tunnel.", "contradicted"),
        ("Sarn Railways sends 54 letters a day.", "unverified"),
        ("About 85,000 people were forced from their homes by the flood.", "supported"),
        ("About 58,000 people were forced to leave their homes by the war.", "unverified"),
        ("It was the driest year since 1937.", "contradicted"),
        ("It was the driest year since 1973.", "supported"),
        ("It was the coldest winter in Merl since 1968.", "contradicted"),
        ("It was the driest summer since 1937.", "unverified"),
        ("It was the coldest winter in Tal since 1968.", "unverified"),
    ],
)
def test_it_is_held_against_the_plain_words(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-04").outcome == outcome
