"""What a fact says with other nouns in the roles of its verb bears a claim out, or gives another figure or day."""

import pytest

from factcheck.model import Outcome

_OF = {"s": Outcome.SUPPORTED, "c": Outcome.CONTRADICTED, "u": Outcome.UNVERIFIED}


def _judge(judge, claim, fact):
    return judge(claim, f"facts: [{{id: it, statement: {fact!r}, sources: [gazette]}}]").outcome


@pytest.mark.parametrize(
    ("claim", "fact", "outcome"),
    [
        ("Adults pay 16 euros for a ticket.", "A ticket for adults costs 16 euros.", "s"),
        ("Adults pay 18 euros for a ticket.", "A ticket for adults costs 16 euros.", "c"),
        ("Children pay 8 euros for a ticket.", "A ticket for adults costs 16 euros.", "u"),
        ("Adults pay 30 euros for a guided tour.", "A ticket for adults costs 16 euros.", "u"),
        ("Children pay 11 francs for admission to Vorn Zoo.", "Admission to Vorn Zoo costs children 11 francs.", "s"),
        ("Children pay 14 francs for admission to Vorn Zoo.", "Admission to Vorn Zoo costs children 11 francs.", "c"),
        ("Residents pay 14 francs for admission to Vorn Zoo.", "Admission to Vorn Zoo costs children 11 francs.", "u"),
        (
            "Lorries pay a toll of 95 crowns on the Sund bridge.",
            "The toll for lorries on the Sund bridge is 95 crowns.",
            "s",
        ),
        (
            "Lorries pay a toll of 75 crowns on the Sund bridge.",
            "The toll for lorries on the Sund bridge is 95 crowns.",
            "c",
        ),
        (
            "Cars pay a toll of 75 crowns on the Sund bridge.",
            "The toll for lorries on the Sund bridge is 95 crowns.",
            "u",
        ),
    ],
)
def test_what_somebody_pays_is_what_a_thing_costs(judge, claim, fact, outcome):
    assert _judge(judge, claim, fact) is _OF[outcome]


@pytest.mark.parametrize(
    ("claim", "fact", "outcome"),
    [
        (
            "Fishing has been banned in Lisk since 4 May 2031.",
            "A fishing ban has been in force in Lisk since 4 May 2031.",
            "s",
        ),
        (
            "Fishing has been banned in Lisk since 9 June 2032.",
            "A fishing ban has been in force in Lisk since 4 May 2031.",
            "c",
        ),
        (
            "Fishing has been banned in Orm since 9 June 2032.",
            "A fishing ban has been in force in Lisk since 4 May 2031.",
            "u",
        ),
        (
            "Hunting has been banned in Lisk since 9 June 2032.",
            "A fishing ban has been in force in Lisk since 4 May 2031.",
            "u",
        ),
        (
            "A ban on e-scooters has been in place in Lisk since 2030.",
            "E-scooters have been banned in Lisk since 2032.",
            "c",
        ),
        (
            "An e-scooter ban has been in place in Lisk since 2032.",
            "E-scooters have been banned in Lisk since 2032.",
            "s",
        ),
        (
            "A ban on rented e-scooters has been in place in Lisk since 2030.",
            "E-scooters have been banned in Lisk since 2032.",
            "u",
        ),
    ],
)
def test_a_ban_on_something_is_its_being_banned(judge, claim, fact, outcome):
    assert _judge(judge, claim, fact) is _OF[outcome]


@pytest.mark.parametrize(
    ("claim", "fact", "outcome"),
    [
        ("Odal plans to sell 40 branches.", "Odal plans the sale of 40 branches.", "s"),
        ("Odal plans to sell 60 branches.", "Odal plans the sale of 40 branches.", "c"),
        ("Odal plans to sell 60 flats.", "Odal plans the sale of 40 branches.", "u"),
        ("Odal has sold 40 branches.", "Odal plans the sale of 40 branches.", "u"),
        ("Odal expects to save 30 million crowns a year.", "Odal expects annual savings of 30 million crowns.", "s"),
        ("Odal expects to save 50 million crowns a year.", "Odal expects annual savings of 30 million crowns.", "c"),
        ("Odal expects to earn 50 million crowns a year.", "Odal expects annual savings of 30 million crowns.", "u"),
        ("The judge ordered two bodies to be exhumed.", "The judge ordered the exhumation of two bodies.", "s"),
        ("The judge ordered three bodies to be exhumed.", "The judge ordered the exhumation of two bodies.", "c"),
        ("The prosecutor ordered three bodies to be exhumed.", "The judge ordered the exhumation of two bodies.", "u"),
        ("Three bodies have been exhumed.", "The judge ordered the exhumation of two bodies.", "u"),
        ("The dam is to be removed.", "The governor ordered the removal of the dam.", "s"),
        ("The mayor ordered the dam to be removed.", "The governor ordered the removal of the dam.", "u"),
    ],
)
def test_what_is_planned_or_ordered_is_told_by_noun_and_verb(judge, claim, fact, outcome):
    assert _judge(judge, claim, fact) is _OF[outcome]


@pytest.mark.parametrize(
    ("claim", "fact", "outcome"),
    [
        ("Ash Road runs to 512 pages.", "Ash Road is 512 pages long.", "s"),
        ("Ash Road has 412 pages.", "Ash Road is 512 pages long.", "c"),
        ("The German edition of Ash Road has 612 pages.", "Ash Road is 512 pages long.", "u"),
        ("Ash Road is 143 minutes long.", "Ash Road has a running time of 143 minutes.", "s"),
        ("Ash Road is 134 minutes long.", "Ash Road has a running time of 143 minutes.", "c"),
        ("The trailer for Ash Road is three minutes long.", "Ash Road has a running time of 143 minutes.", "u"),
        ("Norda has a new hall of 2,400 square metres.", "Norda's new hall measures 2,400 square metres.", "s"),
        ("Norda's new hall covers 3,400 square metres.", "Norda's new hall measures 2,400 square metres.", "c"),
        ("Norda's old hall covers 3,400 square metres.", "Norda's new hall measures 2,400 square metres.", "u"),
        (
            "The roof of Norda's new hall covers 3,400 square metres.",
            "Norda's new hall measures 2,400 square metres.",
            "u",
        ),
        (
            "The construction of the Corva tunnel lasted 12 years.",
            "The construction of the Corva tunnel took 12 years.",
            "s",
        ),
        (
            "The construction of the Corva tunnel lasted 16 years.",
            "The construction of the Corva tunnel took 12 years.",
            "c",
        ),
        (
            "The construction of the Elm tunnel lasted 16 years.",
            "The construction of the Corva tunnel took 12 years.",
            "u",
        ),
    ],
)
def test_a_size_is_told_by_any_verb_of_measure(judge, claim, fact, outcome):
    assert _judge(judge, claim, fact) is _OF[outcome]


@pytest.mark.parametrize(
    ("claim", "fact", "outcome"),
    [
        ("Lowick are 18th.", "Lowick are 18th in the league.", "s"),
        ("Lowick sit 18th.", "Lowick are 18th in the table.", "s"),
        ("Lowick are 16th.", "Lowick are 18th in the league.", "u"),
        ("Lowick were 18th.", "Lowick are 18th in the league.", "u"),
        ("Lowick are 18th in the youth league.", "Lowick are 18th in the league.", "u"),
        ("Danko fired 14 aces.", "Danko hit 14 aces in the final.", "s"),
        ("Danko fired 16 aces.", "Danko hit 14 aces in the final.", "c"),
        ("Danko faced 14 aces.", "Danko hit 14 aces in the final.", "u"),
        ("Starr carded six birdies in the second round.", "Starr made six birdies in the second round.", "s"),
        ("Starr carded four birdies in the first round.", "Starr made six birdies in the second round.", "u"),
        ("Ohl covered 42 laps.", "Ohl completed 42 laps.", "s"),
        ("Ohl led 42 laps.", "Ohl completed 42 laps.", "u"),
    ],
)
def test_a_place_or_a_count_may_be_told_by_another_verb(judge, claim, fact, outcome):
    assert _judge(judge, claim, fact) is _OF[outcome]


@pytest.mark.parametrize(
    ("claim", "fact", "outcome"),
    [
        ("The excavation is in the hands of Tom Bell.", "Tom Bell leads the excavation.", "s"),
        ("The site is in the hands of Tom Bell.", "Tom Bell leads the excavation.", "u"),
        ("A tsunami warning went out at 04:12.", "A tsunami warning was sent at 04:12.", "s"),
        ("A storm warning went out at 05:12.", "A tsunami warning was sent at 04:12.", "u"),
        (
            "Nurses at Corda start on 3,100 francs a month.",
            "The starting pay of a nurse at Corda is 3,100 francs a month.",
            "s",
        ),
        (
            "Nurses at Corda start on 2,900 francs a month.",
            "The starting pay of a nurse at Corda is 3,100 francs a month.",
            "c",
        ),
        (
            "Doctors at Corda start on 5,900 francs a month.",
            "The starting pay of a nurse at Corda is 3,100 francs a month.",
            "u",
        ),
        ("The Osna is licensed to carry 420 passengers.", "The Osna may carry 420 passengers.", "s"),
        ("The Osna is licensed to carry 520 passengers.", "The Osna may carry 420 passengers.", "c"),
        ("The Osna carried 143 passengers.", "The Osna may carry 420 passengers.", "u"),
        ("The Osna dates from 2009.", "The Osna was built in 2009.", "s"),
        ("The Osna's engine dates from 2012.", "The Osna was built in 2009.", "u"),
        ("The Workers' Party will have 39 of the 120 seats.", "The Workers' Party won 39 of the 120 seats.", "s"),
        ("The Workers' Party will have nine candidates.", "The Workers' Party won 39 of the 120 seats.", "u"),
        ("Moss swaps the Gazette for the Herald.", "Moss moves from the Gazette to the Herald.", "s"),
        ("Moss swaps the Gazette for the Courier.", "Moss moves from the Gazette to the Herald.", "u"),
        ("Moss swaps paper for screens.", "Moss moves from the Gazette to the Herald.", "u"),
        ("Ida Moss was on the shortlist.", "Ida Moss was shortlisted for her novel.", "s"),
        ("Ida Moss was on the jury.", "Ida Moss was shortlisted for her novel.", "u"),
    ],
)
def test_a_state_is_told_by_the_verb_for_it(judge, claim, fact, outcome):
    assert _judge(judge, claim, fact) is _OF[outcome]


@pytest.mark.parametrize(
    ("claim", "fact", "outcome"),
    [
        ("Norland is fifth in the medal table.", "Norland is fifth in the medal table.", "s"),
        ("Norland is third in the medal table.", "Norland is fifth in the medal table.", "c"),
        ("Norland is third.", "Norland is fifth in the medal table.", "u"),
        ("After the first run Norland is third.", "Norland is fifth in the medal table.", "u"),
        ("Norland is third.", "Norland is third in the medal table.", "u"),
        ("Grey Sea is fourth in the album chart.", "Grey Sea is second in the album chart.", "c"),
        ("Grey Sea is fourth.", "Grey Sea is second in the album chart.", "u"),
    ],
)
def test_a_bare_place_may_be_that_of_another_ranking(judge, claim, fact, outcome):
    assert _judge(judge, claim, fact) is _OF[outcome]


TABLE = """
entities:
  lowick: {name: Lowick, kind: organisation}
  carrow: {name: Carrow, kind: organisation}
facts:
  - {id: place, statement: Lowick are 18th in the league., sources: [gazette]}
  - {id: points, statement: Lowick have 11 points from 15 league matches., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Lowick are 18th, with 11 points from 15 matches.", "s"),
        ("Lowick are 18th, with 13 points from 15 matches.", "c"),
        ("Lowick are 18th, with 14 points from 16 matches.", "u"),
        ("Lowick are 16th, with 11 points from 15 matches.", "u"),
        ("Carrow are 18th, with 13 points from 15 matches.", "u"),
    ],
)
def test_a_place_with_its_points_is_told_as_both(judge, claim, outcome):
    assert judge(claim, TABLE).outcome is _OF[outcome]


RACES = """
entities:
  lask: {name: Piotr Lask, kind: person, gender: male, aliases: [Lask]}
  sund: {name: Emil Sund, kind: person, gender: male, aliases: [Sund]}
  krall: {name: Ada Krall, kind: person, gender: female, aliases: [Krall]}
  petz: {name: Jon Petz, kind: person, gender: male, aliases: [Petz]}
facts:
  - {id: chairs, statement: Piotr Lask won the men's wheelchair race., sources: [gazette]}
  - id: runoff
    statement: Ada Krall won the runoff in Peld with 61% of the vote against 39% for Jon Petz.
    sources: [gazette]
  - {id: women, statement: Rita Oyen won the women's race., sources: [gazette]}
  - {id: time, statement: Emil Sund finished the downhill in 2:26.71., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The men's wheelchair race went to Lask.", "s"),
        ("The men's wheelchair race went to Sund.", "c"),
        ("The men's race went to Sund.", "u"),
        ("Lask was the fastest of the men.", "u"),
        ("Rita Oyen was the fastest of the women.", "s"),
        ("Rita Oyen was the fastest of the women at halfway.", "u"),
        ("Ada Krall was the fastest of the women in qualifying.", "u"),
        ("The women's wheelchair race went to Krall.", "u"),
        ("Krall had 61% of the vote to Petz's 39%.", "s"),
        ("Krall had 34% of the vote to Petz's 31%.", "u"),
        ("In 2027 Krall had 45% of the vote to Petz's 55%.", "u"),
        ("Sund's time in the downhill was 2:26.71.", "s"),
        ("Sund's time in the downhill was 2:28.71.", "c"),
        ("Sund's time in the super-G was 1:28.71.", "u"),
    ],
)
def test_what_went_to_somebody_was_won(judge, claim, outcome):
    assert judge(claim, RACES).outcome is _OF[outcome]
