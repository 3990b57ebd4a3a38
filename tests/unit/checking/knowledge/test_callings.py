"""By which nouns the facts call what they name."""

import pytest

from factcheck.checking.knowledge.callings import Callings

FACTS = """
entities:
  orvax: {name: Orvax, kind: other}
  gull: {name: Grey Gull, kind: other}
  low: {name: Low Tide, kind: work}
facts:
  - {id: one, statement: The cheap vaccine Orvax was sold in Tarn., sources: [gazette]}
  - {id: two, statement: Grey Gull is a ferry., sources: [gazette]}
  - {id: three, statement: Grey Gull is not a yacht., sources: [gazette]}
  - {id: four, statement: The price of Low Tide fell., sources: [gazette]}
"""


@pytest.mark.parametrize(("entity", "nouns"), [("orvax", {"cheap", "vaccin"}), ("gull", {"ferri"}), ("low", set())])
def test_nouns_stand_beside_a_name_or_say_what_it_is(checker_for, entity, nouns):
    assert Callings(checker_for(FACTS).knowledge).of(entity) == nouns
