"""Figures that somebody has, as a capacity, a target or a debt, and goods that somebody exports so much of."""

import pytest

FACTS = """
entities:
  bank: {name: Bank of Lorn, kind: organisation, aliases: [the bank, the central bank]}
  farm: {name: Tal wind farm, kind: place, aliases: [the wind farm]}
  lorn: {name: Lorn, kind: place}
  orre: {name: Orre, kind: place}
  mill: {name: Tal Mill, kind: organisation}
facts:
  - {id: target, statement: The Bank of Lorn has an inflation target of 2%., from: 2028-01-01, sources: [gazette]}
  - {id: power, statement: The Tal wind farm has a capacity of 640 megawatts., from: 2028-01-01, sources: [gazette]}
  - {id: gap, statement: Lorn had a budget deficit of 3.2% of GDP in 2030., date: 2030, sources: [gazette]}
  - {id: wage, statement: The minimum wage in Lorn is 14.60 crowns an hour., from: 2031-01-01, sources: [gazette]}
  - {id: wheat, statement: Lorn exported 3.1 million tonnes of wheat in 2030., date: 2030, sources: [gazette]}
  - {id: smoke, statement: Lorn emitted 58 million tonnes of carbon dioxide in 2030., date: 2030, sources: [gazette]}
  - {id: ads, statement: Tal Mill has a budget of $40 million for advertising., from: 2031-01-01, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The bank's inflation target is 2%.", "supported"),
        ("The bank's target for inflation is 4%.", "contradicted"),
        ("Inflation is above the bank's 4% target.", "contradicted"),
        ("Inflation is above Orre's 4% target.", "unverified"),
        ("Inflation was above the bank's 4% target in 2020.", "unverified"),
        ("The bank's old 4% target was dropped in 2027.", "unverified"),
        ("The bank's 4% target for wages is unrealistic.", "unverified"),
        ("The bank targets inflation of 2%.", "supported"),
        ("The bank aims for inflation of 4%.", "contradicted"),
        ("The bank aims for growth of 4%.", "unverified"),
        ("Inflation of 3.1% is above the bank's target.", "unverified"),
        ("At 3.1%, inflation is above the bank's target.", "unverified"),
        ("The bank's forecast for inflation is 3.4%.", "unverified"),
        ("The bank's growth target is 4%.", "unverified"),
        ("The capacity of the Tal wind farm is 460 megawatts.", "contradicted"),
        ("The Tal wind farm, with a capacity of 460 megawatts, was built in three years.", "contradicted"),
        ("Each turbine of the Tal wind farm has a capacity of 11 megawatts.", "unverified"),
        ("The Tal wind farm will have a capacity of 900 megawatts.", "unverified"),
        ("Lorn's budget deficit was 3.2% of GDP in 2030.", "supported"),
        ("Lorn's budget deficit came to 2.3% of GDP in 2030.", "contradicted"),
        ("Lorn's trade deficit was 2.3% of GDP in 2030.", "unverified"),
        ("Lorn's minimum wage stands at 14.60 crowns per hour.", "supported"),
        ("Lorn's minimum wage stands at 16.40 crowns per hour.", "contradicted"),
        ("Lorn's minimum wage for apprentices is 9.20 crowns an hour.", "unverified"),
        ("Tal Mill's budget is $400 million.", "unverified"),
        ("Tal Mill has a budget of $90 million for research.", "unverified"),
    ],
)
def test_what_somebody_has_is_held_against_how_much_it_is(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Lorn's wheat exports totalled 3.1 million tonnes in 2030.", "supported"),
        ("Lorn's exports of wheat came to 1.3 million tonnes in 2030.", "contradicted"),
        ("Lorn's wheat imports totalled 1.3 million tonnes in 2030.", "unverified"),
        ("Lorn's barley exports totalled 1.3 million tonnes in 2030.", "unverified"),
        ("Orre's wheat exports totalled 1.3 million tonnes in 2030.", "unverified"),
        ("Lorn's wheat exports totalled 1.3 million tonnes in 2028.", "unverified"),
        ("Lorn's carbon dioxide emissions were 85 million tonnes in 2030.", "contradicted"),
        ("Lorn's methane emissions were 8 million tonnes in 2030.", "unverified"),
    ],
)
def test_the_exports_of_something_are_how_much_of_it_was_exported(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == verdict


BOARDS = """
entities:
  oak: {name: Oak Bank, kind: organisation}
  elm: {name: Elm Trust, kind: organisation}
facts:
  - {id: merger, statement: Oak Bank and Elm Trust agreed to merge on 3 May 2031., date: 2031-05-03, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Oak Bank agreed on 3 May to merge with Elm Trust.", "supported"),
        ("Oak Bank agreed on 3 April to merge with Elm Trust.", "contradicted"),
    ],
)
def test_who_agreed_on_a_day_to_do_something_is_held_against_that_day(judge, claim, verdict):
    assert judge(claim, BOARDS, said="2031-05-20").outcome.value == verdict


FIRM = """
entities:
  mill: {name: Tal Mill, kind: organisation}
  orre: {name: Orre, kind: place}
facts:
  - {id: begun, statement: Tal Mill was founded in Orre in 2009., date: 2009, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Tal Mill was set up in Orre in 2009.", "supported"),
        ("Tal Mill was established in 1999.", "contradicted"),
        ("Tal Mill was found in Orre in 1999.", "unverified"),
    ],
)
def test_what_was_founded_was_set_up(judge, claim, verdict):
    assert judge(claim, FIRM, said="2031-05-20").outcome.value == verdict


PLANS = """
entities:
  mill: {name: Tal Mill, kind: organisation, aliases: [the mill]}
  lorn: {name: Lorn, kind: place}
  orre: {name: Orre, kind: place}
  app: {name: Rundo, kind: work}
  maker: {name: Veltra, kind: organisation}
facts:
  - {id: jobs, statement: Tal Mill will cut 2400 jobs., from: 2031-05-01, sources: [gazette]}
  - {id: staff, statement: Tal Mill employs 31000 people., from: 2031-01-01, sources: [gazette]}
  - {id: fares, statement: Fares in Orre will rise by 5.5% from July 2031., from: 2031-05-01, sources: [gazette]}
  - {id: cod, statement: Lorn set the cod quota for 2032 at 38000 tonnes., date: 2031-05-02, sources: [gazette]}
  - {id: users, statement: Rundo has 52 million users., from: 2031-01-01, sources: [gazette]}
  - {id: doses, statement: Lorn bought 2.4 million doses of the vaccine from Veltra., date: 2031-03, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Some 2,400 jobs will go at Tal Mill.", "supported"),
        ("Some 4,200 jobs will be cut at Tal Mill.", "contradicted"),
        ("Some 4,200 jobs will be cut at Moss Mill.", "unverified"),
        ("Tal Mill, with 13,000 employees, is the largest employer in Orre.", "contradicted"),
        ("Tal Mill, with 9,000 retired employees, is proud of its past.", "unverified"),
        ("Tal Mill is getting rid of 2,400 jobs.", "supported"),
        ("Tal Mill is getting rid of 4,200 jobs.", "contradicted"),
        ("Tal Mill is thinking of cutting 4,200 jobs.", "unverified"),
        ("Fares in Orre will rise by 5.5% from July.", "supported"),
        ("Fares in Orre will rise by 6.5% from July.", "contradicted"),
        ("Fares in Orre rose by 6.5% in July.", "unverified"),
        ("Lorn's cod quota for 2032 is 38,000 tonnes.", "supported"),
        ("Lorn's cod quota for 2032 is 83,000 tonnes.", "contradicted"),
        ("Lorn's herring quota for 2032 is 83,000 tonnes.", "unverified"),
        ("Rundo is used by 52 million people.", "supported"),
        ("Some 52 million people use Rundo.", "supported"),
        ("Some 3 million people in Orre use Rundo.", "unverified"),
        ("Moss bought 5 million doses of the vaccine from Veltra.", "unverified"),
        ("Veltra sold 4.2 million doses of the vaccine to Lorn.", "contradicted"),
    ],
)
def test_plans_and_numbers_of_firms_are_held_against_other_wordings(judge, claim, verdict):
    assert judge(claim, PLANS, said="2031-05-20").outcome.value == verdict


HOMES = """
entities:
  orre: {name: Orre, kind: place}
facts:
  - {id: rent, statement: The average rent for a flat in Orre is 940 euros a month., from: 2031, sources: [gazette]}
"""


def test_a_house_is_no_flat(judge):
    claim = "The average rent for a house in Orre is 1,600 euros a month."
    assert judge(claim, HOMES, said="2031-05-20").outcome.value == "unverified"


CHIP = """
entities:
  chip: {name: Argo 5, kind: other}
  mill: {name: Tal Mill, kind: organisation}
  rival: {name: Moss Mill, kind: organisation}
facts:
  - {id: parts, statement: Tal Mill's chip Argo 5 has 40 billion parts., from: 2031-01-01, sources: [gazette]}
  - {id: looms, statement: Tal Mill's former owner Moss Mill has 40 looms., from: 2031-01-01, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The Argo 5 has 40 billion parts.", "supported"),
        ("The Argo 5 has 14 billion parts.", "contradicted"),
        ("The Argo 6 has 14 billion parts.", "unverified"),
        ("Tal Mill's chip has 14 billion parts.", "unverified"),
    ],
)
def test_how_a_fact_presents_what_it_names_may_go_unsaid(judge, claim, verdict):
    assert judge(claim, CHIP, said="2031-05-20").outcome.value == verdict
