"""Who led, holds or did what only one can, where it was on a day, and what is denied of anybody."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female}
  moss: {name: Ida Moss, kind: person, gender: female}
  orre: {name: Orre, kind: place}
  gull: {name: Gull 5, kind: other}
  owl: {name: Grey Owl, kind: work}
facts:
  - {id: coach, statement: Orla Venn is the rowing coach., sources: [gazette]}
  - {id: probe, statement: Ida Moss led the inquiry., sources: [gazette]}
  - {id: hall, statement: Ida Moss designed the new town hall., sources: [gazette]}
  - {id: mother, statement: Ida Moss is the mother of two., sources: [gazette]}
  - {id: regatta, statement: The regatta was held in Lima from 3 to 6 May 2031., sources: [gazette]}
  - {id: pact, statement: Orla Venn and Ida Moss signed a pact in Oslo on 4 May 2031., sources: [gazette]}
  - {id: tour, statement: Ida Moss sang in Rome and Paris on 2 May 2031., date: 2031-05-02, sources: [gazette]}
  - {id: pier, statement: The pier was closed from 1 to 5 May 2031., sources: [gazette]}
  - {id: crew, statement: The crew saved 31 people from the ferry., sources: [gazette]}
  - {id: vote, statement: Nine of the 31 members voted against the levy., sources: [gazette]}
  - {id: prize, statement: Grey Owl won the Silver Fern at the Orre gala on 5 May 2031., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Tom Rell is the rowing coach.", Outcome.CONTRADICTED),
        ("Tom Rell is a rowing coach.", Outcome.UNVERIFIED),
        ("Tom Rell was the rowing coach.", Outcome.UNVERIFIED),
        ("Tom Rell is the swimming coach.", Outcome.UNVERIFIED),
        ("Tom Rell led the inquiry.", Outcome.CONTRADICTED),
        ("Tom Rell led an inquiry.", Outcome.UNVERIFIED),
        ("Tom Rell led the second inquiry.", Outcome.UNVERIFIED),
        ("Tom Rell designed the new town hall.", Outcome.CONTRADICTED),
        ("Tom Rell designed the old town hall.", Outcome.UNVERIFIED),
        ("Orla Venn is the mother of two.", Outcome.UNVERIFIED),
        ("The regatta was held in Quito from 3 to 6 May 2031.", Outcome.CONTRADICTED),
        ("The regatta was held in Quito.", Outcome.UNVERIFIED),
        ("Orla Venn and Ida Moss signed a pact in Riga on 4 May 2031.", Outcome.CONTRADICTED),
        ("Orla Venn and Ida Moss signed a pact in Riga in 2027.", Outcome.UNVERIFIED),
        ("Ida Moss sang in Rome and Madrid on 2 May 2031.", Outcome.CONTRADICTED),
        ("Ida Moss sang in Rome on 2 May 2031.", Outcome.SUPPORTED),
        ("The pier was closed from 1 to 9 May 2031.", Outcome.CONTRADICTED),
        ("The pier was closed from 1 to 3 May 2031.", Outcome.UNVERIFIED),
        ("The crew did not save anyone from the ferry.", Outcome.CONTRADICTED),
        ("The crew did not save anyone from the tug.", Outcome.UNVERIFIED),
        ("Nine of the 31 members voted for the levy.", Outcome.CONTRADICTED),
        ("Twenty of the 31 members voted for the levy.", Outcome.UNVERIFIED),
        ("Grey Owl did not win the Silver Fern.", Outcome.CONTRADICTED),
        ("Grey Owl did not win the Golden Fern.", Outcome.UNVERIFIED),
        ("Grey Owl did not win the Silver Fern in 2019.", Outcome.UNVERIFIED),
    ],
)
def test_one_doer_one_place_and_nobody_at_all(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-09").outcome is outcome
