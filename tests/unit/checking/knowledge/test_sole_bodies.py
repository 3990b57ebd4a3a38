"""Which body "the carrier" is, by what the draft has called one."""

import pytest

FACTS = """
entities:
  skyra: {name: Skyra, kind: organisation}
  pell: {name: Pell Group, kind: organisation, aliases: [Pell]}
facts:
  - {id: fleet, statement: Skyra has 61 aircraft., sources: [gazette]}
  - {id: beer, statement: Pell has 400 workers., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("before", "sentence", "verdict"),
    [
        ("The airline Skyra is growing.", "The carrier has 81 aircraft", "contradicted"),
        ("The airline Skyra is growing.", "The airline has 61 aircraft", "supported"),
        ("The airline Skyra serves beer of the brewer Pell.", "The carrier has 81 aircraft", "contradicted"),
        ("The airline Skyra serves beer of the brewer Pell.", "The brewer has 200 workers", "contradicted"),
        ("The airline Skyra is growing. A rival carrier is not.", "The carrier has 81 aircraft", "unverified"),
        ("Skyra and Pell Group are growing.", "The group has 500 workers", "unverified"),
        ("Pell Group is growing.", "The group has 500 workers", "contradicted"),
        ("The airline Skyra has bought Norjet.", "The carrier has 81 aircraft", "unverified"),
        ("The airline Skyra has bought the airline Pell.", "The carrier has 81 aircraft", "unverified"),
    ],
)
def test_a_body_is_what_the_draft_has_called_it(check_draft, before, sentence, verdict):
    draft = f"---\ndate: 2031-05-03\n---\n\n{before} {sentence}."
    assert check_draft(FACTS, draft)[sentence] == verdict


def test_it_is_no_surer_than_the_noun_before_it(check_draft):
    draft = "---\ndate: 2031-05-03\n---\n\nPell is to merge with Velto. The company is old. It has 200 workers."
    assert check_draft(FACTS, draft)["It has 200 workers"] == "unverified"
