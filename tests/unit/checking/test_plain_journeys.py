"""How long it took to get somewhere, how old and how long something is, and what took place."""

import pytest

FACTS = """
facts:
  - {id: probe, statement: The Ostwick probe reached Mars on 12 May 2031 after a journey of seven months.}
  - {id: beast, statement: The Lusk dinosaur lived 76 million years ago and ate plants.}
  - {id: comet, statement: The comet Ardal has a tail about 2 million kilometres long.}
  - {id: museum, statement: The museum in Orre reopened on 4 May 2031 after four years of renovation.}
  - {id: boats, statement: "The harbour of Sarn had 8,200 boats in 2030, 6% more than in 2029."}
  - {id: show, statement: The concert in Pell was cancelled because the singer had lost her voice.}
"""

WRONG = [
    "The Ostwick probe took nine months to reach Mars.",
    "The Ostwick probe needed nine months to reach Mars.",
    "The Lusk dinosaur lived 67 million years ago.",
    "The comet Ardal's tail is 5 million kilometres long.",
    "The renovation of the museum in Orre took six years.",
    "The concert in Pell took place.",
    "The harbour of Sarn had fewer boats in 2030 than in 2029.",
]
RIGHT = [
    "The Ostwick probe took seven months to reach Mars.",
    "The Lusk dinosaur lived 76 million years ago.",
    "The renovation of the museum in Orre took four years.",
]
OPEN = [
    "The Ostwick probe took nine months to reach Venus.",
    "The Tal dinosaur lived 67 million years ago.",
    "The comet Bess has a tail 5 million kilometres long.",
    "The renovation of the theatre in Orre took six years.",
    "The concert in Lund took place.",
    "The museum in Orre took six years to build.",
    "The museum in Orre is closed on Mondays.",
    "The harbour of Sarn had fewer boats in May 2030 than in May 2029.",
]


@pytest.mark.parametrize("claim", WRONG)
def test_another_length_or_age_is_contradicted(judge, claim):
    assert judge(claim, FACTS, said="2031-05-30").outcome == "contradicted"


@pytest.mark.parametrize("claim", RIGHT)
def test_the_same_length_or_age_is_supported(judge, claim):
    assert judge(claim, FACTS, said="2031-05-30").outcome == "supported"


@pytest.mark.parametrize("claim", OPEN)
def test_that_of_another_thing_is_left_alone(judge, claim):
    assert judge(claim, FACTS, said="2031-05-30").outcome == "unverified"
