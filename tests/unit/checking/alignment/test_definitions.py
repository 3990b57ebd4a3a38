"""Works that a claim defines as a fact does, but for the country or the medium."""

import pytest

from factcheck.model import Outcome

FILM = "facts:\n  - {id: f1, statement: Grey Harbour is a 2019 Peruvian crime drama film., sources: [gazette]}\n"


@pytest.mark.parametrize(
    "claim",
    [
        "Grey Harbour is a 2019 Danish crime film.",
        "Grey Harbour (2019 film) is a Danish drama film.",
        "Grey Harbour is a 2019 Peruvian crime novel.",
    ],
)
def test_one_other_word_in_the_definition_of_a_work_is_wrong(judge, claim):
    verdict = judge(claim, FILM)
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC107")


@pytest.mark.parametrize(
    "claim",
    [
        "Grey Harbour is a Danish crime film.",  # of another year, or of both countries
        "Grey Harbour (2007 film) is a Danish crime film.",
        "Grey Harbour is a 2019 Danish horror film.",
        "Grey Harbour is a 2019 novel.",
        "Grey Harbour is a 2011 Peruvian crime novel.",
        "Grey Harbour is a 2019 Peruvian horror novel.",
        "Grey Harbour is a 2019 Peruvian crime series.",
    ],
)
def test_what_may_be_another_work_is_left_open(judge, claim):
    assert judge(claim, FILM).outcome is Outcome.UNVERIFIED
