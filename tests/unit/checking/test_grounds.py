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
        ("Gaunt tripped again.", fact("Gaunt visited Mexico.")),
        ("Venn won a large number of votes in Sarn.", fact("Gaunt won 304 votes in Sarn.")),
    ],
)
def test_what_leaves_open_what_is_meant_is_neither_borne_out_nor_contradicted(judge, text, facts):
    assert judge(text, facts).outcome is Outcome.UNVERIFIED
