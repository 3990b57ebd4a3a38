"""What belongs to which: each statement of a sentence is about whom or what the sentence says."""

import pytest

from factcheck.claims.statements.assertions import assert_piece
from factcheck.claims.statements.outlines import outline
from factcheck.claims.statements.pronouns import Voice
from factcheck.claims.statements.splitting import split_sentence


def say(text: str, *, headline: bool = False) -> list[str]:
    """Each statement of a sentence as one plain sentence."""
    sentence = outline(text, headline=headline)
    return [assert_piece(sentence, piece, Voice()) for piece in split_sentence(sentence)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was made by Ines Falk of the University of Tal, who led the test.", "Ines Falk led the test."),
        ("Ines Falk of Marl Asset Management, who had been right, spoke.", "Ines Falk had been right."),
        ("She wrote to the son of Ines Falk, who had left.", "Ines Falk had left."),
        ("Secretary of State Ines Falk, who knows Tal, spoke.", "Secretary of State Ines Falk knows Tal."),
        ("Ines Falk, the coach of Tal, whose contract ends in May, spoke.", "Ines Falk’s contract ends in May."),
        ("She left the Bank of Tal, whose head had resigned.", "The Bank of Tal’s head had resigned."),
        ("Ines Falk and Colm Marr, who were outvoted, left.", "Ines Falk and Colm Marr were outvoted."),
        ("It was paid for in part by the Falk Fund, which put up 40 crowns.", "The Falk Fund put up 40 crowns."),
        ("They have 90 days to give up their guns, which will be stored in Tal.", "Their guns will be stored in Tal."),
        ("The road made a bid for Falk Mills, which failed.", "It failed."),
        ("The flat belongs to a single person, which has consequences.", "This has consequences."),
        ("He has a car, which he used to win the race.", "He used a car to win the race."),
        ("He has a car, which he has agreed to sell.", "He has agreed to sell a car."),
        ("She set up a fund for the mill, which the town has agreed to close.", "The town has agreed to close it."),
        ("The storm cut off 600 people, to whom food was dropped.", "Food was dropped to 600 people."),
    ],
)
def test_a_relative_clause_is_of_whom_or_what_it_can_mean(text: str, expected: str) -> None:
    """The person, not the town or firm behind the name; "it" and "this" where that is as much as can be told."""
    assert expected in say(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ines Falk paid tribute to Colm Marr, the striker.", "Colm Marr is the striker."),
        ("From 1988 to 1996 she led the Mill Guild, the second woman to do so.", "She was the second woman to do so."),
        ("She was born in Tal in May 1953, the youngest of five children.", "She was the youngest of five children."),
        ("The firm was fined 45 million crowns, the heaviest penalty so far.", "This was the heaviest penalty so far."),
        ("The rent fell to 4.9%, its lowest since May.", "The rent was its lowest since May."),
    ],
)
def test_an_apposition_is_of_what_it_fits(text: str, expected: str) -> None:
    """Who somebody is, is told of a person; a rank behind a figure is the whole clause's."""
    assert expected in say(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The road leads to the Mill Guild, the second woman to lead it.", "was the second woman"),
        ("She served nine faults, the last of them when she was tired.", "were the last"),
        ("Ines Falk moved to a house in Tal, a cottage with 3 rooms.", "This was"),
    ],
)
def test_an_apposition_that_fits_nothing_is_left_out(text: str, wrong: str) -> None:
    """What is not certain to be about anything is no statement."""
    assert not any(wrong in said for said in say(text))


def test_the_first_day_is_no_apposition_of_the_place_before_it() -> None:
    """A clause behind a phrase of place has its own subject."""
    assert say("On the track, the first Sunday belonged to the sprinters.") == [
        "On the track, the first Sunday belonged to the sprinters."
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The chief was jailed for six years for a leak that closed the port and made 40 people ill.",
            ["The chief was jailed for six years for a leak that closed the port.", "A leak made 40 people ill."],
        ),
        (
            "She was found guilty after a trial that began in May and took 26 days.",
            ["She was found guilty after a trial that began in May.", "A trial took 26 days."],
        ),
        (
            "A truce began on Friday, four months after Tal troops crossed the river and started a war.",
            ["A truce began on Friday, four months after Tal troops crossed the river.", "Tal troops started a war."],
        ),
        (
            "She beat the man who had won in May and became the first woman to lead Tal.",
            ["She beat the man who had won in May.", "She became the first woman to lead Tal."],
        ),
        (
            "The firm runs the mill that burned in May and owns two more.",
            ["The firm runs the mill that burned in May.", "The firm owns two more."],
        ),
        (
            "Police held the man who stole the car and hit the wall.",
            ["Police held the man who stole the car."],
        ),
        (
            "Nobody has seen the man who came in May and left a bag.",
            ["Nobody has seen the man who came in May and left a bag."],
        ),
        (
            "Taxes will fall if the bill passes and takes effect.",
            ["Taxes will fall if the bill passes and takes effect."],
        ),
        (
            "Ines Falk, who runs a mill in Tal and who gave evidence, left.",
            ["Ines Falk runs a mill in Tal.", "Ines Falk gave evidence.", "Ines Falk left."],
        ),
        (
            "She was fond of the mill, at which she would sit and sell bread.",
            ["She was fond of the mill.", "She would sit at the mill.", "She would sell bread."],
        ),
        (
            "Costs had grown more slowly than prices and that the bank had no plans to close.",
            ["Costs had grown more slowly than prices.", "The bank had no plans to close."],
        ),
    ],
)
def test_a_verb_group_goes_on_with_the_clause_it_fits(text: str, expected: list[str]) -> None:
    """Tense and voice tell; where they do not, the group is no statement, and where it limits, it is not cut off."""
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The war has killed 2,140 people, according to the army, and driven 157,000 from their homes.",
            "The war has driven 157,000 from their homes.",
        ),
        ("The war has killed 20 people and driven 90 from their homes.", "The war has driven 90 from their homes."),
        ("Ines Falk was convicted of fraud and given a fine.", "Ines Falk was given a fine."),
        ("The firm would close a mill and cut 40 jobs.", "The firm would cut 40 jobs."),
        ("They have collected 40 signatures and want a mill.", "They want a mill."),
        ("The firm closed a mill and cut 40 jobs.", "The firm cut 40 jobs."),
        ("The men were arrested, charged and taken to Tal.", "The men were arrested, charged and taken to Tal."),
    ],
)
def test_an_auxiliary_is_shared_as_far_as_the_verb_can_take_it(text: str, expected: str) -> None:
    """A participle needs the "has" or "was" before it, a bare form the "would", a finite verb none."""
    assert expected in say(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Falk Union won on Sunday, taking 118 of the 240 seats and bringing down the mayor of Tal, Colm Marr.",
            "The Falk Union took 118 of the 240 seats.",
        ),
        ("The bank raised rates, taking its key rate to 4%.", "This took its key rate to 4%."),
        (
            "Ten people died, bringing the toll to 40 and taking the cost to 9 crowns.",
            "This took the cost to 9 crowns.",
        ),
        (
            "The rent rose by 18% to 2 million crowns, helped by the first mill in Tal.",
            "The rent was helped by the first mill in Tal.",
        ),
    ],
)
def test_a_participle_is_of_who_did_it(text: str, expected: str) -> None:
    """Who takes seats is the winner; only what takes something somewhere is the event itself."""
    assert expected in say(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Under the pact, signed in Lima on Friday, fees will fall by 9%.",
            ["The pact was signed in Lima on Friday.", "Under the pact, fees will fall by 9%."],
        ),
        ("The leopard came first, wrapped in felt and strapped to a board.", ["The leopard came first."]),
        (
            "She worked in Tal, trained in Lima and moved to Marl.",
            ["She worked in Tal.", "She trained in Lima.", "She moved to Marl."],
        ),
        (
            "Falk, a baker who had never stood before, led by 9 votes.",
            ["Falk, a baker who had never stood before, led by 9 votes."],
        ),
    ],
)
def test_a_past_form_without_its_object_is_a_participle(text: str, expected: list[str]) -> None:
    """It tells of what waits for its verb, or is left out; but the only verb of a sentence is one."""
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The task became harder in May, when Ines Falk, the captain, was sent off for a foul.",
            ["The task became harder in May.", "Ines Falk was the captain.", "Ines Falk was sent off for a foul."],
        ),
        (
            "The mill will close in May, when Ines Falk, the mayor, is sworn in.",
            ["The mill will close in May.", "Ines Falk is the mayor."],
        ),
    ],
)
def test_a_clause_of_time_keeps_its_own_verb(text: str, expected: list[str]) -> None:
    """An aside in it does not give the verb behind it to the clause around."""
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There was cake, but hardly anyone in Tal had any of it.", "Hardly anyone in Tal had any of it."),
        ("Nor is the story over in Tal.", "Nor is the story over in Tal."),
        ("Because rents have risen in Tal.", "Rents have risen in Tal."),
        (
            "She sat for a while, and then rose as though someone had called.",
            "She then rose as though someone had called.",
        ),
        (
            "A baker who had sold nothing but bread closed in May.",
            "A baker who had sold nothing but bread closed in May.",
        ),
        ("They met only once, at a fair in Tal.", "They met only once, at a fair in Tal."),
        (
            "Midway through the second half Ines Falk, the Tal goalkeeper, was sent off.",
            "Ines Falk is the Tal goalkeeper.",
        ),
        ("In February Falk turned down a debate, and they met in May.", "In February Falk turned down a debate."),
    ],
)
def test_words_that_belong_to_a_statement_stay_with_it(text: str, expected: str) -> None:
    """A denial, a limit or an adverb is not lost at the cut, nor made part of a name."""
    assert expected in say(text)


def test_a_headline_apposition_without_its_name_is_left_out() -> None:
    """What it tells of must be found."""
    assert not any(
        said.startswith("This was") for said in say("Ines Benning, novelist of Tal, dies at 87", headline=True)
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Forty-six of them came down with the fever, compared with 422 of the rest.",
            "Forty-six of them came down with the fever compared with 422 of the rest.",
        ),
        ("Ines Benning, whose plays are known, died.", "Ines Benning’s plays are known."),
        ("They opened 32 graves, of which three were empty.", "Three of the 32 graves were empty."),
        ("They opened over 30 graves, of which three were empty.", "Three of over 30 graves were empty."),
        ("They opened up to 30 graves, of which three were empty.", "Three of up to 30 graves were empty."),
    ],
)
def test_what_trails_off_keeps_what_its_verb_needs(text: str, expected: str) -> None:
    """ "Came down" alone is another verb."""
    assert expected in say(text)


def test_of_one_thing_there_is_no_one() -> None:
    """Of a single flight none can have failed."""
    assert "" in say("It was the 18th flight of a Falk 5, of which one has failed.")


def test_of_two_ing_forms_that_tell_nothing_neither_is_part_of_the_clause() -> None:
    """ "Ending crime and cutting fees" only colours what stands before it."""
    told = say("The party will publish its aims, ending crime and cutting red tape.")
    assert told == ["The party will publish its aims."]


@pytest.mark.parametrize(
    "text",
    [
        "The firm closed or sold 40 shops.",
        "Rents had risen or fallen by 4%.",
        "Lee will resign or be sacked.",
    ],
)
def test_neither_of_two_ways_is_told_as_so(text: str) -> None:
    assert say(text) == [text]


def test_a_verb_behind_or_stays_with_its_place() -> None:
    told = say("Tal, where 80 people lived or worked last year, has two roads.")
    assert set(told) == {"Tal has two roads.", "80 people lived or worked last year in Tal."}


def test_a_day_is_not_what_a_clause_is_about() -> None:
    told = say("Two men were held on Sunday over the fire, in which a woman died.")
    assert told == ["Two men were held on Sunday over the fire.", "A woman died in the fire."]
