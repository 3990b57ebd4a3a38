"""Whom "we" means in the mouth of somebody with an office."""

import pytest

FACTS = """
entities:
  dock: {name: Dockers Union, kind: organisation}
  port: {name: Tal Port, kind: organisation}
  rook: {name: Ines Rook, kind: person, aliases: [Rook], roles: [{title: president of the Dockers Union}]}
  hale: {name: Tom Hale, kind: person, aliases: [Hale]}
  moss: {name: Ida Moss, kind: person, aliases: [Moss]}
facts:
  - {id: no, statement: The Dockers Union rejected the offer of 4% in May 2031., date: 2031-05, sources: [gazette]}
  - {id: chief, statement: Tom Hale is the chairman of Tal Port., sources: [gazette]}
  - {id: cranes, statement: Tal Port bought 12 cranes in 2030., date: 2030, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "speaker", "outcome"),
    [
        ("We rejected the offer of 4% in May.", "rook", "supported"),
        ("In 2030 we bought 12 cranes.", "hale", "supported"),
        ("In 2030 we bought 21 cranes.", "hale", "contradicted"),
        ("In 2030 we bought 12 cranes.", "rook", "unverified"),  # another body
        ("In 2030 we bought 21 cranes.", "moss", "unverified"),  # of no body
    ],
)
def test_we_are_the_body_that_the_speaker_has_an_office_in(judge, claim, speaker, outcome):
    assert judge(claim, FACTS, speaker=speaker, entity=speaker, said="2031-06-01").outcome == outcome
