"""Whom an apposition, a relative clause or an -ing form behind a clause tells of, where several stand before it."""

import pytest

from factcheck.claims.statements.assertions import assert_piece
from factcheck.claims.statements.outlines import outline
from factcheck.claims.statements.pronouns import NOBODY
from factcheck.claims.statements.splitting import split_sentence


def say(text: str) -> list[str]:
    """Each statement of a sentence as one plain sentence."""
    sentence = outline(text)
    return [assert_piece(sentence, piece, NOBODY) for piece in split_sentence(sentence)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Maria Solt was elected president of the Academy of Sciences in May, the second woman to hold the post.",
            "Maria Solt was the second woman to hold the post.",
        ),
        (
            "Maria Solt was elected president of the Academy of Sciences, the second woman to hold the post.",
            "Maria Solt was the second woman to hold the post.",
        ),
        (
            "Ana Paz has been named head of the Writers' Guild, the first foreigner to lead it.",
            "Ana Paz was the first foreigner to lead it.",
        ),
        ("Lee beat the leader of Labour, the first woman to lead it.", "The leader of Labour was the first woman to"),
        ("Lee thanked her coach, the first woman to lead the club.", "Her coach was the first woman to lead the club."),
        ("Lee was named coach, the first woman to lead the club.", "Lee was the first woman to lead the club."),
        ("Lee met the widow of Ek, the first man to climb Tal.", "Ek was the first man to climb Tal."),
        ("Conti won the race on Sunday, the first Italian to win it.", "Conti was the first Italian to win it."),
        (
            "The bank raised its key rate by half a point on Thursday, its third increase this year.",
            "This was its third increase this year.",
        ),
        ("The vote was on 3 May, the last day of campaigning.", "3 May was the last day of campaigning."),
        ("Lee published Salt, her third novel.", "Salt was her third novel."),
        (
            "The work was sold for 12 million pounds to a collector from Peru, who asked not to be named.",
            "A collector from Peru asked not to be named.",
        ),
        ("Hoff thanked her mother, a nurse who raised five children.", "Her mother was a nurse who raised five"),
        ("Work was halted after a crane collapsed, killing two workers.", "A crane killed two workers."),
        ("A boat capsized off Tal on Thursday, drowning at least 19.", "A boat drowned at least 19."),
    ],
)
def test_it_is_told_of_whom_it_means(text: str, told: str) -> None:
    assert [one for one in say(text)[1:] if one.startswith(told)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lee met Ek on Sunday, the first woman to lead the club.", "was the first woman"),
        ("Lee's book came out on Tuesday, the latest in a series.", "was the latest"),
        ("He left after the bank failed, taking 40 books.", "took"),
    ],
)
def test_where_it_is_open_nothing_is_told(text: str, told: str) -> None:
    assert not [one for one in say(text) if told in one]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Shares in Railcorp, the operator, fell 7%.", "Railcorp was the operator."),
        ("A court in Gorel, the regional capital, fined the company.", "Gorel was the regional capital."),
        ("A company in Tal, a maker of tyres, failed.", "A company in Tal was a maker of tyres."),
        ("A man from Tal, a baker of 40, has died.", "A man from Tal was a baker of 40."),
    ],
)
def test_number_and_sort_tell_what_is_described(text: str, told: str) -> None:
    assert say(text)[0] == told


def test_what_a_dropped_aside_names_goes_with_it() -> None:
    text = "Conti won the race in 9.84 seconds, beating the defending champion, Leo Marsh, who finished third."
    assert say(text) == ["Conti won the race in 9.84 seconds.", "Leo Marsh finished third."]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Tal dam, Europe's tallest, cost 9 million.", ["The Tal dam was Europe's tallest.", "The Tal dam cost"]),
        ("Lee was fined 9 million, the largest that a court has set.", ["Lee was fined", "This was the largest that"]),
        (
            "The firm was hit with a fine by the regulator for its adverts, the biggest of its kind.",
            ["The firm was hit", "A fine was the biggest of its kind."],
        ),
        ("The vet, a £4m summer buy from Tal, left.", ["The vet was a £4m summer buy from Tal.", "The vet left."]),
    ],
)
def test_a_rank_or_noun_beside_a_phrase_is_told_of_what_it_can_mean(text, told):
    found = say(text)
    assert len(found) == len(told)
    assert all(one.startswith(words) for one, words in zip(found, told, strict=True))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("She bought a mill in Tal, France, which opened in May.", "A mill in Tal opened in May."),
        ("She toured the mill in Tal, which employs 300 people.", "The mill in Tal employs 300 people."),
        ("She met a nurse in Tal, France, who had treated 40 people.", "A nurse in Tal had treated 40 people."),
        ("She gave a talk in a hall in Tal, which has 300 seats.", "It has 300 seats."),
        ("She moved to Austin, Texas, which has 30 million people.", "Texas has 30 million people."),
    ],
)
def test_what_opened_or_closed_is_the_thing_and_not_the_place_that_it_is_in(text, told):
    assert say(text)[-1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ida Ek, 61, from Tal, who retired in 2021, lost it all.", "Ida Ek retired in 2021."),
        ("Ida Ek, of Tal, who led the strike, was jailed.", "Ida Ek led the strike."),
        (
            "She began talks with the miners, whose strike is in its fifth week.",
            "The miners’ strike is in its fifth week.",
        ),
        ("She won the race on Sunday, the first win of her life.", "This was the first win of her life."),
    ],
)
def test_whom_a_clause_behind_a_place_or_several_people_tells_of(text, told):
    assert told in say(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ida Moss, herself a baker, resigned.", ["Ida Moss was a baker.", "Ida Moss resigned."]),
        ("Ida Moss, once the most feared woman in town, resigned.", ["Ida Moss resigned."]),
        ("Ida Moss, for years the voice of the valley, lost her seat.", ["Ida Moss lost her seat."]),
        ("Amared, which makes vans, cut 40 jobs.", ["Amared makes vans.", "Amared cut 40 jobs."]),
    ],
)
def test_what_opens_with_an_adverb_beside_a_name_is_no_part_of_the_clause(text, told):
    assert [" ".join(one.split()) for one in say(text)] == told
