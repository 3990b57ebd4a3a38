"""What several facts of one happening bear out together."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  moss: {name: Ida Moss, kind: person, aliases: [Moss]}
  venn: {name: Tom Venn, kind: person, aliases: [Venn]}
  tarn: {name: Tarn, kind: place}
  court: {name: Tarn District Court, kind: organisation}
facts:
  - {id: shot, statement: Moss shot Venn with a rifle on 3 May 2031., date: 2031-05-03, sources: [gazette]}
  - {id: where, statement: Moss shot Venn at a bus depot in Tarn., date: 2031-05-03, sources: [gazette]}
  - id: term
    statement: Tarn District Court sentenced Moss to nine years in prison on 8 June 2032.
    date: 2032-06-08
    sources: [gazette]
  - {id: crime, statement: Moss was sentenced for attempted murder., date: 2032-06-08, sources: [gazette]}
  - {id: old, statement: Moss was sentenced for theft on 4 March 2020., date: 2020-03-04, sources: [gazette]}
  - {id: gulls, statement: Venn bought 40 lamps on 1 May 2031., date: 2031-05-01, sources: [gazette]}
  - {id: lamps, statement: Venn bought lamps in Tarn., date: 2031-05-01, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "facts"),
    [
        ("Moss shot Venn with a rifle at a bus depot in Tarn.", {"shot", "where"}),
        ("Tarn District Court sentenced Moss to nine years in prison for attempted murder.", {"term", "crime"}),
    ],
)
def test_facts_of_one_happening_bear_a_claim_out_together(judge, claim, facts):
    verdict = judge(claim, FACTS, said="2032-06-09")
    assert verdict.outcome is Outcome.SUPPORTED
    assert {one.fact for one in verdict.evidence} == facts


@pytest.mark.parametrize(
    "claim",
    [
        "Moss shot Venn with a pistol at a bus depot in Tarn.",
        "Tarn District Court sentenced Moss to nine years in prison for theft.",  # on another day
        "Venn bought 40 lamps in Tarn.",  # some may be from elsewhere
    ],
)
def test_what_no_fact_tells_or_facts_of_two_days_tell_stays_open(judge, claim):
    assert judge(claim, FACTS, said="2032-06-09").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Moss was sentenced to four years in prison for attempted murder.", Outcome.CONTRADICTED),
        ("Moss was sentenced to four years in prison for arson.", Outcome.UNVERIFIED),
        ("Moss was sentenced to four years in prison for theft.", Outcome.UNVERIFIED),
    ],
)
def test_a_figure_is_wrong_where_another_fact_tells_the_rest(judge, claim, outcome):
    assert judge(claim, FACTS, said="2032-06-09").outcome is outcome
