"""What follows from being first, or ahead of all others."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person}
  askel: {name: Mount Askel, kind: place}
  corr: {name: Corr Harbour, kind: place}
  brask: {name: Lena Brask, kind: person}
facts:
  - {id: aska, statement: It was the first eruption of Mount Askel since 1946., date: 2031-04-11, sources: [gazette]}
  - id: woman
    statement: Orla Venn is the first woman to be elected mayor of Pellmoor.
    from: 2031-01-01
    sources: [gazette]
  - {id: cargo, statement: Corr Harbour handles the most cargo., from: 2029, sources: [gazette]}
  - {id: third, statement: It was Brask's third victory in Pellmoor., date: 2031-04-12, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Mount Askel had not erupted since 1946.", Outcome.SUPPORTED),
        ("Mount Askel erupted on 11 April.", Outcome.SUPPORTED),
        ("No woman had been elected mayor of Pellmoor before Orla Venn.", Outcome.SUPPORTED),
        ("No harbour handles more cargo than Corr Harbour.", Outcome.SUPPORTED),
        ("Lena Brask won in Pellmoor for the third time.", Outcome.SUPPORTED),
        ("Lena Brask won in Pellmoor for the fifth time.", Outcome.CONTRADICTED),
        ("It was Lena Brask's second victory in Pellmoor.", Outcome.CONTRADICTED),
        ("No man had been elected mayor of Pellmoor before Orla Venn.", Outcome.UNVERIFIED),
        ("No harbour handles more mail than Corr Harbour.", Outcome.UNVERIFIED),
    ],
)
def test_what_follows_from_a_rank(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-04").outcome is outcome


def test_two_ranks_of_one_thing_do_not_contradict_each_other(judge):
    facts = (
        "facts:\n  - {id: a, statement: Night Ferry is the third and last painting by Kessel., sources: [gazette]}\n"
    )
    assert judge("Night Ferry is the third and last painting by Kessel.", facts).outcome is Outcome.SUPPORTED
    assert judge("Night Ferry is the second painting by Kessel.", facts).outcome is not Outcome.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Lorn had not seen a stronger gale since 1987.", "supported"),
        ("Tal had not seen a stronger gale since 1987.", "unverified"),
        ("Lorn had not seen a longer gale since 1987.", "unverified"),
        ("Lorn had not seen a stronger gale since 1961.", "unverified"),
    ],
)
def test_no_stronger_one_since_then_is_the_strongest_since_then(judge, claim, outcome):
    facts = """
entities:
  lorn: {name: Lorn, kind: place}
  tal: {name: Tal, kind: place}
facts:
  - id: it
    statement: The gale of May was the strongest gale in Lorn since 1987.
    date: 2031-05-03
    sources: [gazette]
"""
    assert judge(claim, facts, said="2031-05-08").outcome == outcome


LEADERS = """
facts:
  - {id: eighth, statement: Quill Telecom is the eighth largest network operator in the world., sources: [gazette]}
  - {id: ten, statement: Sarn is one of the ten largest ports in Norland., sources: [gazette]}
"""


def test_among_the_twenty_largest_is_no_other_figure_than_among_the_ten_largest(judge):
    facts = "facts: [{id: it, statement: Lund is among the ten largest towns in Norland., sources: [gazette]}]"
    assert judge("Lund is among the 20 largest towns in Norland.", facts).outcome is Outcome.SUPPORTED
    assert judge("Lund is among the six largest towns in Norland.", facts).outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Quill Telecom is among the ten largest network operators in the world.", Outcome.SUPPORTED),
        ("Quill Telecom is one of the eight largest network operators in the world.", Outcome.SUPPORTED),
        ("Quill Telecom is among the seven largest network operators in the world.", Outcome.CONTRADICTED),
        ("Quill Telecom is one of the five largest network operators in the world.", Outcome.CONTRADICTED),
        ("Sarn is among the 20 largest ports in Norland.", Outcome.SUPPORTED),
        ("Sarn is one of the ten largest ports in Norland.", Outcome.SUPPORTED),
        ("Sarn is the twelfth largest port in Norland.", Outcome.CONTRADICTED),
        # within ten there is a third, and a first
        ("Sarn is the third largest port in Norland.", Outcome.UNVERIFIED),
        ("Sarn is the largest port in Norland.", Outcome.UNVERIFIED),
        ("Sarn is among the five largest ports in Norland.", Outcome.UNVERIFIED),
        ("Quill Telecom is among the seven smallest network operators in the world.", Outcome.UNVERIFIED),
        ("Quill Telecom is among the seven largest network operators in Norland.", Outcome.UNVERIFIED),
        ("Quill Telecom is one of seven network operators in the world.", Outcome.UNVERIFIED),
        ("Quill Telecom was among the seven largest bidders in the world.", Outcome.UNVERIFIED),
        ("Seven of the largest network operators in the world met.", Outcome.UNVERIFIED),
    ],
)
def test_who_is_among_the_ten_largest_has_the_tenth_rank_or_a_better_one(judge, claim, outcome):
    assert judge(claim, LEADERS).outcome is outcome
