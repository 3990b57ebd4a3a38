"""What was so at one time and is told as today's: the counts of a report that has just come out, and no old ones."""

import pytest

COUNTED = """\
  census: {title: Census of 2033, url: "https://www.example.org/census", published: 2034-03-06}
entities:
  tolm: {name: Tolm, kind: place}
  orlo: {name: Orlo, kind: place}
  dorn: {name: Dorn Group, kind: organisation}
  vell: {name: Ada Vell, kind: person, gender: female, aliases: [Vell]}
facts:
  - {id: people, statement: Tolm had 2.31 million inhabitants in the 2033 census., date: 2033-01-31, sources: [census]}
  - {id: alone, statement: "In 2033, 18.4% of inhabitants lived alone.", date: 2033-01-31, sources: [census]}
  - {id: before, statement: "In 2023, 14.1% of inhabitants lived alone.", date: 2023-01-31, sources: [census]}
  - {id: city, statement: Orlo is the third largest city in Tolm., date: 2033-01-31, sources: [census]}
  - {id: dorn, statement: Dorn Group was the largest employer in Orlo in 2033 with 4100 workers., sources: [census]}
  - {id: mayor, statement: Ada Vell was mayor of Orlo in 2033., sources: [census]}
  - {id: dry, statement: It was the driest winter in Tolm since 2018., date: 2034-02, sources: [census]}
"""
NEWS = [
    ("Tolm has around 2.3 million inhabitants.", "supported"),
    ("Tolm has 3.2 million inhabitants.", "contradicted"),
    ("Tolm has 2.4 million inhabitants.", "unverified"),
    ("More than 18% of inhabitants live alone.", "supported"),
    ("Orlo is the third largest city in Tolm.", "supported"),
    ("Orlo is the second largest city in Tolm.", "contradicted"),
    ("Dorn Group is the largest employer in Orlo with 4100 workers.", "supported"),
    ("Ada Vell is mayor of Orlo.", "unverified"),
    ("It is the driest winter in Tolm since 2018.", "supported"),
    ("It is the driest winter in Tolm since 2011.", "contradicted"),
]
OLD = [
    "Tolm has around 2.3 million inhabitants.",
    "Tolm has 3.2 million inhabitants.",
    "More than 18% of inhabitants live alone.",
    "Orlo is the second largest city in Tolm.",
    "Dorn Group is the largest employer in Orlo with 4100 workers.",
]


@pytest.mark.parametrize(("claim", "verdict"), NEWS)
def test_what_a_report_of_this_week_found_is_told_as_todays(judge, claim, verdict):
    assert judge(claim, COUNTED, said="2034-03-10").outcome == verdict


@pytest.mark.parametrize("claim", OLD)
def test_what_a_report_of_years_ago_found_may_be_otherwise_now(judge, claim):
    assert judge(claim, COUNTED, said="2036-03-10").outcome == "unverified"


RATE = 'facts: [{id: rate, statement: "Unemployment was 5.2% in August 2033.", date: 2033-08}]'


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Unemployment is 5.8%.", "unverified"),
        ("Unemployment is 25%.", "contradicted"),
        ("Unemployment was 5.8% in August 2033.", "contradicted"),
    ],
)
def test_a_rate_may_have_moved_in_months_but_not_to_several_times_itself(judge, claim, verdict):
    assert judge(claim, RATE, said="2034-03-10").outcome == verdict


SEATS = """
entities:
  dorn: {name: Dorn Group, kind: organisation}
  orlo: {name: Orlo, kind: place}
  tolm: {name: Tolm, kind: place}
"""


@pytest.mark.parametrize(
    ("fact", "claim", "verdict"),
    [
        ("Dorn Group was based in Tolm until 2031.", "Dorn Group is based in Tolm.", "outdated"),
        ("Dorn Group was based in Tolm until 2031.", "Dorn Group was based in Tolm.", "supported"),
        ("Dorn Group was based in Tolm until 2031.", "Dorn Group is based in Orlo.", "unverified"),
        ("Dorn Group used to be based in Tolm.", "Dorn Group is based in Tolm.", "unverified"),
        ("Ida Moss is a former nurse.", "Ida Moss is not a nurse.", "unverified"),
        ("Ida Moss used to be a nurse.", "Ida Moss is not a nurse.", "unverified"),
        ("Ida Moss used to be a nurse.", "Ida Moss was a nurse.", "supported"),
        ("Ida Moss refused to be a nurse.", "Ida Moss is not a nurse.", "supported"),
    ],
)
def test_what_was_so_until_some_time_is_no_longer(judge, fact, claim, verdict):
    assert (
        judge(claim, f'{SEATS}facts: [{{id: it, statement: "{fact}", sources: [gazette]}}]', said="2034-03-10").outcome
        == verdict
    )
