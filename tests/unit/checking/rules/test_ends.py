"""What ends on a day lasts until then, and what is told for one day is not so until then."""

import pytest

FACTS = """
  bulletin: {title: Notices, publisher: the Orm Bulletin, url: "https://www.example.org/n", published: 2031-09-05}
entities:
  orm: {name: Orm, kind: place}
  bank: {name: Bank of Orm, kind: organisation, aliases: [the bank]}
facts:
  - {id: strike, statement: The strike at the Orm docks will end on 13 November 2031., sources: [bulletin]}
  - {id: show, statement: The exhibition in Orm closes on 14 November 2031., sources: [bulletin]}
  - {id: lease, statement: The lease of the Orm mill runs out on 30 June 2034., sources: [bulletin]}
  - {id: trial, statement: The trial in Orm ended on 3 May 2031., sources: [bulletin]}
  - {id: bridge, statement: The Orm bridge will close on 1 October 2031., sources: [bulletin]}
  - {id: rank, statement: The Orm Otters finished fourth in the league in 2031., sources: [bulletin]}
  - {id: shares, statement: Shares in the Bank of Orm rose by 2.3% on 4 September 2031., sources: [bulletin]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The strike at the Orm docks will last until 13 November.", "supported"),
        ("The strike at the Orm docks will run until 30 November.", "contradicted"),
        ("The exhibition in Orm runs until 14 November.", "supported"),
        ("The exhibition in Orm can be seen until 14 November.", "supported"),
        ("The exhibition in Orm is open until 30 November.", "contradicted"),
        ("The trial in Orm lasted until 3 May.", "supported"),
        ("The trial in Orm lasted until 3 June.", "contradicted"),
        # until when it is shut, it will not shut
        ("The Orm bridge will be closed until 1 October.", "unverified"),
        ("The Orm bridge closes until 15 October.", "unverified"),
        ("The Orm bridge lasts until 1 October.", "unverified"),
        # nor does a rank in a league
        ("The Orm Otters finished last in the league in 2031.", "unverified"),
        ("The Orm Otters finished fourth in the league in 2028.", "unverified"),
    ],
)
def test_what_ends_lasts_until_then(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-09-10").outcome.value == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Shares in the bank closed up 2.3% on Thursday.", "supported"),
        ("Shares in the bank ended Thursday 2.3% higher.", "supported"),
        ("Shares in the bank closed down 2.3% on Thursday.", "contradicted"),
        ("Shares in the bank ended the day 2.3% lower on Thursday.", "contradicted"),
        # over another time, or hardly at all
        ("Shares in the bank ended the year 2.3% lower.", "unverified"),
        ("Shares in the bank fell by 2.3% over the year.", "unverified"),
        ("Shares in the bank were little changed on Thursday.", "unverified"),
    ],
)
def test_how_shares_closed_is_how_they_moved(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-09-10").outcome.value == verdict


def test_what_is_open_on_no_told_day_is_not_shut_by_a_later_one(judge):
    facts = """
entities:
  lind: {name: Lind, kind: organisation}
facts:
  - {id: line, statement: The Lind hotline is open until 31 December 2031., until: 2031-12-31, sources: [gazette]}
"""
    assert judge("The Lind hotline is open.", facts, said=None).outcome.value != "contradicted"
