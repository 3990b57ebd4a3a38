"""How votes are counted and told: sides, shares, a count in a sentence of its own, motions of confidence."""

import pytest

from factcheck.facts import parse_facts
from factcheck.pipeline import Draft, check_draft, set_up

FACTS = """\
version: 1
sources: {gazette: {title: Gazette}}
entities:
  council: {name: Harn council, kind: organisation}
  board: {name: Orm Port Board, kind: organisation}
  pell: {name: Jory Pell, kind: person, aliases: [Pell]}
facts:
  - {id: pool, statement: Harn council voted 12 to 11 on 14 May 2034 to close the old pool., sources: [gazette]}
  - {id: levy, statement: The Orm Port Board rejected the levy by nine votes to two., sources: [gazette]}
  - {id: against, statement: Jory Pell voted against the tram motion., sources: [gazette]}
  - {id: tram, statement: The tram motion was carried by 31 votes to 20., sources: [gazette]}
  - {id: pay, statement: Members of the weavers' union voted by 71% to accept the pay offer., sources: [gazette]}
  - id: censure
    statement: The motion of no confidence in the Norvian cabinet failed by 101 votes to 98.
    sources: [gazette]
  - {id: speaker, statement: Jory Pell was elected speaker by 60 votes to 55., sources: [gazette]}
"""


@pytest.fixture
def find_outcome():
    """Give the gravest outcome of the last sentence of a draft of one paragraph."""
    base = parse_facts([("facts.yaml", FACTS.encode())])

    def find(text):
        checked = check_draft(Draft("draft.txt", f"News of the day\n\n{text}\n".encode()), set_up(base))
        start = checked.article.text.rindex(text.split(". ")[-1])
        outcomes = [c.verdict.outcome.value for c in checked.claims if c.claim.span.start >= start]
        return next((o for o in outcomes if o in {"contradicted", "supported"}), "open")

    return find


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        # a count in a sentence of its own is that of the vote told right before
        ("Harn council has voted to close the old pool. The vote was 13 to 10.", "contradicted"),
        ("Harn council has voted to close the old pool. The final tally was 12-11.", "supported"),
        ("The Orm Port Board rejected the levy. The count was eight to three.", "contradicted"),
        ("The Orm Port Board discussed the levy. The vote was 8 to 3.", "open"),
        ("The Orm Port Board rejected the budget. The vote was 8 to 3.", "open"),
        ("The Orm Port Board rejected the levy. The first vote was 8 to 3.", "open"),
        # the sides
        ("Pell voted in favor of the tram motion.", "contradicted"),
        ("Pell voted yes to the tram motion.", "contradicted"),
        ("Pell voted no to the tram motion.", "supported"),
        ("The council took up the tram motion. Pell voted in favour.", "contradicted"),
        ("The council took up the ferry motion. Pell voted in favour.", "open"),
        # what became of motions
        ("The tram motion fell by 31 votes to 20.", "contradicted"),
        ("The tram motion won by 31 votes to 20.", "supported"),
        ("The tram motion was carried without a dissenting vote.", "contradicted"),
        ("The ferry motion fell by 31 votes to 20.", "open"),
        ("Jory Pell was elected speaker unopposed.", "contradicted"),
        ("Jory Pell was elected treasurer unopposed.", "open"),
        # shares
        ("Members of the weavers' union voted by 61% to accept the pay offer.", "contradicted"),
        ("Members of the weavers' union voted to reject the pay offer.", "contradicted"),
        ("Members of the weavers' union voted 71% in favour of the pay offer.", "supported"),
        ("Members of the miners' union voted by 61% to accept the pay offer.", "open"),
        # confidence
        ("The Norvian cabinet survived a motion of no confidence by 101 votes to 98.", "supported"),
        ("The Norvian cabinet lost a motion of no confidence by 101 votes to 98.", "contradicted"),
        ("The motion of no confidence in the Norvian cabinet was carried.", "contradicted"),
        ("The Norvian cabinet lost a motion of no confidence in 2026.", "open"),
    ],
)
def test_counts_of_votes(find_outcome, text, outcome):
    assert find_outcome(text) == outcome
