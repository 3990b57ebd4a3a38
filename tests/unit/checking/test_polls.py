"""How a party stands in a poll, told from the party or from the poll."""

import pytest

FACTS = """
entities:
  guild: {name: Reform Guild, kind: organisation}
  bloc: {name: Liberal Bloc, kind: organisation}
facts:
  - {id: guild, statement: The Reform Guild has 31% in the latest Orbit poll., sources: [gazette]}
  - {id: bloc, statement: The Liberal Bloc is on 12% in the latest Orbit poll., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The latest Orbit poll puts the Reform Guild at 31%.", "supported"),
        ("The latest Orbit poll puts the Reform Guild at 28%.", "contradicted"),
        ("The Reform Guild is on 31% in the latest Orbit poll.", "supported"),
        ("The Reform Guild stands at 28% in the latest Orbit poll.", "contradicted"),
        ("The Reform Guild polls 31% in the latest Orbit poll.", "supported"),
        ("The latest Orbit poll gives the Liberal Bloc 12%.", "supported"),
        ("The latest Orbit poll has the Liberal Bloc on 15%.", "contradicted"),
        ("The Liberal Bloc has 12% in the latest Orbit poll.", "supported"),
        ("An earlier Orbit poll put the Reform Guild at 28%.", "unverified"),
        ("The latest Lund poll puts the Reform Guild at 28%.", "unverified"),
        ("The Reform Guild got 28% in the election.", "unverified"),
        ("The Reform Guild had 31% in the election.", "unverified"),
    ],
)
def test_where_a_party_stands_in_a_poll(judge, text, outcome):
    assert judge(text, FACTS).outcome.value == outcome
