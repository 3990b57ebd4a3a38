"""In which round or on which lap something came that comes but once is held against another one."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  ekdal: {name: Tor Ekdal, kind: person, gender: male}
  brenn: {name: Ada Brenn, kind: person, gender: female}
  kolm: {name: Kolm Bank, kind: organisation}
facts:
  - {id: rain, statement: Rain interrupted the final in the second set., date: 2031-11-10}
  - {id: lead, statement: Tor Ekdal took the leader's jersey on the fifth stage., date: 2031-11-10}
  - {id: fall, statement: Ada Brenn fell on the fourth lap., date: 2031-11-10}
  - {id: fire, statement: The fire started on the fourth floor., date: 2031-11-10}
  - {id: office, statement: Kolm Bank has an office on the fourth floor.}
  - {id: bottle, statement: Tor Ekdal took a bottle on the third lap., date: 2031-11-10}
  - {id: riders, statement: Two riders fell on the tenth lap., date: 2031-11-10}
  - {id: shares, statement: The shares of Kolm Bank fell in the second quarter., date: 2031-06}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Rain interrupted the final in the third set.", Outcome.CONTRADICTED),
        ("Rain interrupted the final in the second set.", Outcome.SUPPORTED),
        ("Tor Ekdal took the leader's jersey on the sixth stage.", Outcome.CONTRADICTED),
        ("Ada Brenn fell on the second lap.", Outcome.CONTRADICTED),
        ("The fire started on the ninth floor.", Outcome.CONTRADICTED),
        ("Kolm Bank has an office on the ninth floor.", Outcome.UNVERIFIED),
        ("Tor Ekdal took a bottle on the second lap.", Outcome.UNVERIFIED),
        ("Two riders fell on the 20th lap.", Outcome.UNVERIFIED),
        ("The shares of Kolm Bank fell in the third quarter.", Outcome.UNVERIFIED),
    ],
)
def test_what_comes_once_comes_in_one_round(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-11-20").outcome is outcome
