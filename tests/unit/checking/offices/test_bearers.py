"""Whom a title with "the" means, by the titles that the draft has given."""

from datetime import date

import pytest

from factcheck.facts import parse_facts
from factcheck.model import ClaimKind, Outcome
from factcheck.pipeline import Draft, check_draft, set_up

FACTS = """\
version: 1
sources: {gazette: {title: Gazette}}
entities:
  sarn: {name: Sarn, kind: place}
  tarn: {name: Tarn, kind: place}
  venn: {name: Philippa Venn, kind: person, aliases: [Venn], roles: [{title: mayor of Sarn, from: 2031-06-01}]}
  quill: {name: Tomas Quill, kind: person}
  gaunt: {name: Peter Gaunt, kind: person, roles: [{title: mayor of Sarn, from: 2025-06-01, until: 2031-05-31}]}
facts:
  - {id: fee, statement: Venn cut the harbour fee to 24% on 4 January 2033., date: 2033-01-04, sources: [gazette]}
  - {id: pact, statement: Peter Gaunt signed a pact with 12 towns on 9 July 2029., date: 2029-07-09, sources: [gazette]}
  - {id: net, statement: Tomas Quill bought 40 boats on 6 January 2033., date: 2033-01-06, sources: [gazette]}
"""


@pytest.fixture
def find_outcome():
    """Give the verdict on the last claim of a draft of one paragraph."""
    base = parse_facts([("facts.yaml", FACTS.encode())])

    def find(text):
        draft = Draft("draft.txt", f"News of the day\n\n{text}\n".encode())
        checked = check_draft(draft, set_up(base, published=date(2033, 3, 9)))
        return [c for c in checked.claims if c.claim.kind is ClaimKind.STATEMENT][-1].verdict.outcome

    return find


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Sarn has a plan. The mayor cut the harbour fee to 24% in January.", Outcome.SUPPORTED),
        ("Sarn has a plan. The mayor cut the harbour fee to 19% in January.", Outcome.CONTRADICTED),
        ("Philippa Venn, the mayor, slept. The mayor cut the harbour fee to 19% in January.", Outcome.CONTRADICTED),
        ("Tomas Quill, a 50-year-old fisherman, slept. The fisherman bought 40 boats in January.", Outcome.SUPPORTED),
    ],
)
def test_a_title_stands_for_its_one_bearer(find_outcome, text, outcome):
    assert find_outcome(text) is outcome


@pytest.mark.parametrize(
    "before",
    [
        "Ida Roth, the mayor of Norl, came to Sarn.",
        "Mayor Ida Roth came to Sarn.",
        "Sarn and Tarn have a plan.",
        "Philippa Venn, the mayor of Sarn, met Ida Roth, the mayor of Norl.",
    ],
)
def test_where_two_may_be_meant_nobody_is(find_outcome, before):
    assert find_outcome(f"{before} The mayor cut the harbour fee to 19% in January.") is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("In July 2029 the mayor of Sarn signed a pact with 12 towns.", Outcome.SUPPORTED),
        ("In July 2029 the mayor of Sarn signed a pact with 20 towns.", Outcome.CONTRADICTED),
        ("The mayor of Sarn signed a pact with 20 towns.", Outcome.UNVERIFIED),
        ("In 2031 the mayor of Sarn signed a pact with 20 towns.", Outcome.UNVERIFIED),
    ],
)
def test_a_title_is_that_of_the_time_that_is_spoken_of(find_outcome, text, outcome):
    assert find_outcome(text) is outcome


@pytest.mark.parametrize("before", ["Ida Roth is not the mayor.", "Ida Roth wants to be the mayor."])
def test_who_is_not_or_wants_to_be_bears_no_title(find_outcome, before):
    text = f"Sarn has a plan. {before} The mayor cut the harbour fee to 19% in January."
    assert find_outcome(text) is Outcome.CONTRADICTED


def test_a_title_that_is_over_is_nobodys(find_outcome):
    text = "Tomas Quill, a former fisherman, slept. The fisherman bought 40 boats in January."
    assert find_outcome(text) is Outcome.UNVERIFIED
