"""What a draft tells as done while the facts have it still to come."""

import pytest

FACTS = """
entities:
  reile: {name: Tomas Reile, kind: person, gender: male, aliases: [Reile]}
  sky: {name: Skyserv, kind: organisation}
  kamo: {name: Kamo Island, kind: place}
facts:
  - {id: talks, statement: Reile will meet both sides for the first time on 11 November 2031., date: 2031-11-11, sources: [gazette]}
  - {id: truce, statement: The ceasefire on Kamo Island takes effect on 10 December 2031., date: 2031-12-10, sources: [gazette]}
  - {id: trial, statement: The trial of Reile will begin on 17 November 2031., date: 2031-11-17, sources: [gazette]}
  - {id: plant, statement: Skyserv will close its plant on Kamo Island in 2032., date: 2032, sources: [gazette]}
  - {id: store, statement: Skyserv will open a store on Kamo Island in 2032., date: 2032, sources: [gazette]}
  - {id: levy, statement: Skyserv plans to introduce a levy on bags in July 2032., sources: [gazette]}
  - {id: wing, statement: The new wing of the library is to open on 4 May 2032., sources: [gazette]}
  - {id: visit, statement: Reile will visit Kamo Island on 17 November 2031., date: 2031-11-17, sources: [gazette]}
"""  # noqa: E501
VERDICTS = [
    ("Reile met both sides on Wednesday evening.", "outdated"),
    ("The ceasefire on Kamo Island took effect at midnight.", "outdated"),
    ("The trial of Reile began on Tuesday.", "outdated"),
    ("The trial of Reile has begun.", "outdated"),
    ("Skyserv has already introduced a levy on bags.", "outdated"),
    ("The new wing of the library opened last month.", "outdated"),
    ("Skyserv has introduced a levy on cups.", "unverified"),
    # planned, elsewhere, one of several, long ago
    ("The trial of Reile was to begin on Tuesday.", "unverified"),
    ("Skyserv closed its plant in Tarn.", "unverified"),
    ("Skyserv opened a store on Kamo Island.", "unverified"),
    ("The trial of Reile had begun last year.", "unverified"),
    ("Reile has visited Kamo Island.", "unverified"),
]


@pytest.mark.parametrize(("claim", "verdict"), VERDICTS)
def test_what_is_to_come_is_not_done(judge, claim, verdict):
    found = judge(claim, FACTS, said="2031-11-07")
    assert found.outcome.value == verdict
    assert found.rule == ("FC202" if verdict == "outdated" else "FC601")
