"""Of what a figure is one: of a depth, of loans that run so many years."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  sarn: {name: Sarn, kind: place}
facts:
  - {id: wreck, statement: "The wreck lies 6 km off Sarn, at a depth of 9 kilometres.", date: 2031-03-01}
  - {id: mast, statement: "The mast stands 70 metres from the church and has a height of 45 metres.", date: 2031-03-01}
  - {id: loans, statement: Rates on 20-year loans rose after the vote., date: 2031-03-01}
  - {id: course, statement: Fees for three-year courses rose., date: 2031-03-01}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The wreck lies 6 km off Sarn.", Outcome.SUPPORTED),
        ("The wreck lies 9 km off Sarn.", Outcome.UNVERIFIED),
        ("The wreck lies less than 5 km off Sarn.", Outcome.CONTRADICTED),
        ("The wreck lies at a depth of 9 kilometres.", Outcome.SUPPORTED),
        ("The wreck lies at a depth of 6 kilometres.", Outcome.UNVERIFIED),
        ("The mast has a height of 45 metres.", Outcome.SUPPORTED),
        ("The mast stands 45 metres from the church.", Outcome.CONTRADICTED),
    ],
)
def test_a_figure_is_borne_out_by_one_for_the_same_dimension(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-03-02").outcome is outcome


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Rates on 20-year loans fell.", Outcome.CONTRADICTED),
        ("Rates on five-year loans fell.", Outcome.UNVERIFIED),
        ("Fees for three-year courses fell.", Outcome.CONTRADICTED),
        ("Fees for one-year courses fell.", Outcome.UNVERIFIED),
    ],
)
def test_what_runs_for_another_time_moves_by_itself(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-03-02").outcome is outcome


@pytest.mark.parametrize(
    ("claim", "fact", "outcome"),
    [
        ("The Harl wall is 90 metres long.", "The Harl wall has a length of 90 metres.", Outcome.SUPPORTED),
        ("The Harl wall is 120 metres long.", "The Harl wall has a length of 90 metres.", Outcome.CONTRADICTED),
        ("The Harl wall is 90 metres high.", "The Harl wall has a length of 90 metres.", Outcome.UNVERIFIED),
        ("Oster has a mirror 4.2 metres across.", "Oster's mirror has a diameter of 4.2 metres.", Outcome.SUPPORTED),
        ("Oster has a mirror 6.5 metres across.", "Oster's mirror has a diameter of 4.2 metres.", Outcome.CONTRADICTED),
        ("Oster has a mirror 6.5 metres long.", "Oster's mirror has a diameter of 4.2 metres.", Outcome.UNVERIFIED),
        ("Oster has a mirror 4.2 metres long.", "Oster's mirror has a diameter of 4.2 metres.", Outcome.UNVERIFIED),
        ("Oster's mirror is 4.2 metres thick.", "Oster's mirror has a diameter of 4.2 metres.", Outcome.UNVERIFIED),
    ],
)
def test_a_length_of_one_way_is_none_of_another(judge, claim, fact, outcome):
    assert judge(claim, f"facts: [{{id: it, statement: {fact!r}, sources: [gazette]}}]").outcome is outcome
