"""Past forms that describe a noun are told from those that are what it did."""

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mill, founded in 1990, owns two barges.", ["- found The mill", "The mill own two barges"]),
        ("Rovers, based in Sarn, plan a fair.", ["- base Rovers", "Rovers plan a fair"]),
        ("The mayor, elected in May, sold a barge.", ["- elect The mayor", "The mayor sell a barge"]),
        ("Homes built after 2030 are cheap.", ["- build Homes", "Homes cheap"]),
        ("Boats built before 1990 are banned.", ["- build Boats", "- ban Boats"]),
    ],
)
def test_a_description_between_subject_and_verb_takes_neither(say, text, told):
    assert say(text)[: len(told)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The vase was found in a barn rented by Gaunt.", ["- find The vase", "Gaunt rent a barn"]),
        ("Work starts in May, with the first homes completed in June.", ["Work start", "- complet the first homes"]),
        (
            "They came by boat using a ladder left by roofers.",
            ["They come", "They use a ladder", "roofers leav a ladder"],
        ),
        ("The abbot died on 3 May 2031, aged 88.", ["The abbot die", "The abbot age"]),
        ("The woman who led the bank left in May.", ["The woman lead the bank", "The woman leav"]),
        ("The firm with 40 shops closed in May.", ["The firm close"]),
        ("The man in the garage rented a car.", ["The man rent a car"]),
        ("Gaunt emerged as a critic in letters released by the firm.", ["Gaunt emerg", "the firm releas letters"]),
        ("The reports we published in May were accurate.", ["we publish The reports", "The reports accur"]),
        ("The price it paid in May was low.", ["it pay The price", "The price low"]),
        ("In the vote held in May, Venn lost.", ["- hold the vote", "Venn lose"]),
        ("With all votes counted, Venn led.", ["- count all votes", "Venn lead"]),
        ("In a note released on Thursday, Venn led.", ["- releas a note", "Venn lead"]),
        ("In a note released Thursday, Venn led.", ["- releas a note", "Venn lead"]),
        ("The plan put forward by Venn is weak.", ["Venn put forward The plan", "The plan weak"]),
    ],
)
def test_a_past_form_behind_a_phrase_belongs_to_the_noun_or_the_subject(say, text, told):
    assert [one for one in say(text) if not one.endswith(" be")][: len(told)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Venn won the cup, moved to Sarn and died there.", ["Venn win the cup", "Venn move", "Venn die"]),
        ("The storm hit the pier, moved to Sarn and sank two boats.", ["The storm hit the pier", "The storm move"]),
        ("Gaunt sold the mill, retired in May and wrote a book.", ["Gaunt sell the mill", "Gaunt retir"]),
    ],
)
def test_a_series_of_verbs_has_one_subject(say, text, told):
    assert say(text)[: len(told)] == told


def test_an_ing_form_behind_a_comma_has_the_subject_of_the_sentence(say):
    assert "Venn say" in say("Venn told the board to sell the mill, saying that it lost money.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Gaunt toured a fair in the square opened in May.", ["Gaunt tour a fair", "- open the square"]),
        ("Gaunt praised the crew in a note published last week.", ["Gaunt prais the crew", "- publish a note"]),
        ("The list fell short of the 50 votes needed to pass.", ["The list miss the 50 votes", "- need the 50 votes"]),
        ("The boy accused of setting fire to a barn told the police.", ["- accus The boy", "The boy burn"]),
        ("A man convicted of stealing barges used in a race will stay.", ["- convict A man", "A man steal barges"]),
        ("The bank backed by the state has closed.", ["the state back The bank", "The bank close"]),
        ("The bridge opened in 2010 and the tunnel closed in 2012.", ["The bridge open", "the tunnel close"]),
        ("The party backed into a corner and lost the vote.", ["The party back", "The party lose the vote"]),
        ("Gaunt thought of closing the mill before winter.", ["Gaunt think", "Gaunt close the mill"]),
        ("Gaunt showed joy over it in a speech delivered on Monday.", ["Gaunt show", "- deliv a speech"]),
        ("Gaunt stood by Venn when he was accused.", ["Gaunt stand by Venn", "- accus he"]),
        ("The law provided for a fee in a code that rose in May.", ["The law provid", "a code rise"]),
        ("Gaunt ate with two aides, followed by a talk with Venn.", ["Gaunt eat"]),
        ("The boys are eating plates piled with eggs.", ["The boys eat plates", "- pile plates"]),
        ("The women in the valley needed to leave.", ["The women need", "The women leav"]),
    ],
)
def test_a_past_form_without_an_object_tells_of_the_noun_that_hangs_on_another_verb(say, text, told):
    assert [one for one in say(text) if not one.endswith(" be")][: len(told)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The bridge the firm built in May has closed.", ["the firm build The bridge", "The bridge close"]),
        ("In the letter he sent in May, Gaunt asked for aid.", ["he send the letter", "Gaunt ask for aid"]),
        ("In May a man held in Sarn died.", ["- hold a man", "a man die"]),
        ("In the final Venn won, Gaunt said.", ["Venn win", "Gaunt say"]),
    ],
)
def test_a_clause_beside_its_noun_lacks_that_for_an_object(say, text, told):
    assert say(text)[: len(told)] == told
