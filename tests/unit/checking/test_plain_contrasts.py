"""Plain sentences that say the contrary of a fact: a bound denied, the other end of a scale, the opposite verb."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  orre: {name: Orre, kind: place}
  sarn: {name: Sarn, kind: place}
  venn: {name: Orla Venn, kind: person, gender: female}
  moss: {name: Ida Moss, kind: person, gender: female}
facts:
  - {id: pool, statement: The pool cost 7 million crowns., sources: [gazette]}
  - {id: mast, statement: The mast is 45 metres high., sources: [gazette]}
  - {id: fair, statement: More than 800 people visited the fair., sources: [gazette]}
  - {id: stay, statement: The hearing lasted 31 days., sources: [gazette]}
  - {id: canal, statement: The canal is the widest in the province., sources: [gazette]}
  - {id: cave, statement: The cave lies in the north of the island., sources: [gazette]}
  - {id: greens, statement: The Greens gained four seats in the senate., sources: [gazette]}
  - {id: toll, statement: The ferry company announced a fare rise of 9 percent., sources: [gazette]}
  - {id: shop, statement: The booths closed at 7 p.m., sources: [gazette]}
  - {id: vow, statement: Orla Venn was present at the hearing., sources: [gazette]}
  - {id: bell, statement: Ida Moss resigned at 9 p.m. on 4 May 2031., date: 2031-05-04, sources: [gazette]}
  - {id: probe, statement: The probe began in March 2029 and ended in May 2031., sources: [gazette]}
  - {id: dike, statement: The council of Orre voted against the levy., sources: [gazette]}
  - {id: mill, statement: The mill is publicly owned., sources: [gazette]}
"""

CASES = [
    ("The pool did not cost more than 5 million crowns.", Outcome.CONTRADICTED),
    ("The pool did not cost more than 9 million crowns.", Outcome.UNVERIFIED),
    ("The pool did not cost less than 9 million crowns.", Outcome.CONTRADICTED),
    ("The mast is not more than 40 metres high.", Outcome.CONTRADICTED),
    ("The mast is not more than 60 metres high.", Outcome.SUPPORTED),
    ("The mast is taller than 60 metres.", Outcome.CONTRADICTED),
    ("The mast is higher than 40 metres.", Outcome.SUPPORTED),
    ("The mast is taller than the church.", Outcome.UNVERIFIED),
    ("Fewer than 800 people visited the fair.", Outcome.CONTRADICTED),
    ("Fewer than 900 people visited the fair.", Outcome.UNVERIFIED),
    ("The hearing did not last longer than 20 days.", Outcome.CONTRADICTED),
    ("The canal is the narrowest in the province.", Outcome.CONTRADICTED),
    ("The canal is the longest in the province.", Outcome.UNVERIFIED),
    ("The cave lies in the south of the island.", Outcome.CONTRADICTED),
    ("The cave lies in the south of the county.", Outcome.UNVERIFIED),
    ("The Greens lost four seats in the senate.", Outcome.CONTRADICTED),
    ("The Greens lost two seats in the senate.", Outcome.UNVERIFIED),
    ("The ferry company announced a fare cut of 9 percent.", Outcome.CONTRADICTED),
    ("The ferry company announced a fare cut of 4 percent.", Outcome.UNVERIFIED),
    ("The booths opened at 7 p.m.", Outcome.CONTRADICTED),
    ("The booths opened at 7 a.m.", Outcome.UNVERIFIED),
    ("Orla Venn was absent from the hearing.", Outcome.CONTRADICTED),
    ("Orla Venn was absent from the dinner.", Outcome.UNVERIFIED),
    ("Ida Moss resigned at 6 p.m. on Sunday.", Outcome.CONTRADICTED),
    ("Ida Moss resigned at 9 p.m. on Sunday.", Outcome.SUPPORTED),
    ("The probe began in March 2030.", Outcome.CONTRADICTED),
    ("The probe ended in May 2030.", Outcome.CONTRADICTED),
    ("A probe began in March 2030.", Outcome.UNVERIFIED),
    ("The council of Orre voted against the levy.", Outcome.SUPPORTED),
    ("The council of Orre voted against the levy on beer.", Outcome.UNVERIFIED),
    ("The mill is privately owned.", Outcome.UNVERIFIED),
]


@pytest.mark.parametrize(("claim", "outcome"), CASES)
def test_the_contrary_of_a_fact_is_found_and_its_like_left_open(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-09").outcome is outcome
