"""What is shut until a day opens again then, and no sooner."""

import pytest

FACTS = """\
  bulletin: {title: Closures, publisher: the Orm Bulletin, url: "https://www.example.org/c", published: 2031-09-05}
entities:
  orm: {name: Orm, kind: place}
facts:
  - {id: road, statement: The Orm coast road will be closed until 15 November., sources: [bulletin]}
  - {id: pool, statement: The Orm pool is shut for six weeks from 1 September 2031., sources: [bulletin]}
  - {id: schools, statement: Schools in Orm will stay closed until Monday 22 September 2031., sources: [bulletin]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The Orm coast road will be closed until 15 December.", "contradicted"),
        ("The Orm coast road will reopen in October.", "contradicted"),
        ("The Orm coast road will reopen on 15 November.", "supported"),
        ("The Orm coast road will remain closed until 15 November.", "supported"),
        ("The Orm coast road is closed until mid-November.", "supported"),
        ("The Orm coast road was closed in March.", "unverified"),
        ("The Orm pool will be closed for nine weeks.", "contradicted"),
        ("The Orm pool will be closed for six weeks.", "supported"),
        ("Schools in Orm will reopen on 12 September.", "contradicted"),
        ("Schools in Orm will stay shut until 30 September.", "contradicted"),
        ("Schools in Orm are closed until 22 September.", "supported"),
        ("Schools in Lorn are closed until 30 September.", "unverified"),
    ],
)
def test_a_place_is_shut_until_one_day(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-09-10").outcome.value == verdict


def test_the_day_after_the_last_is_no_other_day(judge):
    assert (
        judge("The Orm coast road will reopen on 16 November.", FACTS, said="2031-09-10").outcome.value
        != "contradicted"
    )
