"""The clauses inside a statement that become statements of their own, and those that are left open."""

import pytest

from factcheck.claims.statements.assertions import assert_piece
from factcheck.claims.statements.nested import find_nested
from factcheck.claims.statements.outlines import outline
from factcheck.claims.statements.pronouns import NOBODY
from factcheck.claims.statements.splitting import split_sentence


def say(text: str) -> list[str]:
    """Each nested clause of a sentence as one plain sentence."""
    sentence = outline(text)
    nested = (clause for piece in split_sentence(sentence) for clause in find_nested(sentence, piece))
    return [assert_piece(sentence, clause, NOBODY) for clause in nested]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Both sides agreed to end a war that lasted 11 years.", "A war lasted 11 years."),
        ("Police are looking into a fire that killed 12 people.", "A fire killed 12 people."),
        ("Everyone remembers the war in Tal that lasted 11 years.", "The war in Tal lasted 11 years."),
        ("The man who built the mill in 1998 died in Tal.", "The man built the mill in 1998."),
        ("Lawmakers repealed a law that parliament passed in March.", "Parliament passed a law in March."),
        ("Nurses ended a strike in which 3,000 people took part.", "3,000 people took part in a strike."),
        ("The firm closed a mill that it had opened in 2012.", "The firm had opened a mill in 2012."),
        (
            "The court upheld a fine of 3 million euros imposed in 2021.",
            "A fine of 3 million euros was imposed in 2021.",
        ),
        ("Ek is looking for survivors of the fire that broke out in May.", "The fire broke out in May."),
        ("Ek spoke to the owner of the boat that sank in May.", "The boat sank in May."),
        ("They met at a summit hosted by Marl.", "A summit was hosted by Marl."),
        ("She could not stand the film that Lee made of it in 2004.", "Lee made the film of it in 2004."),
        ("She loved the house that Lee built for her in 2010.", "Lee built the house for her in 2010."),
        ("The firm bought a bank based in Tal in 2019.", "A bank was based in Tal."),
    ],
)
def test_what_is_certain_to_be_said_of_one_thing_is_told(text: str, clause: str) -> None:
    assert say(text) == [clause]


@pytest.mark.parametrize(
    "text",
    [
        "A report on a mine that closed in 2019 was withdrawn.",
        "Ek spoke to the son of the man that drowned in May.",
        "Ek spoke to the owner of the boat who drowned in May.",
        "The firm plans a ship that carries 4,000 cars.",
        "The town would need a bridge that was built in 1998.",
        "The police did not find a man who had seen the crash in May.",
        "There was no fire that killed 12 people.",
        "A driver who exceeds the limit pays 80 euros.",
        "Three players who scored in May were sold.",
        "Every bridge that was built in 1998 leaks.",
        "The first woman who climbed the peak died in 1998.",
        "Kesh was in the team that lost to Oslo in March.",
        "The plan is the one that failed in 2019.",
        "The play is about a man who shot 12 people in 1998.",
        "It was Falk who won the race in 2019.",
        "Voters rejected a plan that would have cut pensions.",
        "Unless the dam that burst in 2019 is mended, the town will flood.",
        "Was it a fire that killed 12 people?",
        "A family who has a house in Tal pays 40 euros.",
        "He died before the war ended in 1945.",
        "Ruiz signed a deal that the council had paid for.",
    ],
)
def test_what_may_tell_of_another_thing_or_of_none_is_left_open(text: str) -> None:
    assert say(text) == []


def test_a_day_or_place_behind_the_object_may_belong_to_the_clause_around() -> None:
    assert say("Police held a man who had robbed three banks in Tal on Friday.") == ["A man had robbed three banks."]
    assert say("On Friday, police arrested a man who had robbed three banks in May.") == [
        "A man had robbed three banks in May."
    ]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "The merger went through in June, after the board gave its consent in May.",
            "The board gave its consent in May.",
        ),
        ("Complaints rose when the fee went up to 12 euros.", "The fee went up to 12 euros."),
        ("When the fee went up to 12 euros, complaints rose.", "The fee went up to 12 euros."),
        ("The mine employed 400 people before it closed in 2019.", "The mine closed in 2019."),
        ("Crime has fallen by a fifth since Falk took office in 2031.", "Falk took office in 2031."),
        ("The bank cut rates as unemployment rose to 7%.", "Unemployment rose to 7%."),
        ("The mill closed in 2020, when it employed 90 people.", "In 2020, the mill employed 90 people."),
        ("They waited until the train left.", "The train left."),
        ("The ban was lifted two weeks after the last case was found.", "The last case was found."),
    ],
)
def test_clauses_of_time_and_reason_are_told(text: str, clause: str) -> None:
    assert say(text) == [clause]


@pytest.mark.parametrize(
    "text",
    [
        "The bomb was defused before it killed 40 people.",
        "The match was called off before it began in 2019.",
        "If the pump failed, the mine was closed after the shift ended.",
        "The mine would close after the pump failed.",
        "The mine will close after the vote takes place in May.",
        "The mine was as deep as it was in 2019.",
        "Prices rose as fast as wages fell in 2019.",
        "The bank sued the firm after it lost 3 million euros.",
        "Falk met Reyes after he had won the race.",
        "She dreamed that the sea rose after the ice melted in 2019.",
        "The mayor resigned after a report published in May.",
        "Falk went home, as the paper had it.",
        "Ruiz left the bank when the rate was 5%.",
        "Ruiz moved to Tal when she was 16.",
    ],
)
def test_what_need_not_have_come_and_whom_it_is_open_of_is_not_told(text: str) -> None:
    assert say(text) == []


def test_a_verb_before_a_clause_of_reason_is_no_participle() -> None:
    sentence = outline("The school closed in 2015 because it had only 30 pupils.")
    first = split_sentence(sentence)[0]
    assert assert_piece(sentence, first, NOBODY) == "The school closed in 2015."
