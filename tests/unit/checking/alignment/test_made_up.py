"""What consists of several does not consist of some of them."""

import pytest

from factcheck.model import Outcome

BOARD = "facts: [{id: board, statement: 'The board consists of Ann Lee, Bo Ek and Cy Venn.'}]"
ALLIANCE = (
    "facts: [{id: alliance, statement: 'The alliance comprises several parties, including the Greens and Labour.'}]"
)
TRIP = "facts: [{id: trip, statement: 'The minister visited Tarn, Holm and Sarn.'}]"


@pytest.mark.parametrize(
    ("claim", "facts", "outcome"),
    [
        ("The board consists of Ann Lee and Bo Ek.", BOARD, Outcome.UNVERIFIED),
        ("The board is made up of Ann Lee and Bo Ek.", BOARD, Outcome.UNVERIFIED),
        ("The board consists of Bo Ek, Ann Lee and Cy Venn.", BOARD, Outcome.SUPPORTED),
        ("The alliance comprises the Greens and Labour.", ALLIANCE, Outcome.UNVERIFIED),
        ("The alliance includes the Greens.", ALLIANCE, Outcome.SUPPORTED),
        ("The minister visited Tarn and Holm.", TRIP, Outcome.SUPPORTED),
    ],
)
def test_all_parts_have_to_be_told(judge, claim, facts, outcome):
    assert judge(claim, facts).outcome is outcome
