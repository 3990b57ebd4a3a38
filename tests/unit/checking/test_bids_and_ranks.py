"""Bids, ranks, results and what is scheduled, in the words of those who report them."""

import pytest

FACTS = """
entities:
  vell: {name: Vell Foods, kind: organisation, aliases: [Vell]}
  dorn: {name: Dorn Yards, kind: organisation, aliases: [Dorn]}
  rovers: {name: Tarn Rovers, kind: organisation, aliases: [Tarn]}
  united: {name: Sarn United, kind: organisation, aliases: [Sarn]}
  eke: {name: Tom Eke, kind: person, gender: male, aliases: [Eke]}
  reds: {name: Red List, kind: organisation, aliases: [the Reds]}
facts:
  - {id: bids, statement: Five companies submitted bids for the new ferry., date: 2031-03-04, sources: [gazette]}
  - {id: second, statement: Dorn finished second in the tender., date: 2031-03-04, sources: [gazette]}
  - {id: half, statement: Tarn led 15-13 at half-time in the final., date: 2031-03-04, sources: [gazette]}
  - {id: cup, statement: "The cup is the fourth in Tarn's history.", date: 2031-03-04, sources: [gazette]}
  - {id: strike, statement: The walkout is the fourth in two years., date: 2031-03-04, sources: [gazette]}
  - {id: profit, statement: "Vell's pre-tax profit was 176 million crowns in 2030.", date: 2030, sources: [gazette]}
  - {id: outlook, statement: Vell expects a pre-tax profit of 380 million crowns for 2031., sources: [gazette]}
  - {id: shops, statement: Vell has 437 shops., date: 2031-03-04, sources: [gazette]}
  - {id: vote, statement: Tom Eke won the mayoral election with 51.8% of the vote., sources: [gazette]}
  - {id: bonus, statement: Each worker receives a bonus of 800 crowns in April 2031., date: 2031-04, sources: [gazette]}
"""
SAID = "2031-03-06"


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The call for a new ferry drew bids from six companies.", "contradicted"),
        ("The call for a new ferry drew bids from five companies.", "supported"),
        ("The call for a new ferry drew criticism from six companies.", "unverified"),
        ("It is the fifth cup in Tarn's history.", "contradicted"),
        ("It is the fourth cup in Tarn's history.", "supported"),
        ("It was the third walkout in two years.", "contradicted"),
        ("It was the third walkout in a year.", "unverified"),
        ("It was the third walkout of the year.", "unverified"),
        ("Vell's profit before tax was 167 million crowns in 2030.", "contradicted"),
        ("Vell's profit after tax was 167 million crowns in 2030.", "unverified"),
        ("Vell expects to make a pre-tax profit of 380 million crowns in 2031.", "supported"),
        ("Tom Eke of the Red List won the mayoral election with 58.1% of the vote.", "contradicted"),
        ("Tom Eke of the Red List won the mayoral election with 51.8% of the vote.", "unverified"),
        ("Each worker receives a bonus of 600 crowns.", "contradicted"),
        ("Each worker received a bonus of 600 crowns.", "unverified"),
    ],
)
def test_what_reporters_make_of_bids_and_ranks(judge, claim, verdict):
    assert judge(claim, FACTS, said=SAID).outcome == verdict


@pytest.mark.parametrize(
    ("draft", "claim", "verdict"),
    [
        ("Dorn loses tender\n\nThe tender of Dorn is over. Norland Ports finished second in the tender.",
         "Norland Ports finished second in the tender", "contradicted"),
        ("Dorn plans a tender\n\nThe race was run in rain. Norland Ports finished third in the tender.",
         "Norland Ports finished third in the tender", "unverified"),
        ("Tarn beat Sarn in the final. Sarn led 15-13 at half-time.", "Sarn led 15-13 at half-time", "contradicted"),
        ("Tarn beat Sarn in the final. Sarn led 9-8 at first.", "Sarn led 9-8 at first", "unverified"),
        ("Vell shrinks\n\nTARN, 6 March 2031 - Vell shut six shops. This leaves it with 473 shops.",
         "This leaves it with 473 shops", "contradicted"),
    ],
)  # fmt: skip
def test_who_was_second_and_who_led(check_draft, draft, claim, verdict):
    assert check_draft(FACTS, draft)[claim] == verdict


SINCE = """
facts:
  - {id: level, statement: The level of the lake is the lowest since 1995., date: 2031-03-04, sources: [gazette]}
  - {id: why, statement: Higher wages were the main reason for the fall in profit., sources: [gazette]}
  - {id: last, statement: Orla Venn drew with Ida Moss in the last round., date: 2031-03-04, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The level of the lake has not been this low since 2005.", "contradicted"),
        ("The level of the lake has not been lower since 1995.", "supported"),
        ("The level of the lake is at its lowest since 1995.", "supported"),
        ("The level of the lake has not been this high since 2005.", "unverified"),
        ("Higher energy costs were the main reason for the decline in profit.", "contradicted"),
        ("Higher salaries were the main reason for the decline in profit.", "supported"),
        ("Higher labour costs were the main reason for the decline in profit.", "unverified"),
        ("Higher energy costs were a reason for the decline in profit.", "unverified"),
        ("Orla Venn drew with Ida Moss in the final round.", "supported"),
    ],
)
def test_extremes_since_a_day_and_main_reasons(judge, claim, verdict):
    assert judge(claim, SINCE, said=SAID).outcome == verdict


TOUR = """
topic: Tour of Sarn
entities:
  tour: {name: Tour of Sarn, kind: event, aliases: [the Tour]}
  moss: {name: Ida Moss, kind: person, gender: female, aliases: [Moss]}
  bank: {name: Bank of Sarn, kind: organisation, aliases: [the bank]}
  tarn: {name: Tarn City, kind: organisation}
facts:
  - {id: riders, statement: 104 of 138 riders finished the Tour., date: 2031-03-04}
  - {id: arrest, statement: Police arrested Ida Moss on 9 December 2030., date: 2030-12-09}
  - {id: crown, statement: The crown fell by 0.6% against the franc after the decision., date: 2031-03-05}
  - {id: rate, statement: The bank cut its key rate by a quarter of a percentage point., date: 2031-03-05}
  - {id: fire, statement: The fire in June 2030 cost the bank 60 million crowns.}
  - {id: table, statement: Tarn City are third with 55 points., from: 2031-03-04}
  - {id: cut, statement: The cut is the second this year., date: 2031-03-05}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Of the 138 riders who started the Tour, 114 finished.", "contradicted"),
        ("114 of the 138 riders finished the Tour.", "contradicted"),
        ("104 of the 138 riders finished the Tour.", "supported"),
        ("Police arrested Ida Moss on 19 December 2030 after a raid.", "contradicted"),
        ("Police searched Ida Moss on 19 December 2030 at a guest house.", "unverified"),
        ("The crown gained 0.6% against the franc after the announcement.", "contradicted"),
        ("The crown gained 0.6% against the franc after the flood.", "unverified"),
        ("The bank cut its key rate by half a percentage point in the face of a weak market.", "contradicted"),
        ("The fire cost the bank 90 million crowns.", "contradicted"),
        ("Tarn City are second with 55 after a bright spring.", "contradicted"),
        ("Tarn City, 56 points.", "contradicted"),
        ("Tarn City, 56 members.", "unverified"),
        ("It was the third cut this year.", "contradicted"),
    ],
)
def test_what_is_added_beside_another_figure_or_day_makes_no_other_case(judge, claim, verdict):
    assert judge(claim, TOUR, said=SAID).outcome == verdict


LEVELS = """
entities:
  sarn: {name: Sarn, kind: place}
  hills: {name: Low Hills, kind: place}
  eke: {name: Tom Eke, kind: person, gender: male, aliases: [Eke]}
facts:
  - {id: age, statement: The median age in Sarn rose from 41 to 44 years., date: 2031-03-04}
  - {id: hills, statement: The population of Low Hills fell by 8.5% between 2020 and 2030., date: 2031-03-04}
  - {id: sentence, statement: Tom Eke was sentenced to six years in prison for the theft., date: 2031-03-04}
  - {id: rank, statement: "Sarn is the third largest exporter in the world, behind Orlo and Tarn.", from: 2030-01-01}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The median age in Sarn fell from 44 to 41 years.", "contradicted"),
        ("The median age in Tarn fell from 44 to 41 years.", "unverified"),
        ("In Low Hills the population rose by 8.5% over the decade.", "contradicted"),
        ("In Low Hills the population rose by 2% over the decade.", "unverified"),
        ("Tom Eke was sentenced to eight years in prison for the theft of gold coins.", "contradicted"),
        ("Tom Eke was sentenced to eight years in prison for the murder of a guard.", "unverified"),
        ("Sarn is the second largest exporter in the world, behind Orlo.", "contradicted"),
        ("Sarn is the second largest exporter on the continent, behind Orlo.", "unverified"),
    ],
)
def test_levels_turned_round_and_things_told_more_of(judge, claim, verdict):
    assert judge(claim, LEVELS, said=SAID).outcome == verdict
