"""Some that a fact counts among all are not borne out as all of them."""

import pytest

from factcheck.model import Outcome

ENVOYS = "facts: [{id: envoys, statement: 'Lund met 20 envoys, including three from Peru.'}]"
PICTURES = "facts: [{id: pictures, statement: 'The museum bought 120 paintings, including 14 by women.'}]"
PUPILS = "facts: [{id: pupils, statement: 'The trust taught 40 people in prison.'}]"


@pytest.mark.parametrize(
    ("claim", "facts", "outcome"),
    [
        ("Lund met three envoys.", ENVOYS, Outcome.UNVERIFIED),
        ("Lund met three envoys from Peru.", ENVOYS, Outcome.SUPPORTED),
        ("Lund met 20 envoys.", ENVOYS, Outcome.SUPPORTED),
        ("The museum bought 14 paintings.", PICTURES, Outcome.UNVERIFIED),
        ("The museum bought 20 paintings by women.", PICTURES, Outcome.CONTRADICTED),
        ("The trust taught 60 people.", PUPILS, Outcome.UNVERIFIED),
        ("The trust taught 60 people in prison.", PUPILS, Outcome.CONTRADICTED),
    ],
)
def test_a_part_is_no_whole(judge, claim, facts, outcome):
    assert judge(claim, facts).outcome is outcome
