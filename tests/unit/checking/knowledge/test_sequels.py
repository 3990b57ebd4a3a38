"""A sentence that gives nothing but a cause tells of what the text has told of before."""

import pytest

from factcheck.claims import extract_claims
from factcheck.model import Outcome
from factcheck.reading import read_article

FACTS = """
facts:
  - {id: cause, statement: The outage was caused by a faulty software update., date: 2031-05-12, sources: [gazette]}
"""


@pytest.fixture
def outcome_of(checker_for):
    def check(draft):
        article = read_article("draft.txt", f"---\ndate: 2031-05-14\n---\n{draft}\n".encode())
        checker = checker_for(FACTS, None)
        checked = checker.check(article, extract_claims(article, checker.knowledge.gazetteer))
        return checked.claims[-1].verdict.outcome

    return check


@pytest.mark.parametrize(
    ("draft", "outcome"),
    [
        ("An outage hit the app on Monday. A faulty software update was to blame.", Outcome.SUPPORTED),
        (
            "An outage hit the app on Monday. Services were restored by noon. A faulty software update was to blame.",
            Outcome.SUPPORTED,
        ),
        ("An outage hit the app on Monday. The failure was due to a faulty software update.", Outcome.SUPPORTED),
        ("Rents rose again. A faulty software update was to blame.", Outcome.UNVERIFIED),
        ("An outage hit the app on Monday. A lack of staff was to blame.", Outcome.UNVERIFIED),
    ],
)
def test_a_bare_cause_is_of_what_was_told(outcome_of, draft, outcome):
    assert outcome_of(draft) is outcome
