"""Days that may be those of two happenings, or the same one told without its year."""

import pytest

FACTS = """
entities:
  sarn: {name: Sarn Pier, kind: place}
  fair: {name: Lorn Fair, kind: event}
  gallery: {name: Lorn Gallery, kind: organisation}
  orme: {name: Tove Orme, kind: person, gender: female, aliases: [Orme]}
facts:
  - {id: pier, statement: Sarn Pier reopened on 31 March 2033., date: 2033-03-31}
  - {id: sale, statement: Sarn council approved the sale of the docks on 24 January 2034., date: 2034-01-24}
  - {id: fair, statement: The Lorn Fair opened on 3 November 2033., date: 2033-11-03}
  - {id: gallery, statement: The Lorn Gallery is open on Mondays., date: 2033-11-12}
  - {id: talk, statement: Orme gave a talk in Lorn on 5 November 2033., date: 2033-11-05}
  - {id: talks, statement: Orme met the mayor of Lorn on 27 February 2034., date: 2034-02-27}
  - {id: theft, statement: The theft at the docks came to light on a Tuesday in March 2033.}
  - {id: born, statement: Orme was born on 14 June 1998., date: 1998-06-14}
  - {id: wet, statement: It was the wettest September in Sarn since 1998., date: 2033-09}
  - {id: best, statement: Lorn Gallery is the best museum of the coast in the 2033 list., date: 2033-11-12}
"""
VERDICTS = [
    ("Lorn Gallery is the worst museum of the coast in the 2033 list.", "contradicted"),
    ("Lorn Gallery was the best museum of the coast in the 2029 list.", "unverified"),
    ("It was the wettest September in Sarn since 1998.", "supported"),
    ("It was the wettest October in Sarn since 2004.", "unverified"),
    ("Sarn Pier reopened on the last Thursday of March last year.", "supported"),
    ("Sarn Pier reopened on a Thursday in March last year.", "supported"),
    ("Sarn Pier reopened on a Friday in March last year.", "contradicted"),
    ("Sarn Pier reopened on the first Thursday of March last year.", "contradicted"),
    ("Sarn council approved the sale of the docks on the last Tuesday of January.", "contradicted"),
    ("Sarn council meets on the last Tuesday of January.", "unverified"),
    ("Orme met the mayor of Lorn on Wednesday.", "unverified"),
    ("Orme meets the mayor of Lorn every Tuesday.", "unverified"),
    ("Orme met the mayor of Lorn on 28 February.", "contradicted"),
    ("The theft at the docks came to light on a Friday in March 2033.", "unverified"),
    ("The theft at the docks came to light on a Tuesday in March 2033.", "supported"),
    ("Orme was born on a Sunday.", "supported"),
    ("Orme was born on a Monday.", "contradicted"),
    ("Orme was born on 14 June.", "unverified"),
    ("Orme was born on 16 June.", "contradicted"),
    ("Orme gave a talk in Lorn on a Saturday in November.", "supported"),
    ("Orme gave a talk in Lorn on a Friday in November.", "unverified"),
    ("The Lorn Fair opens on 5 November.", "unverified"),
    ("The Lorn Fair used to open on 5 November.", "unverified"),
    ("The Lorn Fair was open on 3 May.", "unverified"),
    ("The Lorn Gallery was open on a Monday in May.", "unverified"),
    ("The Lorn Fair opened on 5 November.", "contradicted"),
]


@pytest.mark.parametrize(("claim", "verdict"), VERDICTS)
def test_days_are_of_one_happening_only_where_it_comes_once(judge, claim, verdict):
    assert judge(claim, FACTS, said="2034-03-10").outcome == verdict
