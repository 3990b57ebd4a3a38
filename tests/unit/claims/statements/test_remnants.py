"""What trails behind a statement is cut off its core, or makes a statement of its own where it holds a figure."""

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
    ("text", "core"),
    [
        ("Six in ten flats have a lift, and the rest a view.", "Six in ten flats have a lift."),
        ("The town has 8,000 inhabitants, and a smell that no map shows.", "The town has 8,000 inhabitants."),
        ("The trial was held in Tal, in the hall of an old school, behind a curtain.", "The trial was held in Tal."),
        (
            "Ines Falk beat Tomas Reyes by 6 to 3 in a game that few had awaited.",
            "Ines Falk beat Tomas Reyes by 6 to 3.",
        ),
        ("The bank paid 40 million, with a heavy heart.", "The bank paid 40 million."),
        ("The clock stopped in 1931, when the roof fell in.", "The clock stopped in 1931."),
        ("Despite the rain, the match went on.", "The match went on."),
        ("Following talks, the ministers signed the treaty.", "The ministers signed the treaty."),
        ("The Greens won 9% of the vote, according to provisional results.", "The Greens won 9% of the vote."),
        (
            "The flats have no lift, a burden in houses where old people live.",
            "The flats have no lift, a burden in houses where old people live.",
        ),
    ],
)
def test_circumstances_without_name_or_figure_are_left_out(text: str, core: str) -> None:
    assert say(text) == [core]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The siege of the mill was called off on 9 May, after five days.",
            ["The siege of the mill was called off on 9 May.", "The siege of the mill was called off after five days."],
        ),
        (
            "The barge sank off Tal on 9 May with 31 passengers on board.",
            ["The barge sank off Tal on 9 May.", "The barge sank with 31 passengers on board."],
        ),
    ],
)
def test_circumstances_with_a_figure_are_statements_too(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ines Falk did not resign, after a long night.",
        "Nobody voted for the bill, in the hall of an old school.",
        "Ines Falk won the seat with 61% of the vote.",
        "Ines Falk met Tomas Reyes, with Ada Holm.",
        "The barge sank on Monday, on 9 May.",
        "The store sells apples, a pear and the like.",
        "The mill has been closed, except in the summer.",
        "Ines Falk came second, far behind her sister, in the uphill sprint.",
    ],
)
def test_what_may_carry_the_statement_stays(text: str) -> None:
    assert say(text) == [text]


@pytest.mark.parametrize("end", ["or", "and", "or about", "in", "with", "when", ","])
def test_a_sentence_may_break_off_after_its_comma(end):
    assert say(f"The council sold the hall on Friday, {end}")[0].startswith("The council sold the hall on Friday")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "After eight months of war, a treaty was signed by both sides.",
            ["A treaty was signed by both sides.", "A treaty was signed after eight months of war."],
        ),
        ("After only 13 kilometres, Falk dropped out.", ["After only 13 kilometres, Falk dropped out."]),
        ("After the strike, the mill sold 300 bales.", ["After the strike, the mill sold 300 bales."]),
        ("After the vote in Tal, the mayor left.", ["After the vote in Tal, the mayor left."]),
        ("After long talks, nobody signed.", ["After long talks, nobody signed."]),
    ],
)
def test_what_opens_a_sentence_is_cut_where_it_restricts_nothing(text: str, expected: list[str]) -> None:
    assert sorted(say(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mine closed in May, 300 miners losing their jobs.",
            ["The mine closed in May.", "300 miners lost their jobs."],
        ),
        ("Ruiz won the race, Falk finishing second.", ["Ruiz won the race.", "Falk finished second."]),
        ("The mine may close, 300 miners losing their jobs.", ["The mine may close, 300 miners losing their jobs."]),
    ],
)
def test_what_goes_along_is_a_statement_of_its_own(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Profit rose, and just over 2,000 jobs went.", ["Profit rose.", "Just over 2,000 jobs went."]),
        ("Profit rose, and up to 300 jobs will go.", ["Profit rose.", "Up to 300 jobs will go."]),
        ("Over 40 years, the ferry carried three kings.", ["Over 40 years, the ferry carried three kings."]),
    ],
)
def test_what_blurs_a_figure_belongs_to_the_subject(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bank has about 40 shops and 900 clerks.", ["The bank has about 40 shops.", "The bank has 900 clerks."]),
        ("The quake killed 12 people and 300 sheep.", ["The quake killed 12 people.", "The quake killed 300 sheep."]),
        ("The trip takes 3 hours and 12 minutes.", ["The trip takes 3 hours and 12 minutes."]),
        ("The boy weighs 9 pounds and 3 ounces.", ["The boy weighs 9 pounds and 3 ounces."]),
        ("The toll is 4 euros and 50 cents.", ["The toll is 4 euros and 50 cents."]),
        ("The quake did not kill 12 people and 300 sheep.", ["The quake did not kill 12 people and 300 sheep."]),
    ],
)
def test_two_things_that_are_counted_are_two_statements(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Each guest gets a prize of 60 crowns, to be paid in May.",
            ["Each guest gets a prize of 60 crowns.", "A prize of 60 crowns is to be paid in May."],
        ),
        ("He asked the council, to be sure of its support.", ["He asked the council, to be sure of its support."]),
    ],
)
def test_what_is_to_be_done_is_a_statement_of_its_own(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The probe came down on Sarn on Thursday, 400 metres from its target, after a long journey.",
            ["The probe came down on Sarn on Thursday.", "The probe came down 400 metres from its target."],
        ),
        (
            "The plane stopped on the runway, 30 metres from the fence.",
            ["The plane stopped on the runway.", "The plane stopped 30 metres from the fence."],
        ),
        (
            "The farm lost two cows, 30 sheep from its flock.",
            ["The farm lost two cows, 30 sheep from its flock."],
        ),
        (
            "Rain interrupted the final in the third set, with the players off court for half an hour.",
            ["Rain interrupted the final in the third set."],
        ),
        (
            "Venn came second, far behind, in the sprint.",
            ["Venn came second, far behind, in the sprint."],
        ),
    ],
)
def test_how_far_from_something_it_was_is_a_statement(text: str, expected: list[str]) -> None:
    assert say(text) == expected
