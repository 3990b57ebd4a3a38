"""Opposite things that news says in all fields, and what only looks opposite.

The pairs of a fact and a claim are in `opposites`, a file a field.
"""

from pathlib import Path

import pytest
import yaml

FILES = sorted((Path(__file__).parent / "opposites").glob("*.yaml"))
FIELDS = {path.stem: yaml.safe_load(path.read_text("utf-8")) for path in FILES}


def pairs_of(table: str) -> list[object]:
    """Give the pairs of one table, of all fields."""
    rows = [(field, *pair) for field, tables in FIELDS.items() for pair in tables.get(table, ())]
    return [pytest.param(fact, claim, id=f"{field}-{fact}-{claim}") for field, fact, claim in rows]


@pytest.mark.parametrize(("fact", "claim"), pairs_of("events_clashes"))
def test_opposites_clash_of_events(judge_event, fact, claim):
    assert judge_event(fact, claim) == "contradicted"


@pytest.mark.parametrize(("fact", "claim"), pairs_of("states_clashes"))
def test_opposites_clash_of_states(judge_state, fact, claim):
    assert judge_state(fact, claim) == "contradicted"


@pytest.mark.parametrize(("fact", "claim"), pairs_of("events_open"))
def test_what_only_looks_opposite_stays_open_of_events(judge_event, fact, claim):
    assert judge_event(fact, claim) == "unverified"


@pytest.mark.parametrize(("fact", "claim"), pairs_of("states_open"))
def test_what_only_looks_opposite_stays_open_of_states(judge_state, fact, claim):
    assert judge_state(fact, claim) == "unverified"
