"""What opens a sentence is a statement of its own, also where an aside parts its subject from the verb."""

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
    ("text", "expected"),
    [
        (
            "Founded in 1954, Colvane, a maker of tyres, was sold.",
            ["Colvane was founded in 1954.", "Colvane was a maker of tyres.", "Colvane was sold."],
        ),
        ("Having lost two elections, Grant stepped down.", ["Grant had lost two elections.", "Grant stepped down."]),
        (
            "Having lost two elections, Grant, the leader, is stepping down.",
            ["Grant has lost two elections.", "Grant is the leader.", "Grant is stepping down."],
        ),
        ("Having two jobs is hard.", ["Having two jobs is hard."]),
    ],
)
def test_an_opening_waits_for_its_subject(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The race, run in heavy rain and watched by 41,000 people, was held up.",
            ["The race was watched by 41,000 people.", "The race, run in heavy rain, was held up."],
        ),
        ("The rate, cut to 4% in May, rose again.", ["The rate was cut to 4% in May.", "The rate rose again."]),
        (
            "The blaze, which broke out in Tal, spread to a warehouse and was put out by 140 men.",
            ["The blaze broke out in Tal.", "The blaze spread to a warehouse.", "The blaze was put out by 140 men."],
        ),
        (
            "The mountain, which last erupted in 2028, is quiet.",
            ["The mountain last erupted in 2028.", "The mountain is quiet."],
        ),
        (
            "One of the accused, a baker, was freed.",
            ["One of the accused was a baker.", "One of the accused was freed."],
        ),
        ("She will take office, run in an election and win.", ["She will take office, run in an election and win."]),
    ],
)
def test_short_forms_are_read_for_what_they_are(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The eruption also set off a tsunami.", ["The eruption also set off a tsunami."]),
        ("The banks now face a fine of 4 million.", ["The banks now face a fine of 4 million."]),
        ("Two years later plan B failed.", ["Two years later plan B failed."]),
        (
            "The peak, which is 900 metres high, last erupted in 2028.",
            ["The peak is 900 metres high.", "The peak last erupted in 2028."],
        ),
    ],
)
def test_an_adverb_may_part_subject_and_verb(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In March 71.6% of flights were late.", ["In March 71.6% of flights were late."]),
        ("In March 71 flights were late.", ["In March 71 flights were late."]),
        ("In 2030 75 flights were late.", ["In 2030 75 flights were late."]),
        ("In her victory speech Grant said no.", ["In her victory speech Grant said no."]),
    ],
)
def test_a_date_at_the_head_ends_before_the_figure_or_name_that_opens_the_clause(text, expected):
    sentence = outline(text)
    assert say(text) == expected
    assert split_sentence(sentence)[0].subject == (2, 3 if "%" not in text else 5)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It expects 4%, having promised 5% in May.", ["It expects 4%.", "It has promised 5% in May."]),
        ("Grant resigned, having led for 9 years.", ["Grant resigned.", "Grant had led for 9 years."]),
        ("Grant, having led for 9 years, resigned.", ["Grant had led for 9 years.", "Grant resigned."]),
    ],
)
def test_what_somebody_had_done_is_told_as_a_statement_behind_a_clause_too(text, expected):
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Addressing supporters in a depot, Lee ruled out a deal.", ["Lee ruled out a deal."]),
        ("Meeting voters in Tal, Lee ruled out a deal.", ["Lee met voters in Tal.", "Lee ruled out a deal."]),
        ("Citing safety concerns, the mayor closed the bridge.", ["The mayor closed the bridge."]),
        ("Wearing black armbands, the players lost 3-1.", ["The players lost 3-1."]),
        (
            "Rising costs, weak demand and strikes closed the mill.",
            ["Rising costs, weak demand and strikes closed the mill."],
        ),
        ("Losing candidates, Lee found, spent 4 million.", ["Losing candidates, Lee found, spent 4 million."]),
        ("Building sites in Tal, Peru, were closed.", ["Building sites in Tal, Peru, were closed."]),
    ],
)
def test_an_ing_form_in_front_is_an_act_of_the_subject(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At the other end of the table, Varde went down.", "Varde went down."),
        ("Under the terms of the deal, Lumen pays 40 million.", "Lumen pays 40 million."),
        ("At the other end of the street, a bank was robbed.", "At the other end of the street, a bank was robbed."),
    ],
)
def test_what_only_turns_to_something_else_is_left_out(text: str, expected: str) -> None:
    assert say(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The town was divided, and in 2015 voters rejected the plan.",
            ["The town was divided.", "In 2015 voters rejected the plan."],
        ),
        (
            "Two pumps leaked, but in 2028 engineers mended them.",
            ["Two pumps leaked.", "In 2028 engineers mended them."],
        ),
        ("The harvest failed, and in 2030 prices rose.", ["The harvest failed.", "In 2030 prices rose."]),
    ],
)
def test_a_year_that_opens_a_later_clause_is_no_part_of_its_subject(text, expected):
    assert say(text) == expected
