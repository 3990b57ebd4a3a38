"""A file about one contest has facts about others, whose figures are not those of its own."""

import pytest

from factcheck.model import Outcome

FACTS = """
topic: The Pellmoor by-election
entities:
  vote: {name: Pellmoor by-election, kind: event, aliases: [by-election in Pellmoor]}
  pellmoor: {name: Pellmoor, kind: place}
facts:
  - {id: now, statement: Turnout in the by-election was 43.7%., date: 2031-05-02}
  - {id: then, statement: Turnout in Pellmoor at the general election was 61.2%., date: 2029-05-02}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Turnout in the by-election was 61.2%.", Outcome.CONTRADICTED),
        ("Turnout in the by-election was 43.7%.", Outcome.SUPPORTED),
        ("Turnout in Pellmoor at the general election was 61.2%.", Outcome.SUPPORTED),
    ],
)
def test_the_figure_of_another_contest_bears_nothing_out(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-04", published="2031-05-04").outcome is outcome
