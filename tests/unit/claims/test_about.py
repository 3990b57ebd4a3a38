"""The times inside claims, dated from the day on which each was said."""

from datetime import date

import pytest

from factcheck.claims import extract_claims
from factcheck.claims.about import add_times
from factcheck.facts import parse_facts
from factcheck.model import Claim, ClaimKind, TimeExpression
from factcheck.pipeline import Draft, check_draft, compare_extracted, extract_for_comparing, set_up
from factcheck.reading import read_article

DAY = date(2031, 3, 7)  # a Friday
FACTS = b"""
version: 1
sources: {log: {title: Log, publisher: Office, url: "https://www.example.org/"}}
facts:
  - {id: weir, statement: The weir in Tal cost 4 million euros in 2028., sources: [log]}
"""


def list_claims(text: str, published: date | None = DAY) -> list[Claim]:
    article = read_article("draft.txt", text.encode(), published=published)
    return list(add_times(article, extract_claims(article)).claims)


def times_of(text: str, published: date | None = DAY) -> list[TimeExpression]:
    return [time for claim in list_claims(text, published) for time in claim.about]


def days_of(time: TimeExpression) -> tuple[str, str] | None:
    return None if time.period is None else (str(time.period.first), str(time.period.last))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The weir was built in 2013.", ("2013", "on", ("2013-01-01", "2013-12-31"), None)),
        ("The weir collapsed on Tuesday.", ("Tuesday", "on", ("2031-03-04", "2031-03-04"), None)),
        ("The weir will be mended by May.", ("May", "by", ("2031-05-01", "2031-05-31"), None)),
        ("The weir has been shut for several months.", ("several months", "for", None, None)),
        ("The weir has been shut for three weeks.", ("three weeks", "for", None, 21)),
        ("The weir was mended last season.", ("last season", "on", None, None)),
    ],
)
def test_a_claim_has_the_times_inside_it(
    text: str, expected: tuple[str, str, tuple[str, str] | None, int | None]
) -> None:
    (time,) = times_of(text)
    assert (time.text, time.relation, days_of(time), time.duration_days) == expected


def test_times_stand_in_the_order_of_the_words() -> None:
    times = times_of("The weir has held more than in 2027 since May 2029.")
    assert [(time.text, time.relation, time.explicit) for time in times] == [
        ("2027", "than", True),
        ("May 2029", "since", True),
    ]


def test_a_time_counts_from_the_day_on_which_it_was_said() -> None:
    text = "“The weir collapsed last month,” Ina Moss said on 14 January 2031. The weir was mended last month."
    statements = [claim for claim in list_claims(text) if claim.kind is ClaimKind.STATEMENT]
    assert [days_of(time) for claim in statements for time in claim.about] == [
        ("2030-12-01", "2030-12-31"),
        ("2031-02-01", "2031-02-28"),
    ]


def test_without_any_day_only_calendar_times_are_dated() -> None:
    times = times_of("The weir collapsed last month. The weir was built in May 2013.", published=None)
    assert [days_of(time) for time in times] == [None, ("2013-05-01", "2013-05-31")]


def test_what_was_said_some_time_in_a_month_dates_only_what_any_day_of_it_would() -> None:
    text = "“The weir leaked last year,” Ina Moss said in January. “The weir collapsed on Tuesday.”"
    statements = [claim for claim in list_claims(text) if claim.kind is ClaimKind.STATEMENT]
    assert statements[0].said_on is None
    assert [days_of(time) for time in statements[0].about] == [("2030-01-01", "2030-12-31")]
    assert [(time.text, days_of(time)) for time in statements[1].about] == [("Tuesday", None)]


def test_only_statements_have_times() -> None:
    claims = list_claims("“The weir collapsed in 2029,” Ina Moss said.")
    assert {claim.kind: len(claim.about) for claim in claims} == {ClaimKind.STATEMENT: 1, ClaimKind.QUOTATION: 0}


def test_checked_and_compared_claims_have_times() -> None:
    opening = "Flood in Tal\n\nTAL, 7 March 2031 - Ina Moss met Tom Ashby on the quay. "
    story = f"{opening}The flood in Tal destroyed 14 barns on Tuesday.\n"
    draft = Draft("a.txt", story.encode())
    other = Draft("b.txt", story.replace("14", "41").encode())
    checked = check_draft(draft, set_up(parse_facts([("facts.yaml", FACTS)])))
    compared, _ = compare_extracted([extract_for_comparing(one, None) for one in (draft, other)])
    for results in ([checked], compared):
        found = [item.claim for result in results for item in result.claims]  # type: ignore[union-attr]
        assert {days_of(time) for claim in found for time in claim.about} == {("2031-03-04", "2031-03-04")}
