"""Denials of whole sentences, of verbs with forms like another's, of what had begun; figures that still hold there."""

import pytest

FACTS = """
entities:
  kestel: {name: Kestel, kind: organisation}
  port: {name: Port of Sunde, kind: organisation}
  weller: {name: Ingrid Weller, kind: person, gender: female, aliases: [Weller]}
  corvane: {name: Corvane, kind: organisation}
  union: {name: Harbour Union, kind: organisation}
facts:
  - {id: sued, statement: Kestel sued Corvane over access to masts., date: 2033-05-04, sources: [gazette]}
  - {id: founded, statement: Ingrid Weller founded Kestel in 2019., sources: [gazette]}
  - {id: chief, statement: Ingrid Weller became chief executive of Corvane in February 2033., sources: [gazette]}
  - {id: held, statement: The Harbour Union had controlled the Port of Sunde for 12 years before the vote.,
     sources: [gazette]}
  - {id: strike, statement: The strike lasted five weeks., date: 2033-05-04, sources: [gazette]}
  - {id: worth, statement: The contract between Kestel and Corvane was worth 19 million euros., sources: [gazette]}
  - {id: revenue, statement: Kestel had a revenue of 21 million euros in 2033., sources: [gazette]}
  - {id: cost, statement: The Port of Sunde cost 18 million euros., sources: [gazette]}
  - {id: largest, statement: Kestel is the largest employer in Sunde., from: 2030-01-01, sources: [gazette]}
  - {id: oldest, statement: Corvane is the oldest firm in Sunde., sources: [gazette]}
  - {id: ransom, statement: Corvane refused to pay the ransom of 6 million euros., sources: [gazette]}
  - {id: bid, statement: Corvane rejected a first bid of 15 million euros from Kestel., sources: [gazette]}
  - {id: plan, statement: Ingrid Weller opposed the merger with Kestel., sources: [gazette]}
  - {id: shots, statement: 89% of the sailors in the trial had not been vaccinated., sources: [gazette]}
  - {id: crew, statement: All 212 passengers of the Aurora were rescued., date: 2033-05-04, sources: [gazette]}
  - {id: heat, statement: The temperature at the start of the regatta was nine degrees., date: 2033-05-04,
     sources: [gazette]}
"""
VERDICTS = [
    ("Kestel did not sue Corvane over access to masts.", "contradicted"),
    ("Weller did not found Kestel in 2019.", "contradicted"),
    ("Weller did not find Kestel in 2019.", "unverified"),
    ("Ingrid Weller did not become chief executive of Corvane in February 2033.", "contradicted"),
    ("Ingrid Weller did not become chief executive of Corvane in March 2033.", "unverified"),
    ("The Harbour Union had not controlled the Port of Sunde for 12 years before the vote.", "contradicted"),
    ("The Harbour Union had not controlled the Port of Sunde before the strike.", "unverified"),
    ("The strike didn't last five weeks.", "contradicted"),
    ("The contract between Kestel and Corvane was not worth 19 million euros.", "contradicted"),
    ("The contract between Kestel and Corvane was worth less than 12 million euros.", "contradicted"),
    ("The contract between Kestel and Corvane was worth more than 18 million euros.", "supported"),
    ("It is not true that in 2033, Kestel had a revenue of 21 million euros.", "contradicted"),
    ("It is false that Kestel had a revenue of 22 million euros in 2033.", "unverified"),
    ("It was the Port of Sunde that cost 18 million euros.", "supported"),
    ("It was the Port of Sunde that cost 20 million euros.", "contradicted"),
    ("It was not the Port of Sunde that cost 18 million euros.", "contradicted"),
    ("It was Kestel that cost 18 million euros.", "unverified"),
    ("Kestel is no longer the largest employer in Sunde.", "contradicted"),
    ("Corvane is no longer the oldest firm in Sunde.", "unverified"),
    ("Corvane refused to pay the ransom of 7 million euros.", "contradicted"),
    ("Corvane did not pay 7 million euros.", "unverified"),
    ("Corvane rejected a first bid of 17 million euros from Kestel.", "contradicted"),
    ("Corvane rejected a second bid of 17 million euros from Kestel.", "unverified"),
    ("Weller did not object to the merger with Kestel.", "contradicted"),
    ("91% of the sailors in the trial had not been vaccinated.", "contradicted"),
    ("All 214 passengers of the Aurora were rescued.", "contradicted"),
    ("Some 114 of the passengers of the Aurora were rescued.", "unverified"),
    ("The temperature at the start of the regatta was twelve degrees.", "contradicted"),
]


@pytest.mark.parametrize(("claim", "verdict"), VERDICTS)
def test_what_is_denied_or_counted_otherwise_is_contradicted(judge, claim, verdict):
    assert judge(claim, FACTS, said="2033-06-20").outcome.value == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("It is false that Kestel sued Corvane and the strike lasted five weeks.", "unverified"),
        ("It is not true that Ingrid Weller said that the strike lasted five weeks.", "unverified"),
    ],
)
def test_what_is_denied_of_several_or_of_a_report_is_left_open(judge, claim, verdict):
    assert judge(claim, FACTS, said="2033-06-20").outcome.value == verdict
