"""How long something lasted, by the facts that tell when it began and when it ended."""

import pytest

FACTS = """
facts:
  - {id: start, statement: The Sarn dock strike began on 3 January 2031., date: 2031-01-03, sources: [gazette]}
  - {id: end, statement: The Sarn dock strike ended on 24 January 2031., date: 2031-01-24, sources: [gazette]}
  - {id: other, statement: The Lorn tram strike began on 5 January 2031., date: 2031-01-05, sources: [gazette]}
"""


@pytest.mark.parametrize("length", ["three weeks", "21 days", "about three weeks"])
def test_a_length_that_fits_is_supported(judge, length):
    verdict = judge(f"The Sarn dock strike lasted {length}.", FACTS, said="2031-05-02")
    assert verdict.outcome == "supported"
    assert [one.fact for one in verdict.evidence] == ["start", "end"]


def test_another_length_is_contradicted_with_the_sum(judge):
    verdict = judge("The Sarn dock strike went on for three months.", FACTS, said="2031-05-02")
    assert (verdict.outcome, verdict.rule) == ("contradicted", "FC101")
    assert verdict.reason == "The draft says three months; from 3 January 2031 to 24 January 2031 it is 21 days."


@pytest.mark.parametrize(
    "text",
    [
        "The Lorn tram strike lasted three months.",
        "The Sarn dock strike of 2027 lasted three months.",
        "The hearing on the Sarn dock strike lasted three months.",
        "The Sarn dock strike lasted three months longer than expected.",
    ],
)
def test_the_length_of_something_else_stays_open(judge, text):
    assert judge(text, FACTS, said="2031-05-02").outcome == "unverified"
