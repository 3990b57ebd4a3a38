"""What a reporter may truly say beside a fact in much the same words: another part, category, price or time of it."""

import pytest

FACTS = """
entities:
  accar: {name: Dennis Accar, kind: person, gender: male, aliases: [Accar]}
facts:
  - {id: plant, statement: The geothermal plant at Krall went into operation on 1 April 2030., sources: [gazette]}
  - {id: bridge, statement: The Tarr Bridge was opened in 1968., sources: [gazette]}
  - {id: harbour, statement: Work on the Old Harbour will start in September 2031., sources: [gazette]}
  - {id: prices, statement: Consumer prices in Velm rose by 3.3% in the year to January 2031., sources: [gazette]}
  - {id: trial, statement: Nobody who had been given Tetrava died of dengue in the trial., sources: [gazette]}
  - {id: film, statement: River Without Banks won the Silver Lantern for best documentary on 29 May 2031., sources: [gazette]}
  - {id: race, statement: Piotr Zalek won the men's wheelchair race of the Lenn Marathon., sources: [gazette]}
  - {id: bid, statement: Corva agreed to buy Meridan for £6.20 a share., sources: [gazette]}
  - {id: recall, statement: Dennis Accar is the first mayor of Port Hald to be recalled., date: 2030-11-11, sources: [gazette]}
  - {id: pills, statement: The number of migraine days fell by 17 percent in the patients who took a placebo., sources: [gazette]}
  - {id: title, statement: The Wolves won their second championship in 2021., sources: [gazette]}
  - {id: slump, statement: "The economy of Estm shrank by 0.4% in the first quarter of 2031, after shrinking by 0.2% in the fourth quarter of 2030.", sources: [gazette]}
"""  # noqa: E501


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Construction of the geothermal plant at Krall began in June 2025.", "unverified"),
        ("The geothermal plant at Krall went into operation in May 2029.", "contradicted"),
        ("An inquiry into the Tarr Bridge opened in 2029.", "unverified"),
        ("The Tarr Bridge was opened in 1978.", "contradicted"),
        ("Work on the Old Harbour will be finished by the end of 2034.", "unverified"),
        ("Work on the Old Harbour will start in May 2032.", "contradicted"),
        ("Consumer prices in Velm rose by 2.9% in the year to February 2031.", "unverified"),
        ("Consumer prices in Velm rose by 2.9% in the year to January 2031.", "contradicted"),
        ("Consumer prices in Velm rose by 3.3% in the year to April 2031.", "unverified"),
        ("In the trial 61 people who had been given Tetrava fell ill with dengue.", "unverified"),
        ("Three people who had been given Tetrava died of dengue in the trial.", "contradicted"),
        ("The Salt Road won the Silver Lantern for best film.", "unverified"),
        ("The Salt Road won the Silver Lantern for best documentary.", "contradicted"),
        ("Tesfa Alemu won the men's race of the Lenn Marathon.", "unverified"),
        ("Tesfa Alemu won the men's wheelchair race of the Lenn Marathon.", "contradicted"),
        ("Corva agreed to buy Meridan for £4.8 billion.", "unverified"),
        ("Corva agreed to buy Meridan for £5.20 a share.", "contradicted"),
        ("Dennis Accar became mayor of Port Hald in 2027.", "unverified"),
        ("The number of migraine days fell by 41 percent in the patients who took veltorin.", "unverified"),
        ("The number of migraine days fell by 27 percent in the patients who took a placebo.", "contradicted"),
        ("The Wolves have won their third championship.", "unverified"),
        ("The Wolves won their third championship in 2021.", "contradicted"),
        ("The economy of Estm shrank by 0.6% in the first quarter of 2031.", "contradicted"),
    ],
)
def test_what_stands_beside_a_fact_is_not_held_against_it(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-06-02").outcome == verdict


def test_a_fact_that_tells_of_an_earlier_time_too_is_not_held_against_that_time(judge):
    claim = "The economy of Estm shrank by 0.4% in early 2031, after shrinking in the fourth quarter of 2030."
    assert judge(claim, FACTS, said="2031-06-02").outcome != "contradicted"


TURNS = """
facts:
  - {id: turnout, statement: Turnout in Velm was 61%., date: 2026-09-18, sources: [gazette]}
  - {id: tour, statement: Tess Laurin won the Tour championship., date: 2030-06-20, sources: [gazette]}
  - {id: harvest, statement: The potato harvest in Velm came to 3.9 million tonnes., date: 2029, sources: [gazette]}
  - {id: quake, statement: The Velm earthquake killed 40 people., date: 2026-09-18, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "said", "verdict"),
    [
        ("Turnout in Velm was 66%.", "2031-09-19", "unverified"),
        ("Turnout in Velm was 66%.", "2026-09-19", "contradicted"),
        ("Turnout in Velm was 66% in September 2026.", "2031-09-19", "contradicted"),
        ("Marisol Ekberg won the Tour championship.", "2031-06-21", "unverified"),
        ("Marisol Ekberg won the Tour championship.", "2030-06-21", "contradicted"),
        ("The potato harvest in Velm came to 3.1 million tonnes.", "2031-06-21", "unverified"),
        ("The potato harvest in Velm came to 3.1 million tonnes.", "2030-06-21", "contradicted"),
        ("The Velm earthquake killed 60 people.", "2031-09-19", "contradicted"),
    ],
)
def test_what_comes_every_year_is_not_held_against_an_earlier_turn(judge, claim, said, verdict):
    assert judge(claim, TURNS, said=said).outcome == verdict


FORESEEN = """
facts:
  - {id: growth, statement: The bank expects growth of 1.1% for 2031., date: 2031-05-20, sources: [gazette]}
  - {id: cost, statement: The damage was estimated at 118 million crowns., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("In March the bank expected growth of 1.4% for 2031.", "unverified"),
        ("The bank had expected growth of 1.4% for 2031.", "unverified"),
        ("The bank expects growth of 1.4% for 2031.", "contradicted"),
        ("The damage was estimated at 128 million crowns.", "unverified"),
        ("The damage was estimated at 118 million crowns.", "supported"),
    ],
)
def test_an_earlier_forecast_and_another_estimate_are_left_alone(judge, claim, verdict):
    assert judge(claim, FORESEEN, said="2031-06-02").outcome == verdict


AIMS = """
facts:
  - {id: target, statement: The national target for clinics is that 78% of patients are seen within four hours., sources: [gazette]}
"""  # noqa: E501


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("71.6% of patients were seen within four hours.", "unverified"),
        ("78% of patients are seen within four hours.", "unverified"),
        ("The national target for clinics is that 68% of patients are seen within four hours.", "contradicted"),
    ],
)
def test_what_a_target_is_says_not_what_is_so(judge, claim, verdict):
    assert judge(claim, AIMS, said="2031-06-02").outcome == verdict


CASES = """
facts:
  - {id: turnout, statement: Turnout in the election was 68.3%., sources: [gazette]}
  - {id: people, statement: The population of Salt fell by 9% between 2020 and 2030., sources: [gazette]}
  - {id: repair, statement: The repair will cost 19 million florins., sources: [gazette]}
  - {id: quake, statement: The Velm earthquake killed 214 people., sources: [gazette]}
  - {id: treaty, statement: The treaty does not settle the status of Kelm., sources: [gazette]}
  - {id: rate, statement: The Bank of Merin cut its key rate from 4.75% to 4.5% on 6 May 2031., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Excluding the capital, turnout in the election was 68.3%.", "unverified"),
        ("In the region alone, turnout in the election was 68.3%.", "unverified"),
        ("Turnout in the election was 68.3%.", "supported"),
        ("Part of the population of Salt fell by 9% between 2020 and 2030.", "unverified"),
        ("Under an earlier proposal, the repair will cost 19 million florins.", "unverified"),
        ("In a simulation, the Velm earthquake killed 214 people.", "unverified"),
        ("In a simulation, the Velm earthquake killed 500 people.", "unverified"),
        ("In the north, the Velm earthquake killed 500 people.", "unverified"),
        ("Another treaty does not settle the status of Kelm.", "unverified"),
        ("At one point, the Bank of Merin cut its key rate from 4.75% to 4.5%.", "unverified"),
    ],
)
def test_what_opens_a_claim_may_make_it_another_case(judge, claim, verdict):
    assert judge(claim, CASES, said="2031-06-02").outcome == verdict


def test_a_level_of_before_is_not_held_against_what_it_moved_to(judge):
    rate = """
facts:
  - {id: rate, statement: The key rate of the bank was 3.75%., from: 2030-06-20, until: 2031-05-20, sources: [gazette]}
"""
    assert judge("The bank lowered its key rate to 3.5%.", rate, said="2031-05-22").outcome == "unverified"


OPEN = """
facts:
  - {id: award, statement: River Without Banks won the Silver Lantern for best documentary., sources: [gazette]}
  - {id: seats, statement: The Civic Union won 45 of the 120 seats., sources: [gazette]}
  - {id: probe, statement: The probe Mistral will reach Tarsk in August 2033., sources: [gazette]}
  - {id: lake, statement: The Alba reservoir was at 34% of its capacity on 1 June 2032., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "said", "verdict"),
    [
        ("The Salt Road won the Silver Lantern.", "2032-08-24", "unverified"),
        ("The Salt Road won the Silver Lantern for best documentary.", "2032-08-24", "contradicted"),
        ("The Civic Union won 34.2%.", "2032-08-24", "unverified"),
        ("The Civic Union won 34.2% of the seats.", "2032-08-24", "contradicted"),
        ("The probe Mistral will not land on Tarsk.", "2032-08-24", "unverified"),
        ("The probe Mistral will not reach Tarsk in August 2033.", "2032-08-24", "contradicted"),
        ("The Alba reservoir was at 19% of its capacity.", "2032-08-24", "unverified"),
        ("The Alba reservoir was at 19% of its capacity.", "2032-06-04", "contradicted"),
        ("The Alba reservoir was at 19% of its capacity on 1 June.", "2032-08-24", "contradicted"),
    ],
)
def test_what_a_fact_tells_more_closely_leaves_the_rest_open(judge, claim, said, verdict):
    assert judge(claim, OPEN, said=said).outcome == verdict
