"""Hours and states: when something opens and closes, since when it is open, and what it had been before."""

import pytest

FACTS = """
entities:
  pell: {name: Pell, kind: place}
  zoo: {name: Pell Zoo, kind: organisation}
  museum: {name: Harbour Museum, kind: organisation, aliases: [the museum]}
facts:
  - {id: library, statement: The library in Pell is open on Sundays from 10 a.m. to 4 p.m., sources: [gazette]}
  - id: pool
    statement: The open-air pool in Pell closed on 25 May 2031 because of a leak.
    date: 2031-05-25
    sources: [gazette]
  - id: zoo
    statement: Pell Zoo reopened on 20 May 2031 after a closure because of bird flu.
    date: 2031-05-20
    sources: [gazette]
  - id: wing
    statement: The Harbour Museum opened its north wing on 4 May 2031.
    date: 2031-05-04
    sources: [gazette]
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The library in Pell opens at 10 a.m. on Sundays.", "supported"),
        ("The library in Pell closes at 4 p.m. on Sundays.", "supported"),
        ("The library in Pell closes at 6 p.m. on Sundays.", "contradicted"),
        ("The library in Pell is open on Sundays until 6 p.m.", "contradicted"),
        ("The library in Pell is closed on Sundays.", "contradicted"),
        ("The library in Pell closes at 6 p.m. on Mondays.", "unverified"),
        ("The open-air pool in Pell has been closed since 25 May.", "supported"),
        ("The open-air pool in Pell has been closed since 15 May.", "contradicted"),
        ("The open-air pool in Pell is still open.", "contradicted"),
        ("The open-air pool in Pell was open.", "unverified"),
        ("The north wing of the museum has been open since 4 May.", "supported"),
        ("Bird flu had closed Pell Zoo.", "unverified"),
        ("Pell Zoo was closed.", "unverified"),
        ("Pell Zoo is still closed.", "contradicted"),
    ],
)
def test_hours_and_states_are_held_against_the_facts(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-06-01").outcome.value == verdict
