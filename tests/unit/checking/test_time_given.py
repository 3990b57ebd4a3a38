"""Who is given so long to do a thing has to do it within that time."""

import pytest

FACTS = """
entities:
  steel: {name: Norr Steel, kind: organisation}
  venn: {name: Karl Venn, kind: person, gender: male, aliases: [Venn]}
facts:
  - {id: reply, statement: The inspectorate set Norr Steel a deadline of ten days to respond., sources: [gazette]}
  - {id: pay, statement: The court gave Venn 30 days to pay the fine., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The inspectorate gave Norr Steel two weeks to respond.", "contradicted"),
        ("The inspectorate gave Norr Steel ten days to respond.", "supported"),
        ("Norr Steel was given ten days to respond.", "supported"),
        ("Norr Steel has two weeks to respond.", "contradicted"),
        ("Venn has 20 days to pay the fine.", "contradicted"),
        ("The court gave Venn a 30-day deadline to pay the fine.", "unverified"),
        ("The inspectorate gave Norr Steel two weeks off.", "unverified"),
        ("Venn has 20 days to pay the rent.", "unverified"),
    ],
)
def test_the_time_given_is_the_time_within_which_it_must_be_done(judge, claim, verdict):
    assert judge(claim, FACTS).outcome == verdict
