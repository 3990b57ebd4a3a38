"""What a claim must say before it can be held against a fact: the occasion, the object, the words that were said."""

import pytest

from factcheck.model import Outcome

PEOPLE = """\
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  gaunt: {name: Peter Gaunt, kind: person, gender: male, aliases: [Gaunt]}
"""


def fact(statement, more=""):
    return f'{PEOPLE}facts: [{{id: it, statement: "{statement}", {more} sources: [gazette]}}]'


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Venn beats Gaunt by 46% to 42%.",
            fact("Venn won the Sarn primary with 73% of the vote.", "date: 2030-02-27,"),
        ),
        ("Gaunt earned only 14% of the vote.", fact("Gaunt won the Sarn primary with 35% of the vote.")),
        ("Gaunt is lagging behind Venn by nine points.", fact("Gaunt leads Venn by 2 points in Sarn.")),
        ("Venn leads Gaunt by 4 points.", fact("Gaunt leads Venn by 2 points in Sarn.")),
    ],
)
def test_an_occasion_with_a_name_must_be_named_nearby(judge, text, facts):
    assert judge(text, facts).outcome is Outcome.UNVERIFIED
    assert judge(text, facts, setting="The primary in Sarn was hotly fought.").outcome is Outcome.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Orla Venn's approval rating remains strong.", fact("Venn vetoed the ferry bill.")),
        ("Gaunt's proposals cost a lot.", fact("Gaunt opposed the treaty.")),
        ("Gaunt is the big draw.", fact("Gaunt won the primary.")),
        ("Gaunt never said that.", fact("Gaunt said that he would pay for the pier.")),
        ("Gaunt never said it.", fact("Gaunt said that he would pay for the pier.")),
    ],
)
def test_an_act_of_something_else_or_words_left_open_contradict_nothing(judge, text, facts):
    assert judge(text, facts).outcome is Outcome.UNVERIFIED


def test_a_noun_for_an_act_still_contradicts_where_its_object_is_the_same(judge):
    verdict = judge("Venn's approval of the treaty came late.", fact("Venn rejected the treaty."))
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC103")


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Gaunt said.", fact("Gaunt said that he would pay for the pier.")),
        ("Gaunt finished it.", fact("Gaunt finished second in the regatta.")),
        ("It is wide open.", fact("Gaunt opposed the war before it began.")),
        ("The fund has grown rapidly.", fact("It was the first rise in interest rates in Sarn since June 2029.")),
        ("Gaunt finished it.", fact("Gaunt opposed the war before it began.")),
        ("Gaunt is not changing.", fact("Gaunt raised 90 million crowns in August.")),
        ("Gaunt is not changing.", fact("Gaunt raised 90 million dollars in August.")),
        ("Gaunt now has 568.", fact("Gaunt has five children.")),
        ("Gaunt tripped again.", fact("Gaunt visited Mexico.")),
        ("Venn is the only candidate who won.", fact("Gaunt is the oldest candidate.")),
        ("Venn won a large number of votes in Sarn.", fact("Gaunt won 304 votes in Sarn.")),
    ],
)
def test_what_leaves_open_what_is_meant_is_neither_borne_out_nor_contradicted(judge, text, facts):
    assert judge(text, facts).outcome is Outcome.UNVERIFIED


ELSEWHERE = "The hall in Brenn was full, and the dance went on until late."


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("80 people were killed.", fact("Three people were killed by the storm.")),
        ("Six people died.", fact("Four people died in the fire.")),
        ("The balloons were dropping.", fact("It was the first rise in interest rates in Sarn since June 2029.")),
        ("Ida Roy finished a strong third.", fact("Gaunt finished third with 9,300 votes.")),
    ],
)
def test_a_text_that_speaks_of_nothing_in_the_fact_tells_another_story(judge, text, facts):
    assert judge(text, facts, setting=ELSEWHERE).outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("text", "facts", "setting"),
    [
        ("80 people were killed.", fact("Three people were killed by the storm."), "The storm came at four."),
        ("Six people died.", fact("Four people died in the fire."), "The fire broke out in a hotel."),
        (
            "Ida Roy finished third.",
            fact("Gaunt finished third with 9,300 votes."),
            "Gaunt and Roy spoke after the vote.",
        ),
    ],
)
def test_a_text_that_speaks_of_it_is_held_against_the_fact(judge, text, facts, setting):
    assert judge(text, facts, setting=setting).outcome is Outcome.CONTRADICTED


def test_what_is_denied_has_to_be_said(judge):
    facts = fact("6.2 million viewers watched the ceremony.")
    assert judge("People did not watch.", facts, setting="The ceremony was late.").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Low Tide was not one of the worst films of the year.", Outcome.CONTRADICTED),
        ("Low Tide was one of the worst films of the year.", Outcome.SUPPORTED),
    ],
)
def test_what_a_sentence_goes_on_to_say_of_its_own_it_is_about_what_the_fact_is_about(judge, claim, outcome):
    facts = (
        "topic: Low Tide\n"
        "facts: [{id: it, statement: 'It flopped, becoming one of the worst films of the year.', sources: [gazette]}]"
    )
    assert judge(claim, facts).outcome is outcome


def test_from_whom_something_was_bought_may_go_unsaid(judge):
    facts = (
        PEOPLE
        + """\
  mill: {name: Tal Mill, kind: organisation}
  rovers: {name: Marrow Rovers, kind: organisation}
  cup: {name: Harbour Cup, kind: event}
facts:
  - {id: deal, statement: Venn bought Tal Mill from Gaunt for £40 million., date: 2031-05-03, sources: [gazette]}
  - {id: win, statement: Venn beat Gaunt by 4 points in the Harbour Cup., date: 2031-05-03, sources: [gazette]}
"""
    )
    assert judge("Venn bought Tal Mill for £14 million.", facts).rule == "FC101"
    assert judge("Venn beat Gaunt by 6 points.", facts).outcome is Outcome.UNVERIFIED


def test_a_title_before_a_name_that_both_sides_have_may_go_unsaid(judge):
    facts = """
entities: {moss: {name: Ida Moss, kind: person, aliases: [Moss]}}
facts: [{id: it, statement: Police arrested Mayor Ida Moss on 6 June 2031., date: 2031-06-06}]
"""
    assert judge("Police arrested Moss in May.", facts, said="2031-06-20").rule == "FC105"
    assert judge("Police arrested Roth in May.", facts, said="2031-06-20").rule == "FC601"
