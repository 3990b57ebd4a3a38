"""FC101: another figure for the same thing, and what looks like it but is not."""

import pytest

from factcheck.model import Level, Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  rovers: {name: Marrow Rovers, kind: organisation}
  council: {name: Pellmoor Council, kind: organisation}
  kestrel: {name: Kestrel Observatory, kind: organisation}
facts:
  - id: election
    statement: Orla Venn won the Pellmoor mayoral election with 53.4% of the vote.
    date: 2031-05-02
    sources: [gazette]
  - {id: roads, statement: Pellmoor Council spent 41 million euros on roads in 2030., sources: [gazette]}
  - {id: bats, statement: Researchers at the Kestrel Observatory counted 312 bats in the tower., sources: [gazette]}
  - {id: bill, statement: The water bill in Pellmoor rose by 4%., date: 2031-01-01, sources: [gazette]}
  - {id: fares, statement: Bus fares in Sarn rose by 6%., date: 2031-01-01, sources: [gazette]}
  - {id: fire, statement: The warehouse fire killed 19 people., date: 2031-02-11, tolerance: "2", sources: [gazette]}
  - {id: jail, statement: A court jailed Dario Teth for six years., date: 2031-04-08, sources: [gazette]}
  - {id: bridge, statement: The Ostrow bridge is 310 metres long., sources: [gazette]}
  - {id: goals, statement: Marrow Rovers beat Sandford United 3-1., date: 2031-04-20, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "said", "known"),
    [
        ("Orla Venn won the Pellmoor mayoral election with 61% of the vote.", "61%", "53.4%"),
        ("Pellmoor Council spent 60 million euros on roads in 2030.", "60 million euros", "41 million euros"),
        ("Researchers at the Kestrel Observatory counted 512 bats in the tower.", "512", "312"),
        ("The water bill in Pellmoor rose by 9%.", "9%", "4%"),
        ("The warehouse fire killed 25 people.", "25", "19"),
        ("Twenty-six people died in the warehouse fire.", "Twenty-six", "19"),
        ("Bus fares in Sarn rose by 9%.", "9%", "6%"),
        ("A court jailed Dario Teth for nine years.", "nine years", "six years"),
        ("Dario Teth was jailed for nine years.", "nine years", "six years"),
        ("Teth was sentenced to nine years.", "nine years", "six years"),
        ("The Ostrow bridge is 410 metres long.", "410 metres", "310 metres"),
        ("Marrow Rovers beat Sandford United 4-1.", "4-1", "3-1"),
    ],
)
def test_another_figure_for_the_same_thing_is_contradicted(judge, claim, said, known):
    verdict = judge(claim, FACTS, said="2031-05-04")
    assert (verdict.outcome, verdict.rule, verdict.level) == (Outcome.CONTRADICTED, "FC101", Level.ERROR)
    assert said in verdict.reason
    assert known in verdict.reason
    assert "the Pellmoor Gazette" in verdict.reason
    assert said in verdict.differences[0].claim
    assert known in verdict.differences[0].fact


@pytest.mark.parametrize(
    "claim",
    [
        # rounded, hedged rightly, in another unit or within the fact's own tolerance
        "Orla Venn won the Pellmoor mayoral election with 53% of the vote.",
        "Orla Venn won the Pellmoor mayoral election with more than half of the vote.",
        "Pellmoor Council spent about 40 million euros on roads in 2030.",
        "Researchers at the Kestrel Observatory counted more than 300 bats in the tower.",
        "The water bill in Pellmoor rose by four percent.",
        "The warehouse fire killed 20 people.",
        "Nineteen people died in the warehouse fire.",
        "The Ostrow bridge is 0.31 kilometres long.",
        "Marrow Rovers beat Sandford United 3-1.",
    ],
)
def test_a_figure_that_agrees_is_not_contradicted(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.SUPPORTED


@pytest.mark.parametrize(
    "claim",
    [
        # another thing counted, another unit
        "Orla Venn won the Pellmoor mayoral election with 61,000 votes.",
        "Turnout in the Pellmoor mayoral election was 61%.",
        "Researchers at the Kestrel Observatory counted 512 owls in the tower.",
        "The warehouse fire injured 25 people.",
        "The Ostrow bridge is 41 metres wide.",
        "Pellmoor Council spent 60 million dollars on roads in 2030.",
        "The water bill in Pellmoor rose by 9 percentage points.",
        # somebody else's figure, another object, another place
        "Dario Teth got 39% of the vote in the Pellmoor mayoral election.",
        "Pellmoor Council spent 60 million euros on schools in 2030.",
        "Researchers at the Kestrel Observatory counted 512 bats in the cellar.",
        "The heating bill in Pellmoor rose by 9%.",
        "Bus fares in Ostrow rose by 9%.",
        "Train fares in Sarn rose by 9%.",
        "The Ostrow tunnel is 410 metres long.",
        "Marrow Rovers beat Dunmere City 4-1.",
        # another time, and a plan
        "In 2027 Orla Venn won the Pellmoor mayoral election with 61% of the vote.",
        "Pellmoor Council spent 60 million euros on roads in 2029.",
        "Pellmoor Council will spend 60 million euros on roads.",
    ],
)
def test_a_figure_of_something_else_is_left_alone(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.UNVERIFIED


def test_a_denied_figure_is_not_another_figure(judge):
    verdict = judge("Orla Venn did not win the Pellmoor mayoral election with 61% of the vote.", FACTS)
    assert verdict.rule != "FC101"


def test_a_source_without_a_publisher_gives_way_to_the_facts_file(judge):
    facts = "facts: [{id: bridge, statement: The Ostrow bridge is 310 metres long.}]"
    assert judge("The Ostrow bridge is 410 metres long.", facts).reason.endswith("the facts file gives 310 metres.")


OTHER_CASES = """
entities:
  helm: {name: Helm Air, kind: organisation}
  rovers: {name: Marrow Rovers, kind: organisation}
  roe: {name: Marcus Roe, kind: person, gender: male}
  estra: {name: Estra, kind: place}
facts:
  - id: plane
    statement: A Helm Air plane carrying 48 people crashed near Lorn.
    date: 2031-01-15
    sources: [gazette]
  - {id: fine, statement: The court fined Helm Air 2 million euros., date: 2031-04-22, sources: [gazette]}
  - {id: revenue, statement: Helm Air's revenue rose to 3.4 billion dollars in 2030., sources: [gazette]}
  - {id: shares, statement: Shares of Helm Air fell by 12% on 3 May 2031., sources: [gazette]}
  - {id: sea, statement: Global sea levels rose by 4 millimetres in 2030., sources: [gazette]}
  - {id: storm, statement: Storm Odile left 60000 homes without power., date: 2031-01-20, sources: [gazette]}
  - {id: draw, statement: Marrow Rovers drew 2-2 with Lorn Athletic., date: 2031-04-05, sources: [gazette]}
  - id: age
    statement: Marcus Roe is 58 years old.
    from: 2031-01-10
    until: 2032-01-09
    sources: [gazette]
  - {id: vote, statement: 52% of voters backed the Estra referendum., date: 2031-04-27, sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        # a part of the period, or a longer one
        "Helm Air's revenue rose to 0.8 billion dollars in the first quarter of 2030.",
        "Shares of Helm Air fell by 21% this year.",
        "Global sea levels rose by 9 centimetres since 1993.",
        "Marcus Roe was 48 years old when he joined Helm Air.",
        # a part of the people
        "62% of voters in the capital backed the Estra referendum.",
        "62% of voters under 30 backed the Estra referendum.",
        # another case of the same kind
        "A Helm Air plane carrying 84 people landed in Lorn.",
        "In 2019 a Helm Air plane carrying 84 people crashed near Lorn.",
        "Storm Odile left 6,000 homes without water.",
        "Marrow Rovers drew 1-1 with Sund Rovers.",
    ],
)
def test_a_figure_of_a_part_or_of_a_whole_is_another_figure(judge, claim):
    assert judge(claim, OTHER_CASES, said="2031-05-04").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    "claim",
    [
        "The court fined Helm Air 12 million euros.",
        "Helm Air's revenue rose to 4.3 billion dollars in 2030.",
        "Shares of Helm Air fell by 21% on 3 May 2031.",
        "Global sea levels rose by 9 millimetres in 2030.",
        "Storm Odile left 6,000 homes without power.",
        "Marrow Rovers drew 1-1 with Lorn Athletic.",
        "Marcus Roe is 48 years old.",
        "62% of voters backed the Estra referendum.",
    ],
)
def test_the_same_figure_of_the_same_case_is_held_to_the_fact(judge, claim):
    assert judge(claim, OTHER_CASES, said="2031-05-04").rule == "FC101"


def test_a_second_figure_that_differs_may_tell_which_ones_are_counted(judge):
    facts = """
facts:
  - {id: courses, statement: 64% of the pupils in Pellmoor took two courses in 2030., date: 2030, sources: [gazette]}
"""
    assert judge("In 2030, 51% of the pupils in Pellmoor took two courses.", facts).rule == "FC101"
    assert judge("In 2030, 81% of the pupils in Pellmoor took one course.", facts).outcome is Outcome.UNVERIFIED


def test_what_was_counted_by_a_later_day_may_be_more(judge):
    facts = """
facts:
  - id: may
    statement: 90 cases of mumps had been confirmed in Lorn by 6 May 2031.
    date: 2031-05-06
    sources: [gazette]
"""
    assert judge("By 6 May 2031, 60 cases of mumps had been confirmed in Lorn.", facts).rule == "FC101"
    assert judge("By 3 June 2031, 140 cases of mumps had been confirmed in Lorn.", facts).outcome is Outcome.UNVERIFIED


def test_the_same_figure_for_another_unit_of_time_is_contradicted(judge):
    facts = """
entities:
  pump: {name: Tal Pump, kind: other}
facts:
  - {id: it, statement: The Tal Pump lifts 40 litres of water a second., sources: [gazette]}
"""
    verdict = judge("The Tal Pump lifts 40 litres of water a minute.", facts)
    assert (verdict.rule, verdict.differences[0].claim) == ("FC101", "40 litres a minute")
    assert judge("The Tal Pump lifts 40 litres of water a second.", facts).outcome is Outcome.SUPPORTED
    assert judge("The Tal Pump lifts 40 litres of oil a minute.", facts).outcome is Outcome.UNVERIFIED


TRADE = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  rovers: {name: Marrow Rovers, kind: organisation}
facts:
  - id: sale
    statement: Orla Venn bought Marrow Rovers from Dario Teth for 14 million euros.
    date: 2031-02-03
    sources: [gazette]
  - {id: vote, statement: Marrow Rovers elected Orla Venn captain by 33 votes to 19., date: 2031-03-03}
  - {id: homes, statement: 62% of the flooded homes had not been insured., date: 2031-03-03, sources: [gazette]}
  - {id: runners, statement: 30 of the 40 runners finished the Sarn Marathon., date: 2031-03-03, sources: [gazette]}
  - {id: cows, statement: 6 of the 20 cows were sick., date: 2031-03-03, sources: [gazette]}
  - {id: tolls, statement: The toll rose from 8 euros to 10 euros in 2031., date: 2031, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        ("Venn paid 41 million euros for Marrow Rovers.", "gives 14 million euros."),
        ("Marrow Rovers elected Venn captain with a majority of just four votes.", "33 votes to 19, a margin of 14."),
        ("A third of the flooded homes were uninsured.", "gives 62%."),
        ("Only half of the runners finished the Sarn Marathon.", "30 of 40, which is 75%."),
        ("Most of the cows were sick.", "6 of 20, which is 30%."),
        ("Dario Teth sold Marrow Rovers for 41 million euros.", "gives 14 million euros."),
        ("The toll rose by 40% in 2031.", "8 euros to 10 euros, a change of 25%."),
        ("The toll rose by 5 euros in 2031.", "10 euros less 8 euros."),
    ],
)
def test_a_figure_that_follows_from_the_fact_is_held_to_it(judge, claim, reason):
    verdict = judge(claim, TRADE, said="2031-05-04")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC101")
    assert verdict.reason.endswith(reason)


@pytest.mark.parametrize(
    "claim",
    [
        "Marrow Rovers elected Venn captain by a margin of 14 votes.",
        "Nearly two thirds of the flooded homes were uninsured.",
        "Three quarters of the runners finished the Sarn Marathon.",
        "The toll rose by a quarter in 2031.",
        "The toll rose by 2 euros in 2031.",
    ],
)
def test_a_figure_that_follows_from_the_fact_is_supported(judge, claim):
    assert judge(claim, TRADE, said="2031-05-04").outcome is Outcome.SUPPORTED


@pytest.mark.parametrize(
    "claim",
    [
        "Venn paid 2 million euros for a mill.",
        "Marrow Rovers elected Teth captain with a majority of just four votes.",
        "A third of the flooded homes were uninhabited.",
        "Half of the runners finished the Sarn Marathon in four hours.",
        "The toll rose by 40% in 2027.",
    ],
)
def test_a_figure_that_does_not_follow_is_left_alone(judge, claim):
    assert judge(claim, TRADE, said="2031-05-04").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Lorn Steel employs 900 people.", Outcome.UNVERIFIED),  # elsewhere as well
        ("Lorn Steel employs 300 people.", Outcome.CONTRADICTED),
        ("Lorn Steel employs 900 people in its mill.", Outcome.CONTRADICTED),
    ],
)
def test_the_figure_of_a_part_is_no_most(judge, claim, outcome):
    facts = "facts: [{id: it, statement: Lorn Steel employs 400 people in its mill., sources: [gazette]}]"
    assert judge(claim, facts).outcome is outcome


@pytest.mark.parametrize(
    ("claim", "fact", "outcome"),
    [
        ("Lorn Steel sold 900 cars.", "Lorn Steel sold 400 electric cars.", Outcome.UNVERIFIED),
        ("Lorn Steel sold 300 cars.", "Lorn Steel sold 400 electric cars.", Outcome.CONTRADICTED),
        ("Lorn Steel sold 900 electric cars.", "Lorn Steel sold 400 electric cars.", Outcome.CONTRADICTED),
        ("Lorn won 15 medals.", "Lorn won three gold medals and 12 silver medals.", Outcome.UNVERIFIED),
        ("Lorn won 12 medals.", "Lorn won three gold medals and 12 silver medals.", Outcome.UNVERIFIED),
        ("Lorn won 12 silver medals.", "Lorn won three gold medals and 12 silver medals.", Outcome.SUPPORTED),
        ("Low Tide won nine awards.", "Low Tide won three Golden Heron awards.", Outcome.UNVERIFIED),
        ("Lorn has 40 shops in Tal.", "Lorn has 40 shops, 12 of them in Tal.", Outcome.CONTRADICTED),
    ],
)
def test_the_figure_of_one_kind_is_not_that_of_all(judge, claim, fact, outcome):
    assert judge(claim, f"facts: [{{id: it, statement: {fact!r}, sources: [gazette]}}]").outcome is outcome


def test_what_a_figure_is_for_each_of_is_nothing_that_rises(judge):
    facts = """
facts:
  - id: it
    statement: The port will raise the mooring fee to 14 euros a day in June 2031.
    date: 2031-05-01
    sources: [gazette]
"""
    assert judge("The mooring fee will rise to 15 euros a day in June.", facts, said="2031-05-04").rule == "FC101"
    verdict = judge("The mooring fee will rise to 14 euros a day in June.", facts, said="2031-05-04")
    assert verdict.outcome is Outcome.SUPPORTED


RATED = """
facts:
  - id: film
    statement: On the website Filmo, Low Tide holds an approval rating of 70% based on 54 reviews, with an average of 7.
    sources: [gazette]
  - {id: mayor, statement: Mayor Orla Venn has a 42% approval rating., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Based on more than 50 reviews, Low Tide scored 70%.", Outcome.SUPPORTED),
        ("Low Tide has more than 53 reviews on Filmo.", Outcome.SUPPORTED),
        ("Low Tide has an approval rating of less than 65% on Filmo.", Outcome.CONTRADICTED),
        ("On Filmo, Low Tide has a 70% rating based on fewer than 40 reviews.", Outcome.CONTRADICTED),
        ("Orla Venn's approval rating is 42%.", Outcome.SUPPORTED),
        ("Orla Venn has an approval rating of 52%.", Outcome.CONTRADICTED),
        ("On Kritix, Low Tide has an approval rating of 60%.", Outcome.UNVERIFIED),
        ("Low Tide scored 60% on Kritix based on 54 reviews.", Outcome.UNVERIFIED),
        ("High Tide has an approval rating of 60% on Filmo.", Outcome.UNVERIFIED),
        ("Low Tide has more than 80 viewers.", Outcome.UNVERIFIED),
    ],
)
def test_ratings_are_held_against_ratings_of_the_same_place(judge, claim, outcome):
    assert judge(claim, RATED).outcome is outcome


CRAFT = """
entities:
  heron: {name: Heron 2, kind: other}
facts:
  - {id: load, statement: Heron 2 weighs 2.4 tonnes and carries nine instruments., sources: [gazette]}
  - {id: fare, statement: A ticket from Osk to Tal will cost 64 francs., from: 2031-12-11, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Heron 2 carries nine instruments.", Outcome.SUPPORTED),
        ("Heron 2 carries seven instruments.", Outcome.CONTRADICTED),
        ("A ticket from Osk to Tal will cost 46 francs.", Outcome.CONTRADICTED),
        ("A ticket from Osk to Tal costs 46 francs.", Outcome.UNVERIFIED),
    ],
)
def test_a_figure_of_a_name_counts_nothing_and_a_price_to_come_is_that_of_the_plan(judge, claim, outcome):
    assert judge(claim, CRAFT, said="2031-08-04").outcome is outcome


TODAY = """
entities:
  mill: {name: Tal mill, kind: organisation, aliases: [the mill]}
facts:
  - {id: branches, statement: The bank has 40 branches., sources: [gazette]}
  - {id: clerks, statement: The bank employs 900 clerks., from: 2030-05-01, sources: [gazette]}
  - {id: mill, statement: The Tal mill opened on 4 May 1990., date: 1990-05-04, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The bank has 90 branches.", Outcome.CONTRADICTED),
        ("The bank had 90 branches.", Outcome.UNVERIFIED),
        ("The bank employed 700 clerks.", Outcome.UNVERIFIED),
        ("The bank employs 700 clerks.", Outcome.CONTRADICTED),
        ("The mill opened on 9 May 1990.", Outcome.CONTRADICTED),
        ("The mill reopened on 9 June 2012.", Outcome.UNVERIFIED),
    ],
)
def test_what_was_so_once_is_not_held_against_what_is_so(judge, claim, outcome):
    assert judge(claim, TODAY, said="2031-05-08").outcome is outcome


SHARES = """
facts:
  - {id: share, statement: The dairy's share of the market fell by 4.2 percentage points., date: 2031-04}
  - {id: rents, statement: Rents rose by 3.1%., date: 2031-04, sources: [gazette]}
  - {id: plant, statement: The plant can press 9400 barrels of oil a day., from: 2030-01-01, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The dairy's share of the market fell by 4.2 percent.", Outcome.CONTRADICTED),
        ("Rents rose by 3.1 percentage points.", Outcome.CONTRADICTED),
        ("Rents rose by 2.9 percentage points.", Outcome.UNVERIFIED),
        ("Rents in Osk rose by 3.1 percentage points.", Outcome.UNVERIFIED),
        ("The share of rents rose by 3.1 percentage points.", Outcome.UNVERIFIED),
        ("The plant can press 12,000 barrels of oil a day.", Outcome.CONTRADICTED),
        ("The plant can press 9,400 barrels of oil a day.", Outcome.SUPPORTED),
        ("The plant could press 12,000 barrels of oil a day.", Outcome.UNVERIFIED),
        ("The plant can press 12,000 barrels of oil a day with a new pump.", Outcome.UNVERIFIED),
        ("The plant can press 12,000 barrels of oil a day once it is rebuilt.", Outcome.UNVERIFIED),
    ],
)
def test_points_are_no_percent_and_what_can_be_done_has_its_measure(judge, claim, outcome):
    assert judge(claim, SHARES, said="2031-05-08").outcome is outcome


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Rents rose by 3.14%.", Outcome.SUPPORTED),
        ("The bank pays 1.2% on savings.", Outcome.UNVERIFIED),
        ("The bank pays 1% on savings.", Outcome.SUPPORTED),
    ],
)
def test_more_digits_than_the_fact_has_are_not_borne_out(judge, claim, outcome):
    facts = SHARES + "  - {id: savings, statement: The bank pays 1% on savings., from: 2030-01-01}\n"
    assert judge(claim, facts, said="2031-05-08").outcome is outcome


SINGLES = """
entities:
  holm: {name: Pia Holm, kind: person, gender: female, aliases: [Holm]}
  corvus: {name: Corvus, kind: other}
facts:
  - {id: jab, statement: The jab is given in two doses., sources: [gazette]}
  - {id: goals, statement: Pia Holm scored two goals in the final., date: 2031-05-03, sources: [gazette]}
  - {id: mission, statement: The mission of Corvus is planned to last twelve years., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The jab is given as a single dose.", Outcome.CONTRADICTED),
        ("Pia Holm scored only one goal in the final.", Outcome.CONTRADICTED),
        ("The jab is given in one dose.", Outcome.UNVERIFIED),
        ("The jab was given in a single dose in the trial.", Outcome.UNVERIFIED),
        ("Pia Holm scored just one goal in the first half of the final.", Outcome.UNVERIFIED),
        ("Pia Holm missed a single goal.", Outcome.UNVERIFIED),
        ("A single dose costs 5 crowns.", Outcome.UNVERIFIED),
        ("Not a single dose was given.", Outcome.UNVERIFIED),
    ],
)
def test_one_and_no_more_is_not_several(judge, claim, outcome):
    assert judge(claim, SINGLES, said="2031-05-04").outcome is outcome


@pytest.mark.parametrize(
    ("draft", "outcome"),
    [
        ("The mission of Corvus, planned to last five years, is led from a school.", "contradicted"),
        ("The mission of Corvus, planned to last five years, was led from a school.", "unverified"),
        ("The mission of Corvus was planned to last five years.", "unverified"),
    ],
)
def test_what_is_planned_beside_what_is_so_is_planned_now(check_draft, draft, outcome):
    found = check_draft(SINGLES, f"2031-05-04\n\n{draft}")
    assert next(told for text, told in found.items() if "five years" in text) == outcome
