"""Whether a claim is about the time of the fact."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  kett: {name: Ada Kett, kind: person, gender: female, aliases: [Kett]}
  orm: {name: Orm Freight, kind: organisation}
  sarn: {name: Sarn, kind: place}
facts:
  - {id: growth, statement: The economy of Sarn grew by 2% in 2030., date: 2030}
  - {id: index, statement: The egg index fell by 1.3%., date: 2031-03-12}
  - {id: bakers, statement: 800 bakers were out of work., date: 2031-03}
  - {id: cancelled, statement: Orm Freight cancelled 46 trips., date: 2031-03-02}
  - {id: metro, statement: The metro carried 12 million passengers in 2030., date: 2030}
"""


@pytest.mark.parametrize(
    "text",
    [
        # a length of time or a bound that the fact does not have
        "90 bakers were out of work for more than a year.",
        "70 bakers were out of work until autumn of the year before last.",
        "The economy of Sarn did not grow in the first quarter of 2030.",
        "The egg index has risen by 9% this year.",
        "Orm Freight has cancelled 900 trips this year.",
        "The metro carried 2 million passengers in December 2030.",
    ],
)
def test_another_occasion_is_left_alone(judge, text):
    assert judge(text, FACTS, published="2031-03-15").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    "text",
    [
        "90 bakers were out of work.",
        "The economy of Sarn did not grow in 2030.",
        "The egg index rose by 9% on 12 March.",
        "Orm Freight cancelled 900 trips on 2 March.",
        "The metro carried 2 million passengers in 2030.",
    ],
)
def test_the_same_occasion_is_judged(judge, text):
    assert judge(text, FACTS, published="2031-03-15").outcome is Outcome.CONTRADICTED


BESIDE = """
entities:
  kett: {name: Ada Kett, kind: person, gender: female, aliases: [Kett]}
  sarn: {name: Sarn, kind: place}
  orlo: {name: Orlo, kind: place}
facts:
  - {id: speech, statement: "Ada Kett gave her third lecture on Tuesday, talking for 70 minutes.", date: 2031-03-11}
  - {id: rents, statement: Rents rose to 840 crowns after the reform., date: 2031-03-02}
  - {id: truce, statement: Sarn and Orlo signed a truce on 4 March 2031., date: 2031-03-04}
  - {id: cup, statement: Ada Kett won the cup in 31 minutes to keep her lead., date: 2031-03-09}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Rents had been 610 crowns before the reform.", Outcome.UNVERIFIED),
        ("Rents rose to 910 crowns after the reform.", Outcome.CONTRADICTED),
        ("Sarn and Orlo signed a truce in 2019 which lasted for a year.", Outcome.UNVERIFIED),
        ("Sarn and Orlo signed a truce on 6 March 2031.", Outcome.CONTRADICTED),
        ("Ada Kett won the cup in 31 minutes to keep her lead.", Outcome.SUPPORTED),
        ("Ada Kett won the cup in 31 minutes to keep her lead on Wednesday.", Outcome.UNVERIFIED),
    ],
)
def test_what_came_before_or_on_another_day_is_another_happening(judge, claim, outcome):
    assert judge(claim, BESIDE, said="2031-03-14").outcome is outcome


MOMENTS = """
entities:
  kett: {name: Ada Kett, kind: person, gender: female, aliases: [Kett]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  sarn: {name: Sarn, kind: place}
facts:
  - {id: helm, statement: Ada Kett was driving the bus when it crashed., date: 2031-03-02, only: true}
  - {id: rents, statement: The average rent in Sarn rose by 30% between 2021 and 2031., from: 2021, until: 2031}
  - {id: sorry, statement: Ada Kett apologised on 3 March., date: 2031-03-03}
  - {id: lead, statement: Ada Kett held a narrow lead over Dario Teth., from: 2031-02-12, until: 2031-03-01}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Dario Teth was driving the bus when it crashed.", Outcome.CONTRADICTED),
        ("Dario Teth was driving the bus when it left.", Outcome.UNVERIFIED),
        ("The average rent in Sarn rose by 50% between 2021 and 2031.", Outcome.CONTRADICTED),
        ("The average rent in Sarn rose by 4% in 2031.", Outcome.UNVERIFIED),
        ("Ada Kett apologised on 5 March.", Outcome.CONTRADICTED),
        ("Ada Kett apologised again on 5 March.", Outcome.UNVERIFIED),
        ("Dario Teth held a narrow lead over Ada Kett on 20 February.", Outcome.CONTRADICTED),
        ("Dario Teth held a narrow lead over Ada Kett in early February.", Outcome.UNVERIFIED),
    ],
)
def test_another_moment_or_span_within_the_fact_s_is_another_case(judge, claim, outcome):
    assert judge(claim, MOMENTS, said="2031-03-14").outcome is outcome


GALA = """
facts:
  - {id: viewers, statement: 3.4 million people watched the gala of 2031 on television., date: 2031-05-31}
"""


@pytest.mark.parametrize(
    ("text", "published", "outcome"),
    [
        ("Some 3.4 million people watched on television.", "2032-06-01", Outcome.UNVERIFIED),
        ("Some 3.4 million people watched on television.", "2031-06-01", Outcome.SUPPORTED),
        ("Some 3.4 million people watched the gala of 2031 on television.", "2032-06-01", Outcome.SUPPORTED),
    ],
)
def test_the_thing_of_one_year_bears_out_nothing_of_the_next(judge, text, published, outcome):
    assert judge(text, GALA, published=published, title="Tears at the gala").outcome is outcome
