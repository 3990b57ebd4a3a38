"""Plain reports of events: votes that split, plans elsewhere, sums in another currency, one of both, the accident."""

import pytest

FACTS = """
topic: Orrin
entities:
  orrin: {name: Orrin, kind: place}
  tegg: {name: Tegg, kind: organisation}
  fund: {name: the Moss Fund, kind: organisation}
  hawk: {name: Hawk 2, kind: other}
  venn: {name: Ida Venn, kind: person, gender: female}
facts:
  - id: plan
    statement: The council approved the harbour plan by 31 votes to 12 on 30 April 2031.
    date: 2031-04-30
    sources: [gazette]
  - {id: jobs, statement: Tegg will cut 900 jobs at its plant in Orrin., sources: [gazette]}
  - {id: approval, statement: Tegg will apply for approval of the pill in September 2031., sources: [gazette]}
  - {id: sum, statement: The Moss Fund paid 1.4 million euros for the trial., sources: [gazette]}
  - {id: panels, statement: Both solar panels of Hawk 2 unfolded on 1 May 2031., date: 2031-05-01, sources: [gazette]}
  - {id: load, statement: Hawk 2 weighs 2.4 tonnes and carries nine instruments., sources: [gazette]}
  - {id: leak, statement: Nobody died because of the leak at the Orrin mill., sources: [gazette]}
  - {id: bridges, statement: Not all the bridges in Orrin were repaired., sources: [gazette]}
  - {id: trial, statement: Ida Venn presided over the trial of Tom Lund., sources: [gazette]}
  - {id: ticket, statement: A ticket to Orrin will cost 64 francs., from: 2031-12-11, sources: [gazette]}
  - id: rate
    statement: The central bank raised its key rate by a quarter of a percentage point on 30 April 2031.
    date: 2031-04-30
    sources: [gazette]
  - {id: mill, statement: The old mill stayed open during the strike., sources: [gazette]}
  - {id: war, statement: "The war killed 30,000 people.", sources: [gazette]}
  - {id: defeat, statement: Tegg reported its fourth loss in a row., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The council approved the harbour plan unanimously.", "contradicted"),
        ("The committee approved the harbour plan unanimously.", "unverified"),
        ("Tegg intends to cut 900 jobs at its plant in Sarn.", "contradicted"),
        ("Tegg intends to cut 400 jobs at its plant in Sarn.", "unverified"),
        ("Tegg cut 900 jobs at its plant in Sarn.", "unverified"),
        ("Tegg plans to apply for approval in December.", "contradicted"),
        ("Tegg wanted to apply for approval in June.", "unverified"),
        ("Tegg will apply for a licence in December.", "unverified"),
        ("The Moss Fund paid 1.4 million dollars for the trial.", "contradicted"),
        ("The Moss Fund paid 1.6 million dollars for the trial.", "unverified"),  # as much, maybe
        ("The Moss Fund paid 1.4 million dollars for the library.", "unverified"),
        ("One of the two solar panels of Hawk 2 failed to unfold.", "contradicted"),
        ("One of the antennas of Hawk 2 failed to unfold.", "unverified"),
        ("Hawk 2 carries seven instruments.", "contradicted"),
        ("Hawk 2 carries nine instruments.", "supported"),
        ("Two people died because of the accident at the Orrin mill.", "contradicted"),
        ("Two people died because of the crash at the Orrin mill.", "unverified"),
        ("All the bridges in Orrin were repaired.", "unverified"),
        ("The bridges in Orrin were not repaired.", "unverified"),
        ("Judge Daniel Reim presided over the trial of Tom Lund.", "contradicted"),
        ("Judge Daniel Reim presided over the appeal of Tom Lund.", "unverified"),
        ("A ticket to Orrin will cost 46 francs.", "contradicted"),
        ("A ticket to Orrin costs 46 francs.", "unverified"),
        ("The central bank lifted borrowing costs by half a percentage point on 30 April.", "contradicted"),
        ("Tegg reported its fourth straight loss.", "supported"),
        ("The fighting killed 43,000 people.", "unverified"),  # which may be another war's
        ("The old mill was closed during the strike.", "contradicted"),
        ("The new mill was closed during the strike.", "unverified"),
    ],
)
def test_plain_reports_of_events_are_held_against_the_facts(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-04").outcome.value == outcome
