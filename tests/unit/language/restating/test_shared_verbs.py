"""What a clause tells several times with one verb is a sentence each, and nothing that it leaves open."""

import pytest

from factcheck.language.restating.shared_verbs import part_shared


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The brewery sold 900 barrels in April and 700 in May.",
            ["The brewery sold 900 barrels in April.", "The brewery sold 700 barrels in May."],
        ),
        (
            "The plan gives 12 million crowns to museums, 9 million to theatres and 3 million to choirs.",
            [
                "The plan gives 12 million crowns to museums.", "The plan gives 9 million crowns to theatres.",
                "The plan gives 3 million crowns to choirs.",
            ],
        ),
        (
            "The club made a loss of 4 million euros in 2033 but a profit of 1 million euros in 2034.",
            ["The club made a loss of 4 million euros in 2033.", "The club made a profit of 1 million euros in 2034."],
        ),
        (
            "The court ordered Ida Lund to pay 3,000 euros and Ole Brandt to pay 9,000 euros.",
            [],
        ),
        (
            "The court jailed Ida Lund for six years and Ole Brandt for nine years in May.",
            ["The court jailed Ida Lund for six years in May.", "The court jailed Ole Brandt for nine years in May."],
        ),
        (
            "The fee rose from 10 to 12 crowns in Sarn and from 8 to 9 in Pell.",
            ["The fee rose from 10 to 12 crowns in Sarn.", "The fee rose from 8 to 9 crowns in Pell."],
        ),
        (
            "The state will hire 90 nurses this year and 60 next year.",
            ["The state will hire 90 nurses this year.", "The state will hire 60 nurses next year."],
        ),
        (
            "The lake is 12 metres deep in the north and 30 metres deep in the south.",
            ["The lake is 12 metres deep in the north.", "The lake is 30 metres deep in the south."],
        ),
        (
            "Wages grew by 4% in industry but only by 1% in farming.",
            ["Wages grew by 4% in industry.", "Wages grew only by 1% in farming."],
        ),
        (
            "The crew saved 12 men on Monday and, on Friday, two girls.",
            ["The crew saved 12 men on Monday.", "The crew saved two girls on Friday."],
        ),
        (
            "The club sold Lund to Sarn for 3 million euros and Vik to Pell for 5 million.",
            ["The club sold Lund to Sarn for 3 million euros.", "The club sold Vik to Pell for 5 million euros."],
        ),
        (
            "The inn has 40 rooms, three bars and a pool.",
            ["The inn has 40 rooms.", "The inn has three bars.", "The inn has a pool."],
        ),
        (
            "The ban covers ferries and, from March, barges.",
            ["The ban covers ferries.", "The ban covers barges from March."],
        ),
        (
            "The ferry calls at Sarn daily and at Pell twice a week.",
            ["The ferry calls at Sarn daily.", "The ferry calls at Pell twice a week."],
        ),
    ],
)  # fmt: skip
def test_what_and_joins_is_told_of_the_same_subject(text: str, told: list[str]) -> None:
    assert [one.sentence for one in part_shared(text)] == told


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Lund became judge in 2019 and Brandt in 2023.", "Brandt became judge in 2023."),
        ("Lund was born in Sarn and Brandt in Pell.", "Brandt was born in Pell."),
        ("Ida Lund became mayor of Sarn in 2019, Ole Vik mayor of Pell.", "Ole Vik became mayor of Pell in 2019."),
        ("Lund scored in the 9th minute and Brandt in the 71st.", "Brandt scored in the 71st minute."),
        ("The price of rye rose by 7% in May, that of oats by 2%.", "The price of oats rose by 2% in May."),
        ("The tax on beer rises by 5% and that on wine by 8%.", "The tax on wine rises by 8%."),
        ("Exports to Sarn fell by 6%, those to Pell by 2%.", "Exports to Pell fell by 2%."),
        ("Lund was fined 400 crowns, Brandt 900.", "Brandt was fined 900 crowns."),
        ("Some 300 people met in Sarn and about 90 in Pell.", "About 90 people met in Pell."),
        ("The hall was built by Lund, the tower by Brandt.", "The tower was built by Brandt."),
        ("Lund led the Union from 2019 to 2023 and Vik from 2023 to 2027.", "Vik led the Union from 2023 to 2027."),
        ("Rain feeds 30% of the mills in Pell, wind 25%.", "Wind feeds 25% of the mills in Pell."),
        ("In 2028 turnout was 61%, in 2032 only 54%.", "In 2032 turnout was only 54%."),
        ("Ida Lund scored two goals in the final and Ole Vik one.", "Ole Vik scored one goal in the final."),
        ("Rents in Sarn rose by 7%, in Pell by 2%.", "Rents in Pell rose by 2%."),
        ("In Sarn 14 people fell ill, in Pell nine.", "In Pell nine people fell ill."),
        ("In 2033 the choir had 60 members, in 2034 only 48.", "In 2034 the choir had only 48 members."),
        ("Between 2030 and 2034 fees rose by 9%, wages by only 3%.", "Between 2030 and 2034 wages rose by only 3%."),
        ("Some 400 people met in Sarn on 1 May and 250 in Pell on 3 May.", "250 people met in Pell on 3 May."),
        ("Sarnland exports salt, Pelland timber.", "Pelland exports timber."),
        ("Women earn on average 2,900 crowns a month, men 3,300.", "Men earn on average 3,300 crowns a month."),
    ],
)  # fmt: skip
def test_what_another_one_did_is_told_with_the_verb(text: str, other: str) -> None:
    assert [one.sentence for one in part_shared(text)][1:] == [other]


@pytest.mark.parametrize(
    "text",
    [
        "The envoy ended the trip with talks on security and illegal fishing with Minister Ek.",
        "The brewery did not sell 900 barrels in April and 700 in May.",
        "The crew consists of nine men from Sarn and four from Pell.",
        "Both towns lost 900 people in 2033 and 700 in 2034.",
        "Lund met Brandt in Sarn and Vik in Pell.",
        "Lund named the judge in 2019 and Brandt in 2023.",
        "The airline ordered 15 jets, Boeing 737 and Airbus 320.",
        "Lund only won 18 seats and Brandt 11.",
        "The firm hired 40 welders in Sarn and drivers in Pell.",
        "Lund was governor from 2019 to 2023 and from 2027 to 2031.",
        "The road runs from Sarn to Pell and Dorn.",
        "The shop sells bread, cheese and wine.",
        "The tolls rise in May and the fees fall in June.",
        "The fire killed three people, two cooks and a guard.",
        "The fire killed 14 people, two cooks and three guards.",
        "The crew has two women from Sarn and one from Pell.",
        "The trial opens in Sarn on Monday or in Pell on Tuesday.",
        "The mayor praised the police in Sarn and the army for its work in Pell.",
    ],
)
def test_what_may_be_one_thing_or_another_one_is_left_as_it_is(text: str) -> None:
    assert part_shared(text) == ()
