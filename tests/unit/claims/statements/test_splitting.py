"""How a sentence is cut into statements, and what each says on its own."""

import pytest

from factcheck.claims.statements.assertions import assert_piece
from factcheck.claims.statements.outlines import outline
from factcheck.claims.statements.pronouns import Voice
from factcheck.claims.statements.splitting import split_sentence


def say(text: str, voice: Voice | None = None) -> list[str]:
    """Each statement of a sentence as one plain sentence."""
    sentence = outline(text)
    return [assert_piece(sentence, piece, voice or Voice()) for piece in split_sentence(sentence)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry sank on Monday.", ["The ferry sank on Monday."]),
        (
            "Ines Falk, 31, a roofer from Tal, joined the march.",
            ["Ines Falk was 31.", "Ines Falk was a roofer from Tal.", "Ines Falk joined the march."],
        ),
        (
            "Ines Falk, 31, and Otto Lund, 29, robbed a shop.",
            ["Otto Lund was 29.", "Ines Falk and Otto Lund robbed a shop."],
        ),
        (
            "With 27 goals this season, Ines Falk is the best scorer in the league.",
            ["Ines Falk has 27 goals this season.", "Ines Falk is the best scorer in the league."],
        ),
        (
            "With 58% of the vote, Ines Falk was the first woman to win Tal.",
            ["Ines Falk received 58% of the vote.", "Ines Falk was the first woman to win Tal."],
        ),
        ("With 58% of the vote, Ines Falk won.", ["With 58% of the vote, Ines Falk won."]),
        ("With 40 dead, it was the worst fire in Tal.", ["With 40 dead, it was the worst fire in Tal."]),
        (
            "Ines Falk, the mayor of Tal, will open the mill.",
            ["Ines Falk is the mayor of Tal.", "Ines Falk will open the mill."],
        ),
        (
            "The mayor of Tal, Ines Falk, opened the mill.",
            ["Ines Falk is the mayor of Tal.", "Ines Falk opened the mill."],
        ),
        (
            "Ines Falk, the mayor of Tal, plans a mill.",
            ["Ines Falk is the mayor of Tal.", "Ines Falk plans a mill."],
        ),
        (
            "Tal, the largest town in Marl, has a mill.",
            ["Tal is the largest town in Marl.", "Tal has a mill."],
        ),
        (
            "Tal, Marl's second-largest town, has a mill.",
            ["Tal is Marl's second-largest town.", "Tal has a mill."],
        ),
        (
            "The ferry, designed to carry 40 people, sank on Monday.",
            ["The ferry was designed to carry 40 people.", "The ferry sank on Monday."],
        ),
        (
            "The firm, which lost 40 crowns, planned to sell a mill.",
            ["The firm lost 40 crowns.", "The firm planned to sell a mill."],
        ),
        (
            "Tal, the largest town in Marl, built a mill in 1920.",
            ["Tal was the largest town in Marl.", "Tal built a mill in 1920."],
        ),
        (
            "The governor of the Bank of Tal, Bill Falk, opened the mill.",
            ["Bill Falk is the governor of the Bank of Tal.", "Bill Falk opened the mill."],
        ),
        (
            "The mayor of Tal, North Marl, opened the mill.",
            ["The mayor of Tal, North Marl, opened the mill."],
        ),
        (
            "It is not true that in May, the port closed the mill.",
            ["It is not true that in May, the port closed the mill."],
        ),
        ("In fact, the largest mine in Tal has closed.", ["The largest mine in Tal has closed."]),
        ("Varese retired in 2027 and lives in Tal.", ["Varese retired in 2027.", "Varese lives in Tal."]),
        (
            "New flats are exempt, and so are furnished flats, which make up 38% of all.",
            ["New flats are exempt, and so are furnished flats.", "Furnished flats make up 38% of all."],
        ),
        ("The mills, which closed in May, plan a sale.", ["The mills closed in May.", "The mills plan a sale."]),
        (
            "Secretary of Trade Anna Falk, who knows Tal, praised it.",
            ["Secretary of Trade Anna Falk knows Tal.", "Secretary of Trade Anna Falk praised it."],
        ),
        (
            "Thus, the defeat of a candidate like Falk, who wanted a tax, confirms that the union is weak.",
            ["Falk wanted a tax.", "The defeat of a candidate like Falk confirms that the union is weak."],
        ),
        (
            "The union lacks seats in the Tal’s Council, and building ties and keeping them was never Falk’s gift.",
            [
                "The union lacks seats in the Tal’s Council.",
                "Building ties and keeping them was never Falk’s gift.",
            ],
        ),
        (
            'The Herald ran a piece called "Old Mills Win Big, Tal Gains a Friend" in May.',
            ["The Herald ran a piece called Old Mills Win Big, Tal Gains a Friend in May."],
        ),
        (
            "In fact, one of the reasons for its success — it is the oldest in Tal — has been its early bet on wool.",
            ["It is the oldest in Tal.", "One of the reasons for its success has been its early bet on wool."],
        ),
        (
            "Bo Lund won the race, taking credit for the new track of Tal.",
            ["Bo Lund won the race.", "Bo Lund took credit for the new track of Tal."],
        ),
        (
            "Falk came to Tal with Ek and Bo Lund, the son of former mayor Per Lund.",
            ["Falk came to Tal with Ek and Bo Lund.", "Bo Lund was the son of former mayor Per Lund."],
        ),
        (
            "The plan means keeping calm and reviving the Marsh Doctrine, which holds that eels are free.",
            [
                "The plan means keeping calm and reviving the Marsh Doctrine.",
                "The Marsh Doctrine holds that eels are free.",
            ],
        ),
        (
            "Ines Falk, who had chaired the bank for six years, resigned on Friday.",
            ["Ines Falk had chaired the bank for six years.", "Ines Falk resigned on Friday."],
        ),
        (
            "The museum, whose roof leaked for years, closed in May.",
            ["The museum’s roof leaked for years.", "The museum closed in May."],
        ),
        (
            "The mayor, whom voters elected in 2019, lost her seat.",
            ["Voters elected the mayor in 2019.", "The mayor lost her seat."],
        ),
        (
            "Tomas Reyes was born in Lima and moved to Cusco in 1990.",
            ["Tomas Reyes was born in Lima.", "Tomas Reyes moved to Cusco in 1990."],
        ),
        ("The smuggler was arrested and charged with fraud.", ["The smuggler was arrested and charged with fraud."]),
        (
            "The agency will hire 40 inspectors and close two offices.",
            ["The agency will hire 40 inspectors.", "The agency will close two offices."],
        ),
        (
            "Exports rose for a third year, reaching 81 million tonnes in 2027.",
            ["Exports rose for a third year.", "Exports reached 81 million tonnes in 2027."],
        ),
        (
            "The chapel, built in 1612, burned down and killed two monks.",
            ["The chapel was built in 1612.", "The chapel burned down.", "The chapel killed two monks."],
        ),
        (
            "Prices fell 2% in March, while wages rose 4%.",
            ["Prices fell 2% in March.", "Wages rose 4%."],
        ),
        (
            "Carla Bruun won the prize, making her the first Dane to hold it.",
            ["Carla Bruun won the prize.", "She was the first Dane to hold it."],
        ),
        (
            "The truth is that the dam had been leaking for months.",
            ["The dam had been leaking for months."],
        ),
        (
            "The reasons for the delay — it is now in its fifth year — were never explained.",
            ["It is now in its fifth year.", "The reasons for the delay were never explained."],
        ),
        (
            "Ann Lee, Bob Day and Carl Orr met in Oslo, signed the treaty, and flew home.",
            [
                "Ann Lee, Bob Day and Carl Orr met in Oslo.",
                "Ann Lee, Bob Day and Carl Orr signed the treaty.",
                "Ann Lee, Bob Day and Carl Orr flew home.",
            ],
        ),
        ("Water prices in Peru and Chile doubled.", ["Water prices in Peru and Chile doubled."]),
        ("She had one aim: winning the cup in 2030.", ["She had one aim: winning the cup in 2030."]),
        (
            "The club lost, even though it had spent 40 million.",
            ["The club lost.", "It had spent 40 million."],
        ),
        ("Borrowing has fallen for three years.", ["Borrowing has fallen for three years."]),
        (
            "The pilot that we met in Norway, who had never crashed, landed safely in the end.",
            [
                "The pilot that we met in Norway had never crashed.",
                "The pilot that we met in Norway landed safely in the end.",
            ],
        ),
        (
            "In Norway the pilot we met, who had never crashed, landed safely in the end.",
            [
                "In Norway, the pilot we met had never crashed.",
                "In Norway the pilot we met landed safely in the end.",
            ],
        ),
        (
            "Ines Falk, the banker Tomas Reyes recommended, has a seat on the board.",
            ["Tomas Reyes recommended Ines Falk.", "Ines Falk has a seat on the board."],
        ),
        (
            "In fact Ines Falk had chaired the bank for years, and she knew the vault by heart.",
            ["Ines Falk had chaired the bank for years.", "She knew the vault by heart."],
        ),
        (
            "Tomas Reyes, the harbour's chief engineer, blamed the ice.",
            ["Tomas Reyes is the harbour's chief engineer.", "Tomas Reyes blamed the ice."],
        ),
        (
            "In 1931 Tomas Reyes, the prime minister, signed the treaty.",
            ["Tomas Reyes was the prime minister.", "In 1931 Tomas Reyes signed the treaty."],
        ),
        (
            "Tomas Reyes, cleared of fraud, left the court.",
            ["Tomas Reyes was cleared of fraud.", "Tomas Reyes left the court."],
        ),
        (
            "Tomas Reyes, arrested in Tal, left the court.",
            ["Tomas Reyes was arrested in Tal.", "Tomas Reyes left the court."],
        ),
        ("Tomas Reyes, dressed in black, wept.", ["Tomas Reyes wept."]),
        ("The firm, founded in 1898, has a press.", ["The firm was founded in 1898.", "The firm has a press."]),
        (
            "She met Tomas Reyes, the mayor of Tal, on Monday.",
            ["She met Tomas Reyes on Monday.", "Tomas Reyes is the mayor of Tal."],
        ),
        ("Ann Lee, the mayor, and Bob Day met in Oslo.", ["Ann Lee, the mayor, and Bob Day met in Oslo."]),
        (
            "Ines Falk, the woman who saved the bank, has a seat on the board.",
            ["Ines Falk saved the bank.", "Ines Falk has a seat on the board."],
        ),
        (
            "The play, directed by Tomas Reyes, tells of a flood.",
            ["The play was directed by Tomas Reyes.", "The play tells of a flood."],
        ),
        (
            "The left does not have a majority, so it will have to bargain.",
            ["The left does not have a majority.", "It will have to bargain."],
        ),
        (
            "Ines Falk was in Norvia, where she bought a bank in June.",
            ["Ines Falk was in Norvia.", "In Norvia, she bought a bank in June."],
        ),
        (
            "Ines Falk is the first banker to retire rich, and at 42 one of the youngest.",
            ["Ines Falk is the first banker to retire rich.", "Ines Falk is at 42 one of the youngest."],
        ),
        (
            "The court, which sits in Norvia, ruled that the ban, imposed in 2029, was unlawful.",
            [
                "The court sits in Norvia.",
                "The ban was imposed in 2029.",
                "The court ruled that the ban was unlawful.",
            ],
        ),
        (
            "The mayor opened the bridge, which cost 40 million, on Monday.",
            ["The mayor opened the bridge on Monday.", "The bridge cost 40 million."],
        ),
        ("The right does not have a majority.", ["The right does not have a majority."]),
        (
            "In June 2030 Ines Falk left the bank, and she founded another.",
            ["In June 2030 Ines Falk left the bank.", "She founded another."],
        ),
    ],
)
def test_each_statement_stands_alone(text: str, expected: list[str]) -> None:
    assert say(text) == expected


def test_a_clause_inside_a_frame_keeps_its_subject_and_its_place() -> None:
    text = "I learned that in Norvia the woman that I backed, who was last in the polls, ended up winning easily."
    assert say(text, Voice(first="Ada Holm")) == [
        "In Norvia, the woman that Ada Holm backed was last in the polls.",
        "In Norvia the woman that Ada Holm backed ended up winning easily.",
    ]


@pytest.mark.parametrize(
    ("rest", "expected"),
    [("they just won the cup.", "just won the cup."), ("they have won.", "has won."), ("they were late.", "was late.")],
)
def test_they_may_be_the_someone_of_the_clause_before(rest: str, expected: str) -> None:
    said = say(f"I trained someone who was not leading, and {rest}", Voice(first="Ada Holm"))
    assert said == ["Ada Holm trained someone who was not leading.", f"Someone Ada Holm trained {expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He denied that the plant, which opened in 2020, had leaked.", "He denied that the plant had leaked."),
        ("The board did not learn that the vault was empty.", "The board did not learn that the vault was empty."),
        ("It is not true that Ines Falk, Bo's aunt, won.", "It is not true that Ines Falk won."),
        ("It is likely that Ines Falk, who is 40, won.", "It is likely that Ines Falk won."),
    ],
)
def test_a_frame_that_does_not_vouch_stays(text: str, expected: str) -> None:
    assert expected in say(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I have not sold my shares.", "Ada Holm has not sold Ada Holm’s shares."),
        ("I'm the oldest member.", "Ada Holm is the oldest member."),
        ("I don't own a car.", "Ada Holm doesn't own a car."),
        ("I said it and I meant it.", "Ada Holm said it and Ada Holm meant it."),
        ("They told me in June.", "They told Ada Holm in June."),
    ],
)
def test_first_person_gives_way_to_the_speaker(text: str, expected: str) -> None:
    said = say(text, Voice(first="Ada Holm"))
    assert said == [expected] or " ".join(said).replace(". Ada Holm meant", " and Ada Holm meant") == expected


@pytest.mark.parametrize(
    "frame",
    ["What is certain is that", "It is clear that", "The fact is that", "There is no doubt that", "It is known that"],
)
def test_a_frame_that_vouches_gives_way_to_what_it_vouches_for(frame: str) -> None:
    assert say(f"{frame} the canal makes up 40% of the traffic.") == ["The canal makes up 40% of the traffic."]


@pytest.mark.parametrize("frame", ["It is not clear that", "It is possible that", "It is false that"])
def test_a_frame_that_leaves_open_stays(frame: str) -> None:
    assert say(f"{frame} the canal is full.") == [f"{frame} the canal is full."]


@pytest.mark.parametrize(
    "text",
    [
        "The firm, which never paid its nearly 40 drivers, was not fined.",
        "At least 12 people died, although officials had denied it.",
        "The vote, held in May, failed by fewer than 300 ballots.",
    ],
)
def test_negations_hedges_and_figures_are_kept(text: str) -> None:
    kept = " ".join(say(text))
    for word in ("never", "not", "nearly 40", "At least 12", "denied", "failed", "fewer than 300"):
        assert (word in kept) is (word in text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what only stands beside the clause is left out
        ("Rents fell 3% in May, a drop that few had foreseen.", ["Rents fell 3% in May."]),
        ("The tide rose to 4 metres, higher than anyone had feared.", ["The tide rose to 4 metres."]),
        ("Crews rescued 40 sailors, many of them asleep.", ["Crews rescued 40 sailors."]),
        ("Despite the rain, 300 people came to the fair.", ["300 people came to the fair."]),
        ("Lund, for all her talk, lost the seat.", ["Lund lost the seat."]),
        ("Lund lost the seat, to the delight of her rivals.", ["Lund lost the seat."]),
        ("The pier closed in June, as traders had feared.", ["The pier closed in June."]),
        ("The mayor, under fire for her fees, opened the fair.", ["The mayor opened the fair."]),
        ("The power failed for an hour, long enough for the ice to melt.", ["The power failed for an hour."]),
        ("Falk warned the mayor, not the other way round.", ["Falk warned the mayor."]),
        ("It is a miracle that nobody drowned in May.", ["Nobody drowned in May."]),
        ("What few have noticed is that rents fell in May.", ["Rents fell in May."]),
        ("Ines Falk, her arm in a sling, opened the fair.", ["Ines Falk opened the fair."]),
        (
            "The bridge closed in May, so that many shops lost money.",
            ["The bridge closed in May.", "Many shops lost money."],
        ),
        # what can be checked becomes a statement of its own
        (
            "Ines Falk, a baker from Tal, won the seat.",
            ["Ines Falk was a baker from Tal.", "Ines Falk won the seat."],
        ),
        (
            "The town's mayor, Ines Falk, won the seat.",
            ["Ines Falk is the town's mayor.", "Ines Falk won the seat."],
        ),
        ("Ines Falk, 44, won the seat.", ["Ines Falk was 44.", "Ines Falk won the seat."]),
        (
            "The abbot died at Tolma Priory on 3 May 2031, aged 88.",
            ["The abbot died at Tolma Priory on 3 May 2031.", "The abbot was aged 88."],
        ),
        (
            "Crews rescued 40 sailors, six of them from a raft.",
            ["Crews rescued 40 sailors.", "Six of the 40 sailors were from a raft."],
        ),
        ("Built in 1612, the chapel burned down.", ["The chapel was built in 1612.", "The chapel burned down."]),
        (
            "In May, while the mayor slept, thieves took the bell.",
            ["The mayor slept.", "In May, thieves took the bell."],
        ),
        # lists, places and times stay
        ("They sold a car, a boat and a house.", ["They sold a car, a boat and a house."]),
        ("Ann Lee, the mayor, and Bob Day met in Oslo.", ["Ann Lee, the mayor, and Bob Day met in Oslo."]),
        ("Rents fell 3%, in the north, in May.", ["Rents fell 3%, in the north, in May."]),
    ],
)
def test_what_stands_beside_a_clause_is_told_apart_from_it(text, expected):
    assert say(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "By the time the ferry sank, the crew had left it.",
        "Only after the ferry had sunk did the crew call for help.",
        "Never before had the ferry carried so many.",
        "When the ferry sank it had been at sea for a week.",
        "Next in line is the captain's daughter, Ines Falk.",
        "Only once the mill had closed did the council act.",
    ],
)
def test_a_clause_of_time_or_rank_before_the_verb_leaves_the_statement_whole(text):
    assert say(text) == [text]


def test_what_stands_behind_a_colon_may_open_with_its_time():
    assert say("Money was no problem: in May she raised more than Venn did.") == [
        "Money was no problem.",
        "In May she raised more than Venn did.",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mill, opened in 1974 and rebuilt in 2010, will be sold.",
            ["The mill was opened in 1974.", "The mill was rebuilt in 2010.", "The mill will be sold."],
        ),
        (
            "The mill, designed by Ek and built by Falk in 1974, will be sold.",
            ["The mill was designed by Ek.", "The mill was built by Falk in 1974.", "The mill will be sold."],
        ),
    ],
)
def test_a_second_participle_tells_of_the_same_thing(text: str, expected: list[str]) -> None:
    assert say(text) == expected


def test_a_verb_behind_an_aside_is_that_of_the_clause_of_time() -> None:
    assert say("Falk stayed before the new owner, a bank from Tal, cut 300 jobs.") == [
        "Falk stayed before the new owner cut 300 jobs.",
        "The new owner was a bank from Tal.",
    ]
    assert "Falk died." not in say("Falk took over in 2028 after her predecessor, Olaf Berg, died.")
    assert say("Falk left after the speech, drank coffee and slept.")[1:] == ["Falk drank coffee.", "Falk slept."]


def test_where_tells_of_the_place_before_it() -> None:
    assert say("Firemen reached the town, where 300 people worked, at noon.") == [
        "Firemen reached the town at noon.",
        "300 people worked in the town.",
    ]


def test_a_denied_clause_keeps_its_reason() -> None:
    text = "The mine did not close because the pump failed."
    assert say(text) == [text]
    assert say("The mine closed because the pump failed.") == ["The mine closed.", "The pump failed."]


def test_a_noun_that_ends_as_adverbs_do_is_the_subject() -> None:
    assert say("The family moved to Tal and stayed.") == ["The family moved to Tal.", "The family stayed."]


def test_persons_in_the_plural_take_a_plural_verb_at_the_head_too() -> None:
    assert say("Residents of the valley, evacuated on Monday, went home.")[0] == (
        "Residents of the valley were evacuated on Monday."
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Food prices, meanwhile, rose by 3%.", ["Food prices rose by 3%."]),
        ("Energy prices, by contrast, fell by 2.7%.", ["Energy prices fell by 2.7%."]),
        ("The mill, for example, has 40 clerks.", ["The mill has 40 clerks."]),
    ],
)
def test_what_only_ties_a_sentence_to_the_one_before_is_left_out(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Crews rescued 40 sailors, more than half of them women.", "More than half of the 40 sailors were women."),
        ("The mill made 40,000 bikes in May, a fifth of them electric.", "A fifth of the 40,000 bikes were electric."),
        (
            "Crews rescued 40 sailors, at least six of them from a raft.",
            "At least six of the 40 sailors were from a raft.",
        ),
        (
            "Crews rescued 40 sailors, well over a third of them women.",
            "Well over a third of the 40 sailors were women.",
        ),
        ("Crews rescued 40 sailors, at least six of them unhurt.", "At least six of the 40 sailors were unhurt."),
    ],
)
def test_a_share_or_a_hedged_part_of_those_counted_is_told(text: str, part: str) -> None:
    assert say(text) == [f"{text.rpartition(', ')[0]}.", part]


def test_a_part_that_only_tells_how_is_left_out() -> None:
    assert say("Some 60 people were hurt, at least 12 of them seriously.") == ["Some 60 people were hurt."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("That bank made a profit.", ["That bank made a profit."]),
        ("After a crane had fallen in May.", ["A crane had fallen in May."]),
        ("That left the door open for Ek.", ["That left the door open for Ek."]),
        (
            "Among those who lost was Ida Ek, the mayor, who was beaten in Tal.",
            ["Among those who lost was Ida Ek.", "Ida Ek is the mayor.", "Ida Ek was beaten in Tal."],
        ),
        (
            "At the heart of the case is the mill, which was sold.",
            ["At the heart of the case is the mill.", "The mill was sold."],
        ),
        ("Most banks that cover the firm kept their rating.", ["Most banks that cover the firm kept their rating."]),
        ("Not all share his gloom.", ["Not all share his gloom."]),
        ("The trains are full, and here is what they cost.", ["The trains are full.", "Here is what they cost."]),
        ("Ek learnt the game from an aunt.", ["Ek learnt the game from an aunt."]),
    ],
)
def test_no_way_to_begin_or_turn_round_a_sentence_hides_what_it_tells(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lee, who led the firm, set up a fund.", ["Lee led the firm.", "Lee set up a fund."]),
        ("Lee, who left before Day, bet early on ships.", ["Lee left before Day.", "Lee bet early on ships."]),
        ("Lee, the mayor of Tal, cut back on staff.", ["Lee is the mayor of Tal.", "Lee cut back on staff."]),
        ("The film, set in Tal, won.", ["The film was set in Tal.", "The film won."]),
    ],
)
def test_a_verb_whose_past_is_its_base_form_goes_on_behind_an_aside(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Shares closed 8% higher in Tal as owners, who had asked for cuts, took heart.",
            ["Shares closed 8% higher in Tal.", "Owners had asked for cuts.", "Owners took heart."],
        ),
        (
            "It was sold as Ek, the owner, died in May.",
            ["It was sold.", "Ek was the owner.", "Ek died in May."],
        ),
        ("Nobody left as Lee, the mayor, spoke.", ["Nobody left as Lee spoke.", "Lee is the mayor."]),
    ],
)
def test_a_clause_with_as_around_an_aside_is_told_apart(text: str, expected: list[str]) -> None:
    assert [one[:1].upper() + one[1:] for one in say(text)] == expected


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("Nine bakers, including Ida Roth, went on strike.", "Nine bakers went on strike."),
        ("Nine bakers, among them two from Tal, went on strike.", "Nine bakers went on strike."),
        ("The port sold 50 ships, including 12 ferries and a tug.", "The port sold 50 ships."),
        ("Nine bakers went on strike, among them Ida Roth.", "Nine bakers went on strike."),
        (
            "The port sold 50 ships, including ferries, tugs and a yacht.",
            "The port sold 50 ships, including ferries, tugs and a yacht.",
        ),
        ("Nine bakers, excluding Ida Roth, went on strike.", "Nine bakers, excluding Ida Roth, went on strike."),
    ],
)
def test_who_is_named_of_those_counted_is_left_out(text: str, core: str) -> None:
    assert say(text) == [core]


@pytest.mark.parametrize("text", ["(", ")", ")."])
def test_marks_alone_say_nothing(text):
    assert split_sentence(outline(text)) == []
