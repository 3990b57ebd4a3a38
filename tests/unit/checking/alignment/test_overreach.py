"""Claims that go beyond a fact in a word: all, only, another, a reason, a whole, no restriction."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  almo: {name: Almo, kind: organisation}
  dorn: {name: Dorn, kind: place}
  kell: {name: Ida Kell, kind: person, aliases: [Kell]}
facts:
  - {id: jobs, statement: Almo will cut 2500 jobs., date: 2032-02-10}
  - {id: port, statement: Almo owns 60% of the port., date: 2032-02-10}
  - {id: profit, statement: Almo's net profit fell to 410 million euros in 2031., date: 2031}
  - {id: school, statement: The school in Dorn closed on 9 February 2032., date: 2032-02-09}
  - {id: sheds, statement: A fire destroyed two warehouses in Dorn., date: 2032-01-20}
  - {id: held, statement: Police arrested a man over the fire., date: 2032-01-21}
  - {id: study, statement: A study linked the dust to asthma., date: 2032-01}
  - {id: cases, statement: The vaccine prevented 87% of severe cases., date: 2032-01}
  - {id: bridge, statement: The bridge is closed to lorries., date: 2032-02-10}
  - {id: part, statement: Kell took part in the meeting., date: 2032-02-10}
  - {id: backed, statement: Kell backed the plan., date: 2032-02-10}
  - {id: siege, statement: The farmers ended their blockade of the port after six days., date: 2032-02-10}
  - {id: trial, statement: The trial of the miners lasted nine weeks., date: 2032-02-10}
  - {id: mill, statement: Almo opened a mill in Dorn in 2030., date: 2030}
"""


@pytest.mark.parametrize(
    "text",
    [
        "Almo will cut another 2,500 jobs.",
        "Almo owns the port.",
        "Almo's net profit fell to 410 million euros in 2031 because of a strike.",
        "Both schools in Dorn closed on 9 February.",
        "A fire destroyed all warehouses in Dorn.",
        "Police arrested only one man over the fire.",
        "Several studies linked the dust to asthma.",
        "The vaccine prevented 87% of all cases.",
        "The vaccine completely prevented severe cases.",
        "The bridge is closed.",
        "The bridge is closed to all vehicles.",
        "Kell took part in every meeting.",
        "Only Kell backed the plan.",
        "The farmers continued their blockade of the port.",
        "The trial of the miners goes on.",
        "Almo closed a mill in Dorn in 2030.",
    ],
)
def test_what_goes_beyond_a_fact_is_left_open(judge, text):
    assert judge(text, FACTS, published="2032-02-18").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    "text",
    [
        "Almo will cut 2,500 jobs.",
        "Almo owns 60% of the port.",
        "Almo's net profit fell to 410 million euros in 2031.",
        "The school in Dorn closed on 9 February.",
        "A fire destroyed two warehouses in Dorn.",
        "The vaccine prevented 87% of severe cases.",
        "The bridge is closed to lorries.",
        "Kell took part in the meeting.",
    ],
)
def test_what_says_no_more_is_borne_out(judge, text):
    assert judge(text, FACTS, published="2032-02-18").outcome is Outcome.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Almo ordered another 40,000 doses of vaccine.", Outcome.SUPPORTED),
        ("Almo ordered a further 40,000 doses of vaccine.", Outcome.SUPPORTED),
        ("Almo ordered 40,000 extra doses of vaccine.", Outcome.SUPPORTED),
        ("Almo will close another 120 shops.", Outcome.SUPPORTED),
        ("Almo will close a further 210 shops.", Outcome.CONTRADICTED),
        ("Almo trained another 30 nurses.", Outcome.UNVERIFIED),
        ("Ida Kell scored another five goals.", Outcome.UNVERIFIED),
    ],
)
def test_what_comes_on_top_is_counted_in_any_words(judge, claim, outcome):
    facts = """
entities:
  almo: {name: Almo, kind: organisation}
  kell: {name: Ida Kell, kind: person}
facts:
  - {id: doses, statement: "Almo ordered 40,000 additional doses of vaccine.", date: 2031-11-18}
  - {id: shops, statement: Almo will close 120 more shops., date: 2031-11-18}
  - {id: nurses, statement: Almo trained 30 nurses., date: 2031-11-18}
  - {id: goals, statement: Ida Kell scored five more goals than last season., date: 2031-11-18}
"""
    assert judge(claim, facts, said="2031-11-20").outcome is outcome
