"""On which side of what was planned or expected something came."""

import pytest

FACTS = """
  bulletin: {title: Notices, publisher: the Orm Bulletin, url: "https://www.example.org/n", published: 2031-09-05}
entities:
  norvane: {name: Norvane, kind: organisation}
  orm: {name: Orm, kind: place}
facts:
  - {id: hall, statement: "The Orm hall cost 84 million euros, 12 million more than planned.", sources: [bulletin]}
  - {id: mill, statement: The Orm mill cost 15 percent more than planned., sources: [bulletin]}
  - {id: sales, statement: Sales at Norvane rose more than expected., date: 2031-08, sources: [bulletin]}
  - {id: line, statement: The Orm line opened two years later than planned., sources: [bulletin]}
  - {id: pool, statement: The Orm pool opened., date: 2031-08-02, sources: [bulletin]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The Orm hall was 12 million euros over budget.", "supported"),
        ("The budget for the Orm hall was 72 million euros.", "supported"),
        ("The budget for the Orm hall was 64 million euros.", "contradicted"),
        ("The Orm hall came in under budget.", "contradicted"),
        ("The Orm hall cost less than planned.", "contradicted"),
        ("The Orm mill cost more than planned.", "supported"),
        ("The Orm mill cost 15 percent less than planned.", "contradicted"),
        ("Sales at Norvane rose more than expected in August.", "supported"),
        ("Sales at Norvane rose less than expected in August.", "unverified"),
        ("The Orm line opened later than planned.", "supported"),
        ("The Orm line opened as planned.", "unverified"),
        ("The Orm line opened two years earlier than planned.", "contradicted"),
        ("The Orm pool opened as planned.", "supported"),
    ],
)
def test_what_was_planned_is_compared_by_its_side(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-09-10").outcome.value == verdict
