"""What news is most made of, in the many ways in which reporters say it, and what only stands near to it.

The facts and claims are in `frames`, a file a field: by each fact the claims that say the same, the opposite, or
something that it leaves open.
"""

from pathlib import Path

import pytest
import yaml

FILES = sorted((Path(__file__).parent / "frames").glob("*.yaml"))
FIELDS = {path.stem: yaml.safe_load(path.read_text("utf-8")) for path in FILES}
VERDICTS = {"same": "supported", "opposite": "contradicted", "open": "unverified"}


def cases_of(kind: str) -> list[object]:
    """Give the cases of all fields by facts of one kind: events, states, and what gives its own time."""
    return [
        pytest.param(fact, claim, verdict, id=f"{field}-{fact}-{claim}")
        for field, kinds in FIELDS.items()
        for fact, claims in kinds.get(kind, {}).items()
        for stand, verdict in VERDICTS.items()
        for claim in claims.get(stand, ())
    ]


@pytest.mark.parametrize(("fact", "claim", "verdict"), cases_of("events"))
def test_frames_of_events(judge_event, fact, claim, verdict):
    assert judge_event(fact, claim) == verdict


@pytest.mark.parametrize(("fact", "claim", "verdict"), cases_of("states"))
def test_frames_of_states(judge_state, fact, claim, verdict):
    assert judge_state(fact, claim) == verdict


@pytest.mark.parametrize(("fact", "claim", "verdict"), cases_of("undated"))
def test_frames_that_give_their_own_time(judge_undated, fact, claim, verdict):
    assert judge_undated(fact, claim) == verdict
